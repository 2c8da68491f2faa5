// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/quality/rank_penalties.h"

#include "engine/kernels/kernels.h"
#include "engine/neighbors/centered_rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr std::size_t kBlock = 8; ///< points whose distances are worked out together
constexpr float kInfinity = std::numeric_limits<float>::infinity();
/// Distances of a worker between two looks at whether to go on: some hundredths of a second.
constexpr double kRoundWork = 3e8;

} // namespace

RankedSpace::RankedSpace(const MatrixView& points, Metric metric) : m_count(points.rows)
{
    std::vector<std::int32_t> all(points.rows);
    std::iota(all.begin(), all.end(), 0);
    CenteredRows centered = centerRows(points, all, metric);
    m_zero = std::move(centered.zero);
    const bool anyZero = std::find(m_zero.begin(), m_zero.end(), 1) != m_zero.end();

    // With the cosine a row of length 0 is at distance 1, square 2, of every other: a coordinate of its own
    // adds to the 1 that lies between it and the ends of all others.
    m_dims = points.cols + (anyZero ? 1 : 0);
    m_ld = paddedLanes(m_count);
    if ((m_ld / kLaneBlock) % 2 == 0)
        m_ld += kLaneBlock;
    m_columns.resize(m_dims * m_ld);
    for (std::size_t r = 0; r < m_count; ++r) {
        for (std::size_t c = 0; c < points.cols; ++c)
            m_columns[c * m_ld + r] = centered.row(r)[c];
        if (anyZero && m_zero[r] != 0)
            m_columns[points.cols * m_ld + r] = static_cast<float>(centered.scale);
    }
}

void RankedSpace::distancesOf(std::span<const std::uint32_t> points, float* vectors, float* out) const
{
    for (std::size_t i = 0; i < points.size(); ++i)
        for (std::size_t c = 0; c < m_dims; ++c)
            vectors[i * m_dims + c] = m_columns[c * m_ld + points[i]];
    Product product;
    product.n = points.size();
    product.m = m_count;
    product.k = m_dims;
    product.a = vectors;
    product.aRow = m_dims;
    product.b = m_columns.data();
    product.ldb = m_ld;
    product.c = out;
    product.ldc = m_ld;
    kernels().squaredDistances(product);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (!m_zero.empty() && m_zero[points[i]] != 0)
            std::fill_n(out + i * m_ld, m_count, 1.0F);
        out[i * m_ld + points[i]] = kInfinity;
    }
}

std::uint64_t RankedSpace::placeOf(std::size_t j, const float* distances) const
{
    const Kernels& kernel = kernels();
    const float distance = distances[j];
    const std::size_t after = m_count - j;
    const std::size_t nearerOrSame =
        j - kernel.countAtLeast(j, distances, std::nextafter(distance, kInfinity));
    const std::size_t nearer = after - kernel.countAtLeast(after, distances + j, distance);
    return nearerOrSame + nearer + 1;
}

std::vector<std::uint64_t> RankedSpace::penalties(std::span<const std::uint32_t> points,
                                                  const NeighborGraph& claimed, const NeighborGraph& own,
                                                  std::size_t k, Workers& workers,
                                                  const std::function<bool(double)>& proceed) const
{
    struct Scratch {
        AlignedVector<float> vectors;
        AlignedVector<float> distances;
        std::vector<std::int32_t> own;
    };
    std::vector<Scratch> scratch(static_cast<std::size_t>(workers.count()));
    for (Scratch& s : scratch) {
        s.vectors.resize(kBlock * m_dims);
        s.distances.resize(kBlock * m_ld);
    }
    std::vector<std::uint64_t> result(points.size(), 0);
    const std::size_t blocks = (points.size() + kBlock - 1) / kBlock;
    const double blockWork = static_cast<double>(kBlock * m_count) * static_cast<double>(m_dims + 2 * k);
    const std::size_t together =
        scratch.size() * std::max<std::size_t>(1, static_cast<std::size_t>(kRoundWork / blockWork));
    for (std::size_t begin = 0; begin < blocks; begin += together) {
        workers.run(std::min(together, blocks - begin), [&](std::size_t chunk, int worker) {
            Scratch& s = scratch[static_cast<std::size_t>(worker)];
            const std::size_t first = (begin + chunk) * kBlock;
            const auto mine = points.subspan(first, std::min(kBlock, points.size() - first));
            distancesOf(mine, s.vectors.data(), s.distances.data());
            for (std::size_t i = 0; i < mine.size(); ++i) {
                const auto nearest = own.of(mine[i]).first(k);
                s.own.assign(nearest.begin(), nearest.end());
                std::sort(s.own.begin(), s.own.end());
                for (const std::int32_t j : claimed.of(mine[i]).first(k)) {
                    if (std::binary_search(s.own.begin(), s.own.end(), j))
                        continue;
                    const std::uint64_t place =
                        placeOf(static_cast<std::size_t>(j), s.distances.data() + i * m_ld);
                    result[first + i] += place > k ? place - k : 0;
                }
            }
        });
        if (!proceed(static_cast<double>(std::min(blocks, begin + together)) / static_cast<double>(blocks)))
            return {};
    }
    return result;
}

} // namespace shelf
