// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pick_grid.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// No disc reaches farther than this many cells.
constexpr int kReach = 2;

} // namespace

void PickGrid::build(std::span<const float> x, std::span<const float> y, QSizeF size)
{
    m_x = x;
    m_y = y;
    m_columns = static_cast<int>(size.width()) / kCell + 1;
    m_rows = static_cast<int>(size.height()) / kCell + 1;
    m_start.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    // A disc whose middle lies just outside reaches into the picture: it goes to the cell at the edge.
    const auto cell = [&](std::size_t i) -> std::ptrdiff_t {
        if (!(x[i] > -kCell && y[i] > -kCell && x[i] < static_cast<float>((m_columns + 1) * kCell) &&
              y[i] < static_cast<float>((m_rows + 1) * kCell)))
            return -1;
        const int column = std::clamp(static_cast<int>(x[i] / kCell), 0, m_columns - 1);
        const int row = std::clamp(static_cast<int>(y[i] / kCell), 0, m_rows - 1);
        return static_cast<std::ptrdiff_t>(row) * m_columns + column;
    };
    for (std::size_t i = 0; i < x.size(); ++i)
        if (const auto c = cell(i); c >= 0)
            ++m_start[static_cast<std::size_t>(c) + 1];
    for (std::size_t i = 1; i < m_start.size(); ++i)
        m_start[i] += m_start[i - 1];
    m_order.resize(m_start.back());
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (std::size_t i = 0; i < x.size(); ++i)
        if (const auto c = cell(i); c >= 0)
            m_order[next[static_cast<std::size_t>(c)]++] = static_cast<std::uint32_t>(i);
}

int PickGrid::at(QPointF where, float slack, std::span<const float> radius, std::span<const float> depth,
                 std::span<const std::uint8_t> dim) const
{
    if (m_order.empty())
        return -1;
    const int column = static_cast<int>(std::floor(where.x() / kCell));
    const int row = static_cast<int>(std::floor(where.y() / kCell));
    int best = -1;
    bool bestInside = false;
    bool bestDim = true;
    float bestDepth = 0;
    double bestFar = 0;
    for (int r = std::max(0, row - kReach); r <= std::min(m_rows - 1, row + kReach); ++r)
        for (int c = std::max(0, column - kReach); c <= std::min(m_columns - 1, column + kReach); ++c) {
            const auto at = static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) +
                            static_cast<std::size_t>(c);
            for (std::uint32_t k = m_start[at]; k < m_start[at + 1]; ++k) {
                const std::uint32_t i = m_order[k];
                const double far = std::hypot(m_x[i] - where.x(), m_y[i] - where.y());
                if (far > radius[i] + slack)
                    continue;
                const bool inside = far <= radius[i] + 1;
                const bool isDim = !dim.empty() && dim[i];
                const float d = depth.empty() || !inside ? 0 : depth[i];
                const bool better = best < 0               ? true
                                    : isDim != bestDim     ? !isDim
                                    : inside != bestInside ? inside
                                    : d != bestDepth       ? d > bestDepth
                                                           : far < bestFar;
                if (!better)
                    continue;
                best = static_cast<int>(i);
                bestInside = inside;
                bestDim = isDim;
                bestDepth = d;
                bestFar = far;
            }
        }
    return best;
}

} // namespace shelf
