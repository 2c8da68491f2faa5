// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shelf {

/// What options of several commands may be, for the completion of the shells.
std::vector<std::string> presetNames();
/// "factors=", "epochs=", ...
std::vector<std::string> parameterWords();
/// "random:", ..., "last-out".
std::vector<std::string> splitWords();

} // namespace shelf
