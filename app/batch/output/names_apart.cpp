// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/names_apart.h"

#include <algorithm>

namespace shelf {

std::vector<std::string> namesApart(const std::vector<std::string>& names, const std::vector<std::string>& words)
{
    std::vector<std::string> apart;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool alone = std::count(names.begin(), names.end(), names[i]) == 1;
        apart.push_back(alone ? names[i] : names[i] + " (" + words[i] + ')');
    }
    return apart;
}

} // namespace shelf
