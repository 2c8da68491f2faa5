// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/base/result.h"
#include "engine/neighbors/centered_rows.h"
#include "engine/neighbors/packed_rows.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace shelf {

/// Rows parted among about sqrt(rows) k-means centers, so that a query need only look into the cells whose
/// centers are near. Where rows differ in more than their place (dot: a long row is near to many) each has a
/// further coordinate that makes up for it, sqrt(2 (H - h)), h = offset + |c|^2 / 2 and H the largest: then
/// the nearest by distance to (query, 0) is the one of the largest product (Bachrach et al. 2014).
class RowCells {
public:
    /// proceed(share done) false: stop, there are then no cells.
    RowCells(const CenteredRows& rows, std::uint64_t seed, Workers& workers,
             const std::function<bool(double)>& proceed);

    std::size_t cells() const { return m_cellSizes.size(); }
    /// The rows, cell after cell.
    const std::vector<std::uint32_t>& order() const { return m_order; }
    const std::vector<std::size_t>& cellSizes() const { return m_cellSizes; }
    std::size_t cellOf(std::size_t row) const { return m_cell[row]; }

    /// out (queries x scoreLanes()): how near each cell's center is to each query, larger is nearer.
    void scores(std::size_t queries, const float* vectors, float* out) const;
    std::size_t scoreLanes() const { return m_lanes; }

private:
    void setCenters(const std::vector<float>& centers);
    void nearestCenters(const float* points, std::size_t count, std::uint32_t* out, float* scratch) const;

    std::size_t m_cols = 0;
    std::size_t m_dims = 0; ///< cols, or one more
    std::size_t m_count = 0;
    std::size_t m_lanes = 0;
    AlignedVector<float> m_centers; ///< dims x lanes
    AlignedVector<float> m_bias;    ///< - |center|^2 / 2
    std::vector<std::uint32_t> m_cell;
    std::vector<std::uint32_t> m_order;
    std::vector<std::size_t> m_cellSizes;
};

} // namespace shelf
