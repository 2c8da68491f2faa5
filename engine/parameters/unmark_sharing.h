// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// Takes the mark from books that share a value with one that has none (marks of `unrated`: see
/// ModelKind::unmarkKnown). of(book) are its values, numbered below `values`.
template <class Of>
void unmarkSharing(std::vector<std::uint8_t>& marks, const std::vector<std::uint8_t>& unrated,
                   std::size_t values, const Of& of)
{
    std::vector<std::uint8_t> trained(values, 0);
    for (std::size_t book = 0; book < unrated.size(); ++book)
        if (!unrated[book])
            for (const std::uint32_t value : of(book))
                if (value < values)
                    trained[value] = 1;
    for (std::size_t book = 0; book < unrated.size(); ++book)
        if (unrated[book])
            for (const std::uint32_t value : of(book))
                if (value < values && trained[value])
                    marks[book] = 0;
}

} // namespace shelf
