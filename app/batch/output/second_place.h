// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"

#include <functional>
#include <string>
#include <vector>

namespace shelf {

/// Folders for a result that could not be written where it was meant to go, in the order they are tried:
/// "rescued" in the person's data folder, then the folder for temporary files.
std::vector<std::string> secondPlaces();

/// Writes what could not be written where it was meant to go under the same name (numbered, where that is
/// taken) in the first of secondPlaces() that takes it; says where, or that none does.
void saveElsewhere(const std::string& meant, const std::function<Status(const std::string& path)>& write,
                   Console& console);

/// Writes where it was meant to go, else elsewhere. Returns the first failure: a result elsewhere is still a
/// failed command.
Status saveSomewhere(const std::string& meant, const std::function<Status(const std::string& path)>& write,
                     Console& console);

} // namespace shelf
