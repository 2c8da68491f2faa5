// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPolygonF>

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Tells fast whether points lie in a polygon (odd-even rule, closed by itself): cells that no edge touches
/// are settled once, and in the others only the edges of the same row count.
class MapShape {
public:
    explicit MapShape(const QPolygonF& outline);

    bool holds(double x, double y) const;
    /// Indexes of the points inside, ascending; those with skip[i] != 0 are left out where skip is given.
    std::vector<int> pointsInside(std::span<const float> x, std::span<const float> y,
                                  std::span<const std::uint8_t> skip = {}) const;

private:
    enum class Cell : std::uint8_t { outside, inside, edge };
    bool crossed(double x, double y, int row) const;
    int rowOf(double y) const;

    struct Edge {
        double x1, y1, x2, y2;
    };
    QRectF m_box;
    double m_cell = 4; ///< side of a cell
    double m_perCell = 0.25;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::uint32_t> m_start; ///< a row: where its edges begin
    std::vector<Edge> m_edges;
    std::vector<Cell> m_cells;
};

} // namespace shelf
