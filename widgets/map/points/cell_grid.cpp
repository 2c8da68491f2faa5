// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/cell_grid.h"

#include "engine/base/chunk_starts.h"
#include "engine/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace shelf {

namespace {

/// Each has counts of its own for all cells, so they are few.
constexpr std::size_t kMostChunks = 4;
constexpr std::size_t kWorthChunks = 20000;

} // namespace

void CellGrid::build(const float* x, const float* y, std::size_t stride, std::size_t count,
                     const QRectF& bounds, int columns, int rows, Workers* workers)
{
    m_columns = std::max(1, columns);
    m_rows = std::max(1, rows);
    m_left = static_cast<float>(bounds.left());
    m_top = static_cast<float>(bounds.top());
    m_perX = bounds.width() > 0 ? static_cast<float>(m_columns / bounds.width()) : 0.0f;
    m_perY = bounds.height() > 0 ? static_cast<float>(m_rows / bounds.height()) : 0.0f;
    const auto cells = static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows);
    const std::size_t chunks = workers && count >= kWorthChunks ? kMostChunks : 1;
    const std::size_t size = (count + chunks - 1) / chunks;
    m_next.assign(chunks * cells, 0);
    const auto eachPoint = [&](std::size_t chunk, const auto& body) {
        for (std::size_t i = chunk * size; i < std::min(count, (chunk + 1) * size); ++i) {
            const float px = x[i * stride];
            const float py = y[i * stride];
            if (std::isfinite(px) && std::isfinite(py))
                body(i, m_next[chunk * cells + static_cast<std::size_t>(row(py) * m_columns + column(px))]);
        }
    };
    const auto run = [&](const std::function<void(std::size_t, int)>& body) {
        if (workers)
            workers->run(chunks, body);
        else
            body(0, 0);
    };
    run([&](std::size_t chunk, int) { eachPoint(chunk, [](std::size_t, std::uint32_t& next) { ++next; }); });
    m_order.resize(startsOfChunks(m_next, chunks, cells, m_start));
    run([&](std::size_t chunk, int) {
        eachPoint(chunk, [&](std::size_t i, std::uint32_t& next) {
            m_order[next++] = static_cast<std::uint32_t>(i);
        });
    });
}

} // namespace shelf
