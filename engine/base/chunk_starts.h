// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// How many chunks of at most `size` hold `count`.
constexpr std::size_t chunksOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

/// The middle of a counting sort by several chunks at once. counts (chunks x buckets): how many of a chunk
/// fall into a bucket; becomes where the chunk's first of them goes. start (buckets + 1): where each bucket
/// begins; the last is their total, which is also returned.
inline std::uint32_t startsOfChunks(std::vector<std::uint32_t>& counts, std::size_t chunks,
                                    std::size_t buckets, std::vector<std::uint32_t>& start)
{
    std::uint32_t total = 0;
    start.resize(buckets + 1);
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        start[bucket] = total;
        for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
            const std::uint32_t here = counts[chunk * buckets + bucket];
            counts[chunk * buckets + bucket] = total;
            total += here;
        }
    }
    start[buckets] = total;
    return total;
}

} // namespace shelf
