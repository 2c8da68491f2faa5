// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/system/pages.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace shelf {

inline constexpr std::size_t kLargePage = std::size_t{2} << 20;
/// From so many bytes on a large page is cheaper than the small ones that would be filled in its place.
inline constexpr std::size_t kWorthLargePages = kLargePage / 2;

/// What malloc puts before and behind a block.
inline constexpr std::size_t kOfMalloc = 32;

/// What to allocate for so many bytes: where large pages are worth it, whole ones with what malloc puts
/// before them, since the system begins such a block at a large page's place. What is not filled takes no
/// memory.
constexpr std::size_t roomForLargePages(std::size_t bytes)
{
    if (bytes < kWorthLargePages)
        return bytes;
    return (bytes + kOfMalloc + kLargePage - 1) / kLargePage * kLargePage - kOfMalloc;
}

/// Asks for large pages where memory is about to be filled once: a fault every 4 kB costs as much as what is
/// put there. Where they cannot be had, nothing happens.
inline void askForLargePages(const void* memory, std::size_t bytes)
{
    constexpr std::uintptr_t kPage = 4096;
    if (bytes < kWorthLargePages)
        return;
    // What malloc put before it is part of the first page.
    const auto at = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t begin = at / kPage * kPage;
    const std::uintptr_t end = (at + bytes + kPage - 1) / kPage * kPage;
    if (begin < end)
        os::askForLargePages(reinterpret_cast<void*>(begin), end - begin);
}

/// Makes the first page large, of what is advised as above and is about to be filled: malloc has written
/// before it, so that the system has put a small page there, and 511 more would follow. Linux 6.1 or later;
/// elsewhere nothing happens.
inline void makeFirstPageLarge(const void* memory, std::size_t bytes)
{
    const auto at = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t begin = at / kLargePage * kLargePage;
    if (bytes >= kWorthLargePages && at - begin < kOfMalloc && at - begin + bytes + kOfMalloc >= kLargePage)
        os::makePageLarge(reinterpret_cast<void*>(begin), kLargePage);
}

/// Reserves room for numbers that come one after another. The last large page is asked for only where they
/// fill half of it: each takes all its memory at once. Values: a vector, or a NumberColumn in the heap.
template <class Values> void reserveLarge(Values& values, std::size_t count)
{
    using T = typename Values::value_type;
    const std::size_t bytes = count * sizeof(T);
    values.reserve(roomForLargePages(bytes) / sizeof(T));
    const std::size_t pages = (bytes + kLargePage / 2) / kLargePage;
    askForLargePages(values.data(), std::min(values.capacity() * sizeof(T), pages * kLargePage));
    if (pages > 0)
        makeFirstPageLarge(values.data(), values.capacity() * sizeof(T));
}

} // namespace shelf
