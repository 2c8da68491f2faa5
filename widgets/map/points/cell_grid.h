// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

class Workers;

/// Points of a plane sorted into the cells of a rectangle; those beyond its sides belong to the cells there.
class CellGrid {
public:
    /// Coordinates of point i are x[i * stride] and y[i * stride]; not finite ones are left out. Linear in
    /// the points; the same order whatever the number of threads. workers null: in the caller's thread.
    void build(const float* x, const float* y, std::size_t stride, std::size_t count, const QRectF& bounds,
               int columns, int rows, Workers* workers = nullptr);
    void clear() { m_order.clear(); }
    bool empty() const { return m_order.empty(); }

    /// Calls body(point) for all points of the cells that the box touches, and some others in them.
    template <typename Body> void visit(const QRectF& box, const Body& body) const
    {
        if (m_order.empty())
            return;
        const int left = column(static_cast<float>(box.left()));
        const int right = column(static_cast<float>(box.right()));
        const int bottom = row(static_cast<float>(box.bottom()));
        for (int r = row(static_cast<float>(box.top())); r <= bottom; ++r) {
            // The cells of a row follow one another.
            const auto first = static_cast<std::size_t>(r * m_columns);
            const std::uint32_t end = m_start[first + static_cast<std::size_t>(right) + 1];
            for (std::uint32_t k = m_start[first + static_cast<std::size_t>(left)]; k < end; ++k)
                body(m_order[k]);
        }
    }

private:
    int column(float x) const { return cell((x - m_left) * m_perX, m_columns); }
    int row(float y) const { return cell((y - m_top) * m_perY, m_rows); }
    static int cell(float at, int count)
    {
        return at > 0 ? (at < static_cast<float>(count) ? static_cast<int>(at) : count - 1) : 0;
    }

    float m_left = 0, m_top = 0, m_perX = 1, m_perY = 1;
    int m_columns = 1;
    int m_rows = 1;
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_next; ///< a chunk of points and a cell: where its next point goes
};

} // namespace shelf
