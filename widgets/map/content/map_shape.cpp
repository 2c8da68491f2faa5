// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/map_shape.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kLeastCell = 4;
constexpr double kMostCells = 600; ///< in each direction

} // namespace

MapShape::MapShape(const QPolygonF& outline)
{
    const auto corners = static_cast<std::size_t>(outline.size());
    if (corners < 3 || std::any_of(outline.begin(), outline.end(), [](const QPointF& p) {
            return !std::isfinite(p.x()) || !std::isfinite(p.y());
        }))
        return;
    m_box = outline.boundingRect();
    if (!(m_box.width() > 0 && m_box.height() > 0))
        return;
    m_cell = std::max(kLeastCell, std::max(m_box.width(), m_box.height()) / kMostCells);
    m_perCell = 1 / m_cell;
    m_columns = static_cast<int>(m_box.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_box.height() / m_cell) + 1;
    m_cells.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), Cell::outside);

    std::vector<Edge> edges;
    edges.reserve(corners);
    for (std::size_t i = 0; i < corners; ++i) {
        const QPointF& a = outline[static_cast<qsizetype>(i)];
        const QPointF& b = outline[static_cast<qsizetype>((i + 1) % corners)];
        if (a != b)
            edges.push_back({a.x(), a.y(), b.x(), b.y()});
    }
    m_start.assign(static_cast<std::size_t>(m_rows) + 1, 0);
    const auto rowsOf = [&](const Edge& e) {
        return std::pair(rowOf(std::min(e.y1, e.y2)), rowOf(std::max(e.y1, e.y2)));
    };
    for (const Edge& e : edges) {
        const auto [first, last] = rowsOf(e);
        for (int r = first; r <= last; ++r)
            ++m_start[static_cast<std::size_t>(r) + 1];
    }
    for (std::size_t r = 1; r < m_start.size(); ++r)
        m_start[r] += m_start[r - 1];
    m_edges.resize(m_start.back());
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (const Edge& e : edges) {
        const auto [first, last] = rowsOf(e);
        for (int r = first; r <= last; ++r) {
            m_edges[next[static_cast<std::size_t>(r)]++] = e;
            // The part of the edge within the row, one cell more on each side for what rounding might do.
            double from = std::min(e.x1, e.x2);
            double to = std::max(e.x1, e.x2);
            if (e.y1 != e.y2) {
                const auto at = [&](double y) {
                    const double t = std::clamp((y - e.y1) / (e.y2 - e.y1), 0.0, 1.0);
                    return e.x1 + t * (e.x2 - e.x1);
                };
                const double a = at(m_box.top() + r * m_cell);
                const double b = at(m_box.top() + (r + 1) * m_cell);
                from = std::min(a, b);
                to = std::max(a, b);
            }
            const int c0 = std::max(0, static_cast<int>((from - m_box.left()) / m_cell) - 1);
            const int c1 = std::min(m_columns - 1, static_cast<int>((to - m_box.left()) / m_cell) + 1);
            for (int c = c0; c <= c1; ++c)
                m_cells[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) +
                        static_cast<std::size_t>(c)] = Cell::edge;
        }
    }
    for (int r = 0; r < m_rows; ++r) {
        bool known = false;
        bool inside = false;
        for (int c = 0; c < m_columns; ++c) {
            Cell& cell = m_cells[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) +
                                 static_cast<std::size_t>(c)];
            if (cell == Cell::edge) {
                known = false;
                continue;
            }
            if (!known)
                inside = crossed(m_box.left() + (c + 0.5) * m_cell, m_box.top() + (r + 0.5) * m_cell, r);
            known = true;
            cell = inside ? Cell::inside : Cell::outside;
        }
    }
}

int MapShape::rowOf(double y) const
{
    return std::clamp(static_cast<int>((y - m_box.top()) * m_perCell), 0, m_rows - 1);
}

bool MapShape::crossed(double x, double y, int row) const
{
    bool odd = false;
    for (auto k = m_start[static_cast<std::size_t>(row)]; k < m_start[static_cast<std::size_t>(row) + 1];
         ++k) {
        const Edge& e = m_edges[k];
        if ((e.y1 > y) != (e.y2 > y) && x < e.x1 + (y - e.y1) * (e.x2 - e.x1) / (e.y2 - e.y1))
            odd = !odd;
    }
    return odd;
}

bool MapShape::holds(double x, double y) const
{
    // Written so that a NaN fails it.
    if (m_cells.empty() ||
        !(x >= m_box.left() && x <= m_box.right() && y >= m_box.top() && y <= m_box.bottom()))
        return false;
    const int row = rowOf(y);
    const int column = std::min(static_cast<int>((x - m_box.left()) * m_perCell), m_columns - 1);
    const Cell cell = m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                              static_cast<std::size_t>(column)];
    return cell == Cell::edge ? crossed(x, y, row) : cell == Cell::inside;
}

// Without branches but for the cells at an edge: which side of one a point lies on is anybody's guess.
std::vector<int> MapShape::pointsInside(std::span<const float> x, std::span<const float> y,
                                        std::span<const std::uint8_t> skip) const
{
    if (m_cells.empty())
        return {};
    std::vector<int> result(x.size());
    std::size_t found = 0;
    const double left = m_box.left(), right = m_box.right(), top = m_box.top(), bottom = m_box.bottom();
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double px = x[i];
        const double py = y[i];
        const bool near = (px >= left) & (px <= right) & (py >= top) & (py <= bottom);
        const int column = std::min(static_cast<int>((near ? px - left : 0) * m_perCell), m_columns - 1);
        const int row = std::min(static_cast<int>((near ? py - top : 0) * m_perCell), m_rows - 1);
        const Cell cell = m_cells[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                                  static_cast<std::size_t>(column)];
        bool inside = near & (cell == Cell::inside);
        if (near & (cell == Cell::edge))
            inside = crossed(px, py, row);
        result[found] = static_cast<int>(i);
        found += inside & (i >= skip.size() || !skip[i]);
    }
    result.resize(found);
    return result;
}

} // namespace shelf
