// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/near_field.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

/// Cells along the last axis, and along the others on a plane and in space, from a point to its reach.
constexpr std::size_t kSlices = 4;
constexpr std::size_t kRows[2] = {2, 1};

} // namespace

double NearField::searchedVolume(int dims)
{
    const auto side = [](std::size_t cells) {
        return static_cast<double>(2 * cells + 1) / static_cast<double>(cells);
    };
    return side(kSlices) * (dims == 2 ? side(kRows[0]) : side(kRows[1]) * side(kRows[1]));
}

NearField::NearField(std::size_t points, int dims, const Team& team)
    : m_points(points), m_dims(dims), m_team(team), m_next(static_cast<std::size_t>(team.count()))
{}

std::size_t NearField::cellAlong(std::size_t axis, float coordinate) const
{
    const float cell = (coordinate - m_low[axis]) * m_perUnit[axis];
    return static_cast<std::size_t>(std::clamp(cell, 0.0F, static_cast<float>(m_cells[axis] - 1)));
}

/// Sorts the points of one row of cells by cell.
void NearField::sortRow(std::size_t row, std::span<const float> position, std::vector<std::uint32_t>& next)
{
    const std::size_t width = m_dims == 2 ? 2 : 4;
    const auto last = static_cast<std::size_t>(m_dims) - 1;
    const std::size_t slices = m_cells[last];
    const auto points = m_rows.in(row);
    next.assign(slices + 1, 0);
    for (const std::uint32_t point : points)
        ++next[cellAlong(last, position[point * width + last]) + 1];
    next[0] = m_rows.start(row);
    std::partial_sum(next.begin(), next.end(), next.begin());
    std::copy_n(next.begin(), slices, m_cellStart.begin() + static_cast<std::ptrdiff_t>(row * slices));
    for (const std::uint32_t point : points) {
        const std::uint32_t place = next[cellAlong(last, position[point * width + last])]++;
        m_order[place] = point;
        for (std::size_t d = 0; d <= last; ++d)
            m_axis[d][place] = position[point * width + d];
    }
}

void NearField::arrange(std::span<const float> position, const MapBox& box, double reach)
{
    const std::size_t width = m_dims == 2 ? 2 : 4;
    const auto axes = static_cast<std::size_t>(m_dims);
    for (std::size_t d = 0; d < axes; ++d) {
        const double size = reach / static_cast<double>(d + 1 == axes ? kSlices : kRows[m_dims - 2]);
        const double extent = static_cast<double>(box.high[d]) - static_cast<double>(box.low[d]);
        m_cells[d] = static_cast<std::size_t>(extent / size) + 1;
        m_low[d] = box.low[d];
        m_perUnit[d] = static_cast<float>(1 / size);
    }
    const std::size_t rows = m_dims == 2 ? m_cells[0] : m_cells[0] * m_cells[1];
    m_rows.sort(m_points, rows, m_team, [&](std::size_t i) {
        const float* y = position.data() + i * width;
        return m_dims == 2 ? cellAlong(0, y[0]) : cellAlong(0, y[0]) * m_cells[1] + cellAlong(1, y[1]);
    });
    m_order.resize(m_points);
    m_cellStart.resize(rows * m_cells[axes - 1] + 1);
    m_cellStart.back() = static_cast<std::uint32_t>(m_points);
    for (std::size_t d = 0; d < axes; ++d)
        m_axis[d].resize(m_points + kLaneBlock);
    m_team.run(rows, [&](std::size_t row, int worker) {
        sortRow(row, position, m_next[static_cast<std::size_t>(worker)]);
    });
}

double NearField::evaluate(std::span<const float> position, const MapBox& box, double split, double reach,
                           std::span<float> force)
{
    arrange(position, box, reach);
    const std::size_t about = kRows[m_dims - 2];
    const std::size_t slices = m_cells[static_cast<std::size_t>(m_dims) - 1];
    const std::size_t columns = m_dims == 2 ? 1 : m_cells[1];
    m_sums.assign(m_rows.buckets(), 0);
    const auto from = [](std::size_t cell, std::size_t by) { return cell > by ? cell - by : 0; };
    m_team.run(m_rows.buckets(), [&](std::size_t row, int) {
        NearForces job;
        job.dims = m_dims;
        for (std::size_t d = 0; d < static_cast<std::size_t>(m_dims); ++d)
            job.axis[d] = m_axis[d].data();
        job.order = m_order.data();
        job.split = static_cast<float>(split);
        job.force = force.data();
        std::uint32_t runs[9][2];
        job.runs = runs;
        const std::size_t a = row / columns;
        const std::size_t b = row % columns;
        for (std::size_t slice = 0; slice < slices; ++slice) {
            job.first = m_cellStart[row * slices + slice];
            job.end = m_cellStart[row * slices + slice + 1];
            if (job.first == job.end)
                continue;
            job.runCount = 0;
            for (std::size_t x = from(a, about); x <= std::min(a + about, m_cells[0] - 1); ++x) {
                for (std::size_t y = from(b, about); y <= std::min(b + about, columns - 1); ++y) {
                    const std::size_t other = (x * columns + y) * slices;
                    runs[job.runCount][0] = m_cellStart[other + from(slice, kSlices)];
                    runs[job.runCount][1] = m_cellStart[other + std::min(slice + kSlices + 1, slices)];
                    job.runCount += runs[job.runCount][0] < runs[job.runCount][1];
                }
            }
            m_sums[row] += kernels().map.nearForces(job);
        }
    });
    return std::accumulate(m_sums.begin(), m_sums.end(), 0.0);
}

} // namespace shelf
