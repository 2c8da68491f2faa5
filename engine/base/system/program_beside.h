// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <string>

namespace shelf {

/// The path of another program of Shelfspace's, which stands beside this one or where both are installed (bin
/// and libexec/shelfspace); empty where it is nowhere.
std::string programBeside(const char* name);
/// The first folder of one of these names beside this program, or one or two folders above it, that has a
/// file; empty where none has it.
std::string folderBeside(std::initializer_list<const char*> names, const char* file);

} // namespace shelf
