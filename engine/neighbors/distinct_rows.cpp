// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/distinct_rows.h"

#include <algorithm>
#include <cstring>

namespace shelf {

namespace {

std::uint64_t contentHash(const float* row, std::size_t n)
{
    std::uint64_t hash = 0x9e3779b97f4a7c15;
    for (std::size_t i = 0; i < n; ++i) {
        std::uint32_t bits = 0;
        std::memcpy(&bits, row + i, sizeof bits);
        hash = (hash ^ bits) * 0xd6e8feb86659fd93;
        hash ^= hash >> 32;
    }
    return hash;
}

struct HashedRow {
    std::uint64_t hash;
    std::int32_t row;
};

} // namespace

DistinctRows::DistinctRows(const MatrixView& rows)
{
    std::vector<HashedRow> hashed(rows.rows);
    for (std::size_t r = 0; r < rows.rows; ++r)
        hashed[r] = {contentHash(rows.data + r * rows.stride, rows.cols), static_cast<std::int32_t>(r)};
    std::sort(hashed.begin(), hashed.end(), [](const HashedRow& a, const HashedRow& b) {
        return a.hash < b.hash || (a.hash == b.hash && a.row < b.row);
    });

    // leader[r]: the first row of the same content; within a run of one hash nearly always the run's first.
    const std::size_t bytes = rows.cols * sizeof(float);
    std::vector<std::int32_t> leader(rows.rows);
    std::vector<std::int32_t> leaders;
    for (std::size_t begin = 0, end = 0; begin < hashed.size(); begin = end) {
        leaders.clear();
        for (end = begin; end < hashed.size() && hashed[end].hash == hashed[begin].hash; ++end) {
            const std::int32_t row = hashed[end].row;
            const float* values = rows.data + static_cast<std::size_t>(row) * rows.stride;
            const auto same = std::find_if(leaders.begin(), leaders.end(), [&](std::int32_t other) {
                return std::memcmp(values, rows.data + static_cast<std::size_t>(other) * rows.stride,
                                   bytes) == 0;
            });
            leader[static_cast<std::size_t>(row)] = same == leaders.end() ? row : *same;
            if (same == leaders.end())
                leaders.push_back(row);
        }
    }

    m_group.resize(rows.rows);
    std::vector<std::size_t> sizes;
    for (std::size_t r = 0; r < rows.rows; ++r) {
        const auto first = static_cast<std::size_t>(leader[r]);
        if (first == r) {
            m_group[r] = static_cast<std::uint32_t>(sizes.size());
            sizes.push_back(0);
        } else {
            m_group[r] = m_group[first];
        }
        ++sizes[m_group[r]];
    }
    for (const std::size_t size : sizes)
        m_start.push_back(m_start.back() + size);
    std::vector<std::size_t> next(m_start.begin(), m_start.end() - 1);
    m_members.resize(rows.rows);
    for (std::size_t r = 0; r < rows.rows; ++r)
        m_members[next[m_group[r]]++] = static_cast<std::int32_t>(r);
}

} // namespace shelf
