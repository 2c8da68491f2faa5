// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// What a model that knows only who has which book sees of a reader's books: each once, ascending, without
/// those that are not among `count`.
template <class Index = std::uint32_t>
std::vector<Index> distinctBooks(std::span<const std::int32_t> books, std::size_t count)
{
    std::vector<Index> distinct;
    distinct.reserve(books.size());
    for (const std::int32_t book : books)
        if (book >= 0 && static_cast<std::size_t>(book) < count)
            distinct.push_back(static_cast<Index>(book));
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    return distinct;
}

/// Indices that are known to be inside, as the kernels name rows.
inline const std::uint32_t* asSlots(std::span<const std::int32_t> indices)
{
    return reinterpret_cast<const std::uint32_t*>(indices.data());
}

} // namespace shelf
