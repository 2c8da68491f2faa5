// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/kernels/team.h"
#include "engine/projection/map_box.h"
#include "engine/projection/tsne/fft_plan.h"
#include "engine/projection/tsne/grid_spectrum.h"
#include "engine/projection/tsne/near_field.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// The repulsion of t-SNE by convolution on a grid (Linderman et al. 2019). In place of their four sums of
/// (1 + d^2)^-2 it takes one potential, the sum of 1 / (1 + d^2), whose slope is the force: points are spread
/// by quintic B-splines, as in smooth particle mesh Ewald sums (Essmann et al. 1995), and the spectrum of the
/// kernel is divided by that of the splines. Where points are few for the room they take, the grid is coarse
/// and holds the smooth part of the kernel only; the rest is summed over near pairs (as in P3M, Hockney &
/// Eastwood 1981). All it does is a function of the points alone.
class GridRepulsion {
public:
    /// dims 2 or 3; 2 or 4 floats a point.
    GridRepulsion(std::size_t points, int dims, const Team& team);

    /// Everything but the grid's forces. Writes to force what near pairs feel, where the grid leaves them
    /// out.
    void convolve(std::span<const float> position, const MapBox& box, std::span<float> force);
    /// Chunks of gather(), to be run in any order and at the same time.
    std::size_t pieces() const;
    /// Completes the force of the points of one piece: sum over j of (y_i - y_j) / (1 + d^2)^2.
    void gather(std::size_t piece, std::span<const float> position, std::span<float> force);
    /// After all pieces: the sum over all pairs i != j of 1 / (1 + d^2).
    double normalizer() const;

    /// Nodes along each axis, and from node to node.
    std::array<std::size_t, 3> nodes() const { return m_nodes; }
    const GridSplit& split() const { return m_split; }

private:
    void fit(const MapBox& box);
    void sortIntoBands(std::span<const float> position);
    void spreadPoints(std::span<const float> position);
    void transform();
    const GridSpectrum& spectrum();
    GridPoints gridPoints(std::span<const float> position) const;

    std::size_t m_points;
    int m_dims;
    Team m_team;
    std::size_t m_lanes;

    std::array<std::size_t, 3> m_nodes = {1, 1, 1};
    std::array<float, 3> m_origin = {};
    GridSplit m_split;
    std::size_t m_cells = 0; ///< of a slab: the axes after the first, padded

    std::array<std::shared_ptr<const FftTables>, 3> m_tables;
    std::vector<std::shared_ptr<const GridSpectrum>> m_spectra; ///< the last few, the latest at the end
    AlignedVector<float> m_grid;
    AlignedVector<float> m_slabs;
    std::vector<AlignedVector<float>> m_scratch;
    BucketOrder m_bands;
    NearField m_near;
    double m_nearPotential = 0;
    std::vector<double> m_potential; ///< a piece
    double m_shift = 0;              ///< taken off the kernel
};

} // namespace shelf
