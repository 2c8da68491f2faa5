// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/team.h"
#include "engine/projection/map_box.h"
#include "engine/projection/tsne/bucket_order.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// The part of the repulsion that a coarse grid cannot hold: exp(-split (1 + d^2)) / (1 + d^2) of every pair
/// nearer than `reach` (and of some that are not), summed pair by pair. Points lie in cells that are sorted
/// along the last axis, so that the cells about a point are a few runs of memory.
class NearField {
public:
    NearField(std::size_t points, int dims, const Team& team);

    /// force: sum over j of -K'(d^2) (y_i - y_j). Returns the sum of K over all pairs, each point with itself
    /// among them.
    double evaluate(std::span<const float> position, const MapBox& box, double split, double reach,
                    std::span<float> force);

    /// Volume of the cells about a point that evaluate looks into, in units of reach^dims.
    static double searchedVolume(int dims);

private:
    void arrange(std::span<const float> position, const MapBox& box, double reach);
    void sortRow(std::size_t row, std::span<const float> position, std::vector<std::uint32_t>& next);
    std::size_t cellAlong(std::size_t axis, float coordinate) const;

    std::size_t m_points;
    int m_dims;
    Team m_team;
    BucketOrder m_rows;
    std::array<std::size_t, 3> m_cells = {1, 1, 1}; ///< along each axis
    std::array<float, 3> m_low = {};
    std::array<float, 3> m_perUnit = {1, 1, 1};
    std::vector<std::uint32_t> m_order;             ///< points by cell
    std::vector<std::uint32_t> m_cellStart;         ///< cells + 1
    AlignedVector<float> m_axis[3];                 ///< coordinates in that order
    std::vector<std::vector<std::uint32_t>> m_next; ///< a worker
    std::vector<double> m_sums;                     ///< a row
};

} // namespace shelf
