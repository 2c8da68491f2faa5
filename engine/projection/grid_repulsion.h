// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/projection/fft_plan.h"
#include "engine/projection/grid_spectrum.h"
#include "engine/training/team.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// The least box that holds all points.
struct MapBox {
    std::array<float, 3> low = {};
    std::array<float, 3> high = {};
};

/// The repulsion of t-SNE by convolution on a grid (Linderman et al. 2019). In place of their four sums of
/// (1 + d^2)^-2 it takes one potential, the sum of 1 / (1 + d^2), whose slope is the force: points are spread
/// by quintic B-splines, as in smooth particle mesh Ewald sums (Essmann et al. 1995), and the spectrum of the
/// kernel is divided by that of the splines. All it does is a function of the points alone.
class GridRepulsion {
public:
    /// dims 2 or 3; 2 or 4 floats a point.
    GridRepulsion(std::size_t points, int dims, const Team& team);

    /// Everything up to the potential on the grid.
    void convolve(std::span<const float> position, const MapBox& box);
    /// Chunks of gather(), to be run in any order and at the same time.
    std::size_t pieces() const;
    /// force of the points of one piece: sum over j of (y_i - y_j) / (1 + d^2)^2.
    void gather(std::size_t piece, std::span<const float> position, std::span<float> force);
    /// After all pieces: the sum over all pairs i != j of 1 / (1 + d^2).
    double normalizer() const;

    /// Nodes along each axis, and from node to node.
    std::array<std::size_t, 3> nodes() const { return m_nodes; }
    double spacing() const { return m_spacing; }

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
    double m_spacing = 0;
    std::size_t m_cells = 0; ///< of a slab: the axes after the first, padded

    std::array<std::shared_ptr<const FftTables>, 3> m_tables;
    std::vector<std::shared_ptr<const GridSpectrum>> m_spectra; ///< the last few, the latest at the end
    AlignedVector<float> m_grid;
    AlignedVector<float> m_slabs;
    std::vector<AlignedVector<float>> m_scratch;
    std::vector<std::uint32_t> m_order;     ///< points by band, within a band ascending
    std::vector<std::uint32_t> m_bandStart; ///< bands + 1
    std::vector<std::uint32_t> m_counts;    ///< chunks x bands
    std::vector<double> m_potential;        ///< a piece
    double m_shift = 0;                     ///< taken off the kernel
};

} // namespace shelf
