// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace shelf {

/// "tsne" and "umap" to "tsne, umap".
inline void addToList(std::string& list, std::string_view one)
{
    if (!list.empty())
        list += ", ";
    list += one;
}

} // namespace shelf
