// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/chunk_starts.h"
#include "engine/kernels/team.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Numbers 0 .. count-1 sorted by the bucket that each falls into, within a bucket ascending.
class BucketOrder {
public:
    /// bucketOf is called twice for each number.
    template <class BucketOf>
    void sort(std::size_t count, std::size_t buckets, const Team& team, const BucketOf& bucketOf)
    {
        const std::size_t chunks = (count + kChunk - 1) / kChunk;
        m_order.resize(count);
        m_counts.assign(chunks * buckets, 0);
        team.run(chunks, [&](std::size_t chunk, int) {
            std::uint32_t* counts = m_counts.data() + chunk * buckets;
            const std::size_t end = std::min(count, (chunk + 1) * kChunk);
            for (std::size_t i = chunk * kChunk; i < end; ++i)
                ++counts[bucketOf(i)];
        });
        startsOfChunks(m_counts, chunks, buckets, m_start);
        team.run(chunks, [&](std::size_t chunk, int) {
            std::uint32_t* next = m_counts.data() + chunk * buckets;
            const std::size_t end = std::min(count, (chunk + 1) * kChunk);
            for (std::size_t i = chunk * kChunk; i < end; ++i)
                m_order[next[bucketOf(i)]++] = static_cast<std::uint32_t>(i);
        });
    }

    std::size_t buckets() const { return m_start.empty() ? 0 : m_start.size() - 1; }
    std::span<const std::uint32_t> all() const { return m_order; }
    std::span<const std::uint32_t> in(std::size_t bucket) const
    {
        return all().subspan(m_start[bucket], m_start[bucket + 1] - m_start[bucket]);
    }
    std::uint32_t start(std::size_t bucket) const { return m_start[bucket]; }

private:
    static constexpr std::size_t kChunk = 16384;

    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_start;  ///< buckets + 1
    std::vector<std::uint32_t> m_counts; ///< chunks x buckets
};

} // namespace shelf
