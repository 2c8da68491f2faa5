// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shelf {

/// The path of another program of Shelfspace's, which stands beside this one or where both are installed (bin
/// and libexec/shelfspace); empty where it is nowhere.
std::string programBeside(const char* name);

} // namespace shelf
