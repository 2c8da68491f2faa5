// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/tsne_forces.h"

#include "engine/base/chunk_starts.h"
#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

/// Up to so many points all pairs are summed.
constexpr std::size_t kExactUpTo[2] = {4000, 4000};

constexpr std::size_t kSpringRows = 512;
constexpr std::size_t kPairRows = 64;
constexpr std::size_t kBoxPoints = 32768;

} // namespace

TsneForces::TsneForces(const Affinities& affinities, int dims, const Team& team, Repulsion kind)
    : m_affinities(affinities),
      m_points(affinities.points()),
      m_dims(dims),
      m_team(team),
      m_attraction(m_points * layoutWidth(dims)),
      m_repulsion(m_points * layoutWidth(dims))
{
    const bool exact =
        kind == Repulsion::exact || (kind == Repulsion::chosen && m_points <= kExactUpTo[dims - 2]);
    if (!exact) {
        m_grid.emplace(m_points, dims, team);
        return;
    }
    for (std::size_t d = 0; d < static_cast<std::size_t>(dims); ++d)
        m_axis[d].assign(paddedLanes(m_points), 1e15F);
}

MapBox TsneForces::boxOf(std::span<const float> position)
{
    const std::size_t width = layoutWidth(m_dims);
    const auto dims = static_cast<std::size_t>(m_dims);
    constexpr float kFar = std::numeric_limits<float>::max();
    const Extent nothing = {{kFar, kFar, kFar}, {-kFar, -kFar, -kFar}, {}, {}};
    m_extents.assign(chunksOf(m_points, kBoxPoints), nothing);
    m_team.run(m_extents.size(), [&](std::size_t chunk, int) {
        Extent extent = nothing;
        const std::size_t end = std::min(m_points, (chunk + 1) * kBoxPoints);
        for (std::size_t i = chunk * kBoxPoints; i < end; ++i) {
            for (std::size_t d = 0; d < dims; ++d) {
                const float x = position[i * width + d];
                extent.low[d] = std::min(extent.low[d], x);
                extent.high[d] = std::max(extent.high[d], x);
                extent.sum[d] += static_cast<double>(x);
                extent.squares[d] += static_cast<double>(x) * static_cast<double>(x);
            }
        }
        m_extents[chunk] = extent;
    });
    MapBox box;
    for (std::size_t d = 0; d < dims; ++d) {
        Extent all = nothing;
        for (const Extent& extent : m_extents) {
            all.low[d] = std::min(all.low[d], extent.low[d]);
            all.high[d] = std::max(all.high[d], extent.high[d]);
            all.sum[d] += extent.sum[d];
            all.squares[d] += extent.squares[d];
        }
        box.low[d] = all.low[d];
        box.high[d] = all.high[d];
        const double mean = all.sum[d] / static_cast<double>(m_points);
        const double square = all.squares[d] / static_cast<double>(m_points);
        box.deviation[d] = std::sqrt(std::max(square - mean * mean, 0.0));
    }
    return box;
}

SpringForces TsneForces::springs(std::size_t chunk, std::span<const float> position)
{
    SpringForces job;
    job.dims = m_dims;
    job.first = chunk * kSpringRows;
    job.end = std::min(m_points, job.first + kSpringRows);
    job.start = m_affinities.start.data();
    job.column = m_affinities.column.data();
    job.weight = m_affinities.p.data();
    job.position = position.data();
    job.force = m_attraction.data();
    return job;
}

void TsneForces::evaluateExact(std::span<const float> position)
{
    const std::size_t width = layoutWidth(m_dims);
    for (std::size_t i = 0; i < m_points; ++i) {
        for (std::size_t d = 0; d < static_cast<std::size_t>(m_dims); ++d)
            m_axis[d][i] = position[i * width + d];
    }
    const std::size_t pairs = chunksOf(m_points, kPairRows);
    m_sums.assign(pairs, 0);
    m_team.run(pairs + chunksOf(m_points, kSpringRows), [&](std::size_t chunk, int) {
        if (chunk >= pairs) {
            kernels().map.springForces(springs(chunk - pairs, position));
            return;
        }
        PairForces job;
        job.dims = m_dims;
        job.count = paddedLanes(m_points);
        for (std::size_t d = 0; d < static_cast<std::size_t>(m_dims); ++d)
            job.axis[d] = m_axis[d].data();
        job.first = chunk * kPairRows;
        job.end = std::min(m_points, job.first + kPairRows);
        job.force = m_repulsion.data();
        m_sums[chunk] = kernels().map.pairForces(job);
    });
    m_normalizer = std::accumulate(m_sums.begin(), m_sums.end(), 0.0);
}

void TsneForces::evaluateOnGrid(std::span<const float> position)
{
    m_grid->convolve(position, boxOf(position), {m_repulsion.data(), m_repulsion.size()});
    const std::size_t pieces = m_grid->pieces();
    m_team.run(pieces + chunksOf(m_points, kSpringRows), [&](std::size_t chunk, int) {
        if (chunk < pieces)
            m_grid->gather(chunk, position, {m_repulsion.data(), m_repulsion.size()});
        else
            kernels().map.springForces(springs(chunk - pieces, position));
    });
    m_normalizer = m_grid->normalizer();
}

void TsneForces::evaluate(std::span<const float> position)
{
    if (m_grid)
        evaluateOnGrid(position);
    else
        evaluateExact(position);
    // Rounding could leave nothing of it where all points lie very far apart.
    m_normalizer = std::max(m_normalizer, 1e-12);
}

double TsneForces::cost(std::span<const float> position)
{
    if (m_points < 2)
        return 0;
    m_sums.assign(chunksOf(m_points, kSpringRows), 0);
    m_team.run(m_sums.size(), [&](std::size_t chunk, int) {
        m_sums[chunk] = kernels().map.springLogs(springs(chunk, position));
    });
    return m_affinities.negativeEntropy + std::accumulate(m_sums.begin(), m_sums.end(), 0.0) +
           std::log(m_normalizer);
}

} // namespace shelf
