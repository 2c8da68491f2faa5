// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/grid_repulsion.h"

#include "engine/base/chunk_starts.h"
#include "engine/projection/tsne/grid_spectrum.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace shelf {

namespace {

/// From node to node where all is left to the grid: the spectrum of the kernel falls like e^-k, so that what
/// lies beyond the Nyquist frequency is e^(-pi / spacing).
constexpr double kSpacing = 0.3;
/// Small maps get a finer grid: at least so many nodes from end to end.
constexpr double kLeastSpan[2] = {32, 20};
/// The finest grid that leaves near pairs out, from where on spacings grow by the root of 2.
constexpr double kSplitSpacing = 0.5;
/// exp(-kGridTail) is what the grid's part has left at the Nyquist frequency, exp(-kPairTail) the part of
/// near pairs at its reach.
constexpr double kGridTail = 8;
constexpr double kPairTail = 6;
/// Nodes that a box has to spare at each end: for the reach of the splines, and to keep all distances from
/// where the periodic kernel has its kink.
constexpr std::size_t kMargin = 6;
/// Nodes of a grid, whatever it costs in pairs.
constexpr double kMostNodes = 1.6e7;

// Nanoseconds, about: of a node with the empty ones about the grid, of a point and of a pair in the near
// part.
constexpr double kNodeTime[2] = {2.5, 1.8};
constexpr double kPointTime = 60;
constexpr double kPairTime = 0.6;
/// Points lie denser than if they were spread evenly.
constexpr double kClumping[2] = {1.5, 1.2};

constexpr std::size_t kBandRows = 8;
constexpr std::size_t kPiece = 1024;
constexpr std::size_t kSpectraKept = 2;

double extentOf(const MapBox& box, std::size_t axis)
{
    return static_cast<double>(box.high[axis]) - static_cast<double>(box.low[axis]);
}

std::size_t nodesFor(const MapBox& box, std::size_t axis, double spacing)
{
    return static_cast<std::size_t>(std::ceil(extentOf(box, axis) / spacing)) + 2 * kMargin + 1;
}

/// The division that is likely to take the least time.
GridSplit bestSplit(const MapBox& box, std::size_t points, int dims)
{
    const auto axes = static_cast<std::size_t>(dims);
    double span = 0;
    double volume = 1;
    for (std::size_t d = 0; d < axes; ++d) {
        span = std::max(span, extentOf(box, d));
        // An even spread of so long a side has the same deviation.
        volume *= std::max(std::sqrt(12.0) * box.deviation[d], 1e-6);
    }
    const double density = kClumping[dims - 2] * static_cast<double>(points) / volume;

    GridSplit best;
    double bestTime = std::numeric_limits<double>::infinity();
    const auto consider = [&](const GridSplit& split) {
        double nodes = 1;
        for (std::size_t d = 0; d < axes; ++d)
            nodes *= static_cast<double>(nodesFor(box, d, split.spacing));
        double time = nodes * (dims == 2 ? 4 : 8) * kNodeTime[dims - 2];
        if (split.split > 0) {
            const double pairs = NearField::searchedVolume(dims) * std::pow(split.reach, dims) * density;
            time += static_cast<double>(points) * (kPointTime + kPairTime * pairs);
        }
        if (nodes <= kMostNodes && time < bestTime) {
            bestTime = time;
            best = split;
        }
    };
    double whole = kSpacing;
    for (int halving = 0; halving < 80 && span < kLeastSpan[dims - 2] * whole; ++halving)
        whole /= 2;
    consider({whole, 0, 0});
    // Enough of them for a map of any size that steps can reach.
    for (double spacing = kSplitSpacing; spacing < 1e5 && span > 16 * spacing; spacing *= std::sqrt(2.0)) {
        const double split = std::pow(std::numbers::pi / spacing, 2) / (4 * kGridTail);
        consider({spacing, split, std::sqrt(kPairTail / split)});
    }
    return best;
}

} // namespace

GridRepulsion::GridRepulsion(std::size_t points, int dims, const Team& team)
    : m_points(points),
      m_dims(dims),
      m_team(team),
      m_lanes(kernels().map.fftLanes),
      m_scratch(static_cast<std::size_t>(team.count())),
      m_near(points, dims, team),
      m_potential(pieces())
{}

std::size_t GridRepulsion::pieces() const
{
    return chunksOf(m_points, kPiece);
}

void GridRepulsion::fit(const MapBox& box)
{
    const auto dims = static_cast<std::size_t>(m_dims);
    m_split = bestSplit(box, m_points, m_dims);
    for (std::size_t d = 0; d < dims; ++d) {
        const std::size_t length = fftLength(2 * nodesFor(box, d, m_split.spacing));
        if (!m_tables[d] || m_tables[d]->length() != length)
            m_tables[d] = std::make_shared<const FftTables>(length);
        m_nodes[d] = length / 2;
        m_origin[d] = static_cast<float>(static_cast<double>(box.low[d]) - kMargin * m_split.spacing);
    }
    const std::size_t group = 2 * m_lanes;
    m_cells = chunksOf(m_nodes[1] * m_nodes[2], group) * group;
    // Loads of eight nodes may begin near the end of the last row.
    m_grid.resize(m_nodes[0] * m_cells + 8);
    m_slabs.resize(chunksOf(m_nodes[0] + 1, m_lanes) * m_cells * group);
    const std::size_t inner = m_tables[dims - 1]->length();
    const std::size_t middle = m_dims == 3 ? m_tables[1]->length() : 0;
    const std::size_t rows = std::max({2 * m_nodes[0], middle * (inner / 2) + std::max(middle, inner)});
    for (AlignedVector<float>& scratch : m_scratch)
        scratch.resize(rows * group);
}

GridPoints GridRepulsion::gridPoints(std::span<const float> position) const
{
    GridPoints points;
    points.dims = m_dims;
    points.position = position.data();
    for (std::size_t d = 0; d < 3; ++d) {
        points.origin[d] = m_origin[d];
        points.nodes[d] = m_nodes[d];
    }
    points.perUnit = static_cast<float>(1 / m_split.spacing);
    points.stride[0] = m_cells;
    points.stride[1] = m_nodes[2];
    return points;
}

void GridRepulsion::sortIntoBands(std::span<const float> position)
{
    const std::size_t width = m_dims == 2 ? 2 : 4;
    const std::size_t bands = chunksOf(m_nodes[0], kBandRows);
    const float origin = m_origin[0];
    const auto perUnit = static_cast<float>(1 / m_split.spacing);
    const auto last = static_cast<float>(m_nodes[0] - 8);
    const auto bandOf = [&](std::size_t point) {
        const float first = std::floor((position[point * width] - origin) * perUnit) - 2;
        return static_cast<std::size_t>(std::clamp(first, 0.0F, last)) / kBandRows;
    };
    m_bands.sort(m_points, bands, m_team, bandOf);
}

/// A band's points reach the first rows of the next one, so the even bands go first and the odd ones after.
void GridRepulsion::spreadPoints(std::span<const float> position)
{
    const std::size_t bands = m_bands.buckets();
    const auto spreadBand = [&](std::size_t band) {
        GridPoints points = gridPoints(position);
        points.grid = m_grid.data();
        points.order = m_bands.in(band).data();
        points.count = m_bands.in(band).size();
        kernels().map.spread(points);
    };
    m_team.run((bands + 1) / 2, [&](std::size_t pair, int) {
        const std::size_t first = 2 * pair * kBandRows * m_cells;
        const std::size_t end = std::min(first + 2 * kBandRows * m_cells, m_nodes[0] * m_cells);
        std::fill(m_grid.begin() + static_cast<std::ptrdiff_t>(first),
                  m_grid.begin() + static_cast<std::ptrdiff_t>(end), 0.0F);
        spreadBand(2 * pair);
    });
    m_team.run(bands / 2, [&](std::size_t pair, int) { spreadBand(2 * pair + 1); });
}

const GridSpectrum& GridRepulsion::spectrum()
{
    const auto known = std::find_if(m_spectra.begin(), m_spectra.end(), [&](const auto& spectrum) {
        return spectrum->nodes == m_nodes && spectrum->split == m_split;
    });
    if (known != m_spectra.end()) {
        std::rotate(known, known + 1, m_spectra.end());
    } else {
        if (m_spectra.size() == kSpectraKept)
            m_spectra.erase(m_spectra.begin());
        m_spectra.push_back(makeGridSpectrum(m_dims, m_tables, m_split, m_team));
    }
    return *m_spectra.back();
}

void GridRepulsion::transform()
{
    const MapKernels& kernel = kernels().map;
    const GridSpectrum& weights = spectrum();
    m_shift = weights.shift;
    const std::size_t group = 2 * m_lanes;
    const std::size_t slabFloats = m_cells * group;
    const std::size_t slabs = chunksOf(m_nodes[0] + 1, m_lanes);
    const auto lines = [&](std::size_t chunk, int worker) {
        RealLines job;
        job.plan = &m_tables[0]->plan();
        job.grid = m_grid.data() + chunk * group;
        job.rowStride = m_cells;
        job.slabs = m_slabs.data() + chunk * group * group;
        job.slabStride = slabFloats;
        job.scratch = m_scratch[static_cast<std::size_t>(worker)].data();
        return job;
    };
    m_team.run(m_cells / group,
               [&](std::size_t chunk, int worker) { kernel.realForward(lines(chunk, worker)); });
    m_team.run(slabs, [&](std::size_t chunk, int worker) {
        SlabConvolution job;
        job.middle = m_dims == 3 ? &m_tables[1]->plan() : nullptr;
        job.inner = &m_tables[static_cast<std::size_t>(m_dims) - 1]->plan();
        job.slab = m_slabs.data() + chunk * slabFloats;
        job.spectrum = weights.block(chunk);
        job.scratch = m_scratch[static_cast<std::size_t>(worker)].data();
        kernel.convolveSlab(job);
    });
    m_team.run(m_cells / group,
               [&](std::size_t chunk, int worker) { kernel.realInverse(lines(chunk, worker)); });
}

void GridRepulsion::convolve(std::span<const float> position, const MapBox& box, std::span<float> force)
{
    fit(box);
    m_nearPotential =
        m_split.split > 0 ? m_near.evaluate(position, box, m_split.split, m_split.reach, force) : 0;
    sortIntoBands(position);
    spreadPoints(position);
    transform();
}

void GridRepulsion::gather(std::size_t piece, std::span<const float> position, std::span<float> force)
{
    GridPoints points = gridPoints(position);
    points.grid = m_grid.data();
    points.force = force.data();
    points.add = m_split.split > 0;
    points.order = m_bands.all().data() + piece * kPiece;
    points.count = std::min(kPiece, m_points - piece * kPiece);
    m_potential[piece] = kernels().map.gather(points);
}

double GridRepulsion::normalizer() const
{
    const auto n = static_cast<double>(m_points);
    double potential = m_nearPotential;
    for (const double p : m_potential)
        potential += p;
    return potential + n * n * m_shift - n;
}

} // namespace shelf
