// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/cell_grid.h"

#include <QPointF>
#include <QSizeF>

#include <cstdint>
#include <span>

namespace shelf {

struct MapCamera;
struct MapFrame;
struct MapLook;
struct MapSpace;

/// Which of two points under the pointer is taken.
class PickChoice {
public:
    PickChoice(QPointF where, float slack, std::span<const float> radius, std::span<const float> depth,
               std::span<const std::uint8_t> dim);
    void consider(std::uint32_t point, float x, float y);
    int best() const { return m_best; }

private:
    float m_x, m_y, m_slack;
    std::span<const float> m_radius, m_depth;
    std::span<const std::uint8_t> m_dim;
    int m_best = -1;
    bool m_inside = false;
    bool m_isDim = true;
    float m_near = 0;
    float m_far = 0;
};

/// Finds the point under the pointer in constant time: points sorted into square cells of the picture.
class PickGrid {
public:
    /// Keeps its own copy of the order only; the columns must outlive the calls of at().
    void build(std::span<const float> x, std::span<const float> y, QSizeF size, Workers* workers = nullptr);

    /// The point to take for `where`: among those whose disc (radius, plus `slack`) holds it the one that is
    /// not dim, then nearest in depth, then nearest in the picture. Negative radius: hidden, never taken.
    /// -1: none. depth and dim may be empty.
    int at(QPointF where, float slack, std::span<const float> radius, std::span<const float> depth,
           std::span<const std::uint8_t> dim) const;

    bool empty() const { return m_cells.empty(); }

private:
    std::span<const float> m_x, m_y;
    CellGrid m_cells;
};

/// Finds the book under the pointer. In the plane the books are sorted once for all cameras, in space once a
/// frame; either only when somebody asks.
class MapPicker {
public:
    void spaceChanged();
    void cameraChanged();
    /// The frame must be laid out with just this space, camera and look. -1: none.
    int at(QPointF where, float slack, const MapSpace& space, const MapCamera& camera, const MapFrame& frame,
           const MapLook& look, Workers* workers = nullptr);

private:
    CellGrid m_plane;
    CellGrid m_picture;
    bool m_planeValid = false;
    bool m_pictureValid = false;
};

} // namespace shelf
