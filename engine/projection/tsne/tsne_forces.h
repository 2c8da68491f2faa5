// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/team.h"
#include "engine/projection/tsne/grid_repulsion.h"
#include "engine/projection/tsne/tsne.h"

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace shelf {

/// Floats that a point takes while a layout runs; in space the fourth is always 0.
constexpr std::size_t layoutWidth(int dims)
{
    return dims == 2 ? 2 : 4;
}

enum class Repulsion { chosen, exact, grid };

/// Where t-SNE pushes each point of a map: the gradient of the KL divergence is
/// 4 (attraction - repulsion / normalizer).
class TsneForces {
public:
    TsneForces(const Affinities& affinities, int dims, const Team& team, Repulsion kind = Repulsion::chosen);

    /// position: layoutWidth floats a point, finite.
    void evaluate(std::span<const float> position);
    /// The KL divergence at the positions last evaluated.
    double cost(std::span<const float> position);

    const float* attraction() const { return m_attraction.data(); } ///< sum of p (y_i - y_j) / (1 + d^2)
    const float* repulsion() const { return m_repulsion.data(); }   ///< sum of (y_i - y_j) / (1 + d^2)^2
    double normalizer() const { return m_normalizer; } ///< sum over all pairs i != j of 1 / (1 + d^2)

private:
    struct Extent {
        std::array<float, 3> low;
        std::array<float, 3> high;
        std::array<double, 3> sum;
        std::array<double, 3> squares;
    };

    MapBox boxOf(std::span<const float> position);
    SpringForces springs(std::size_t chunk, std::span<const float> position);
    void evaluateExact(std::span<const float> position);
    void evaluateOnGrid(std::span<const float> position);

    const Affinities& m_affinities;
    std::size_t m_points;
    int m_dims;
    Team m_team;
    std::optional<GridRepulsion> m_grid;
    AlignedVector<float> m_attraction;
    AlignedVector<float> m_repulsion;
    AlignedVector<float> m_axis[3]; ///< coordinates apart, for the exact sums
    std::vector<double> m_sums;     ///< a chunk
    std::vector<Extent> m_extents;  ///< a chunk
    double m_normalizer = 1;
};

} // namespace shelf
