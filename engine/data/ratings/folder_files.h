// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace shelf {

/// The files in a folder and in those below it, without those that systems put beside them; not from very
/// deep and not very many, since it may be anybody's home. Folders that cannot be read hold none.
std::vector<std::filesystem::path> filesBelow(const std::string& folder);

} // namespace shelf
