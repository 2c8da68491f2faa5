// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shelf {

/// The names of runs, with the word that a run was named by in the call where several bear the same name.
/// As many words as names.
std::vector<std::string> namesApart(const std::vector<std::string>& names, const std::vector<std::string>& words);

} // namespace shelf
