// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/grid_repulsion.h"

#include "engine/projection/grid_spectrum.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// Units of the map from node to node. The spectrum of the kernel falls like e^-k, so that what lies beyond the
/// Nyquist frequency of the grid is e^(-pi / spacing).
constexpr double kSpacing = 0.3;
/// Small maps get a finer grid: at least so many nodes from end to end.
constexpr double kLeastSpan[2] = {32, 20};
/// Nodes that a box has to spare at each end: for the reach of the splines, and to keep all distances from
/// where the periodic kernel has its kink.
constexpr std::size_t kMargin = 6;
/// Nodes an axis for all the map may grow; above it the spacing grows.
constexpr std::size_t kMostNodes[2] = {4096, 192};

constexpr std::size_t kBandRows = 8;
constexpr std::size_t kSortChunk = 16384;
constexpr std::size_t kPiece = 1024;
constexpr std::size_t kSpectraKept = 2;

std::size_t chunksOf(std::size_t count, std::size_t size)
{
    return (count + size - 1) / size;
}

double spacingFor(double span, int dims)
{
    double spacing = kSpacing;
    for (int halving = 0; halving < 80 && span < kLeastSpan[dims - 2] * spacing; ++halving)
        spacing /= 2;
    const double room = static_cast<double>(kMostNodes[dims - 2] - 2 * kMargin - 2);
    while (span > room * spacing)
        spacing *= 1.25;
    return spacing;
}

} // namespace

GridRepulsion::GridRepulsion(std::size_t points, int dims, const Team& team)
    : m_points(points),
      m_dims(dims),
      m_team(team),
      m_lanes(kernels().map.fftLanes),
      m_scratch(static_cast<std::size_t>(team.count())),
      m_order(points),
      m_potential(pieces())
{}

std::size_t GridRepulsion::pieces() const
{
    return chunksOf(m_points, kPiece);
}

void GridRepulsion::fit(const MapBox& box)
{
    const auto dims = static_cast<std::size_t>(m_dims);
    double span = 0;
    for (std::size_t d = 0; d < dims; ++d)
        span = std::max(span, static_cast<double>(box.high[d]) - static_cast<double>(box.low[d]));
    m_spacing = spacingFor(span, m_dims);
    for (std::size_t d = 0; d < dims; ++d) {
        const double extent = static_cast<double>(box.high[d]) - static_cast<double>(box.low[d]);
        const auto needed = static_cast<std::size_t>(std::ceil(extent / m_spacing)) + 2 * kMargin + 1;
        const std::size_t length = fftLength(2 * needed);
        if (!m_tables[d] || m_tables[d]->length() != length)
            m_tables[d] = std::make_shared<const FftTables>(length);
        m_nodes[d] = length / 2;
        m_origin[d] = static_cast<float>(static_cast<double>(box.low[d]) - kMargin * m_spacing);
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
    points.perUnit = static_cast<float>(1 / m_spacing);
    points.stride[0] = m_cells;
    points.stride[1] = m_nodes[2];
    return points;
}

void GridRepulsion::sortIntoBands(std::span<const float> position)
{
    const std::size_t width = m_dims == 2 ? 2 : 4;
    const std::size_t bands = chunksOf(m_nodes[0], kBandRows);
    const std::size_t chunks = chunksOf(m_points, kSortChunk);
    const float origin = m_origin[0];
    const auto perUnit = static_cast<float>(1 / m_spacing);
    const auto last = static_cast<float>(m_nodes[0] - 8);
    const auto bandOf = [&](std::size_t point) {
        const float first = std::floor((position[point * width] - origin) * perUnit) - 2;
        return static_cast<std::size_t>(std::clamp(first, 0.0F, last)) / kBandRows;
    };
    m_counts.assign(chunks * bands, 0);
    m_team.run(chunks, [&](std::size_t chunk, int) {
        std::uint32_t* count = m_counts.data() + chunk * bands;
        const std::size_t end = std::min(m_points, (chunk + 1) * kSortChunk);
        for (std::size_t i = chunk * kSortChunk; i < end; ++i)
            ++count[bandOf(i)];
    });
    m_bandStart.resize(bands + 1);
    std::uint32_t before = 0;
    for (std::size_t band = 0; band < bands; ++band) {
        m_bandStart[band] = before;
        for (std::size_t chunk = 0; chunk < chunks; ++chunk) {
            const std::uint32_t count = m_counts[chunk * bands + band];
            m_counts[chunk * bands + band] = before;
            before += count;
        }
    }
    m_bandStart[bands] = before;
    m_team.run(chunks, [&](std::size_t chunk, int) {
        std::uint32_t* next = m_counts.data() + chunk * bands;
        const std::size_t end = std::min(m_points, (chunk + 1) * kSortChunk);
        for (std::size_t i = chunk * kSortChunk; i < end; ++i)
            m_order[next[bandOf(i)]++] = static_cast<std::uint32_t>(i);
    });
}

/// A band's points reach the first rows of the next one, so the even bands go first and the odd ones after.
void GridRepulsion::spreadPoints(std::span<const float> position)
{
    const std::size_t bands = m_bandStart.size() - 1;
    const auto spreadBand = [&](std::size_t band) {
        GridPoints points = gridPoints(position);
        points.grid = m_grid.data();
        points.order = m_order.data() + m_bandStart[band];
        points.count = m_bandStart[band + 1] - m_bandStart[band];
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
        return spectrum->nodes == m_nodes && spectrum->spacing == m_spacing;
    });
    if (known != m_spectra.end()) {
        std::rotate(known, known + 1, m_spectra.end());
    } else {
        if (m_spectra.size() == kSpectraKept)
            m_spectra.erase(m_spectra.begin());
        m_spectra.push_back(makeGridSpectrum(m_dims, m_tables, m_spacing, m_team));
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

void GridRepulsion::convolve(std::span<const float> position, const MapBox& box)
{
    fit(box);
    sortIntoBands(position);
    spreadPoints(position);
    transform();
}

void GridRepulsion::gather(std::size_t piece, std::span<const float> position, std::span<float> force)
{
    GridPoints points = gridPoints(position);
    points.grid = m_grid.data();
    points.force = force.data();
    points.order = m_order.data() + piece * kPiece;
    points.count = std::min(kPiece, m_points - piece * kPiece);
    m_potential[piece] = kernels().map.gather(points);
}

double GridRepulsion::normalizer() const
{
    const auto n = static_cast<double>(m_points);
    double potential = 0;
    for (const double p : m_potential)
        potential += p;
    return potential + n * n * m_shift - n;
}

} // namespace shelf
