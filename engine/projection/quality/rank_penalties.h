// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/parallel.h"
#include "engine/neighbors/neighbor_graph.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

/// Places of points in each other's full lists of neighbors in one space.
class RankedSpace {
public:
    /// metric: euclidean or cosine.
    RankedSpace(const MatrixView& points, Metric metric);

    /// Sum over the named points i and the neighbors j that `claimed` gives to i and `own`, the lists of this
    /// space, does not: by how much the place of j in the full list of i is beyond k. Both lists are read up
    /// to k. Empty where proceed(share done) was false.
    std::vector<std::uint64_t> penalties(std::span<const std::uint32_t> points, const NeighborGraph& claimed,
                                         const NeighborGraph& own, std::size_t k, Workers& workers,
                                         const std::function<bool(double)>& proceed) const;

private:
    void distancesOf(std::span<const std::uint32_t> points, float* vectors, float* out) const;
    std::uint64_t placeOf(std::size_t j, const float* distances) const;

    std::size_t m_count = 0;
    std::size_t m_dims = 0;
    std::size_t m_ld = 0;
    AlignedVector<float> m_columns; ///< dims x ld
    std::vector<std::uint8_t> m_zero;
};

} // namespace shelf
