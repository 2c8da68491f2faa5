// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QSizeF>

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Finds the point under the pointer in constant time: points sorted into square cells.
class PickGrid {
public:
    /// Keeps its own copy of the order only; the columns must outlive the calls of at().
    void build(std::span<const float> x, std::span<const float> y, QSizeF size);

    /// The point to take for `where`: among those whose disc (radius, plus `slack`) holds it the one that is
    /// preferred, then nearest in depth, then nearest in the picture. -1: none.
    /// preferred and depth may be empty.
    int at(QPointF where, float slack, std::span<const float> radius, std::span<const float> depth,
           std::span<const std::uint8_t> dim) const;

    bool empty() const { return m_order.empty(); }

private:
    static constexpr int kCell = 24;
    std::span<const float> m_x, m_y;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_order;
};

} // namespace shelf
