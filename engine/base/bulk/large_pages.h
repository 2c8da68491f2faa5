// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <sys/mman.h>

namespace shelf {

/// Asks for large pages where memory is about to be filled once: a fault every 4 kB costs as much as what is
/// put there. Where they cannot be had, nothing happens.
inline void askForLargePages(const void* memory, std::size_t bytes)
{
    constexpr std::uintptr_t kLarge = std::uintptr_t{2} << 20;
    const auto at = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t begin = (at + kLarge - 1) / kLarge * kLarge;
    const std::uintptr_t end = (at + bytes) / kLarge * kLarge;
    if (begin < end)
        ::madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

/// Reserves room for numbers that come one after another.
template <class T> void reserveLarge(std::vector<T>& values, std::size_t count)
{
    values.reserve(count);
    askForLargePages(values.data(), values.capacity() * sizeof(T));
}

} // namespace shelf
