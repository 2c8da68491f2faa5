// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/pick_grid.h"

#include "widgets/map/content/map_camera.h"
#include "widgets/map/points/map_frame.h"
#include "widgets/map/points/point_raster.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kCell = 24; ///< pixels

double reachOf(float slack)
{
    return static_cast<double>(PointRaster::kMaxRadius + std::max(slack, 0.0f)) + 1;
}

QRectF around(QPointF where, double reach)
{
    return {where.x() - reach, where.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

PickChoice::PickChoice(QPointF where, float slack, std::span<const float> radius,
                       std::span<const float> depth, std::span<const std::uint8_t> dim)
    : m_x(static_cast<float>(where.x())),
      m_y(static_cast<float>(where.y())),
      m_slack(slack),
      m_radius(radius),
      m_depth(depth),
      m_dim(dim)
{}

void PickChoice::consider(std::uint32_t point, float x, float y)
{
    const float radius = std::min(m_radius[point], PointRaster::kMaxRadius);
    const float dx = x - m_x;
    const float dy = y - m_y;
    const float most = radius + m_slack;
    // Most points fail here, without a root; so does a place or a radius that is not a number.
    if (!(radius >= 0 && dx * dx + dy * dy <= most * most))
        return;
    const float far = std::sqrt(dx * dx + dy * dy);
    const bool inside = far <= radius + 1;
    const bool isDim = !m_dim.empty() && m_dim[point];
    const float near = m_depth.empty() || !inside ? 0 : m_depth[point];
    const bool better = m_best < 0           ? true
                        : isDim != m_isDim   ? !isDim
                        : inside != m_inside ? inside
                        : near != m_near     ? near > m_near
                                             : far < m_far;
    if (!better)
        return;
    m_best = static_cast<int>(point);
    m_inside = inside;
    m_isDim = isDim;
    m_near = near;
    m_far = far;
}

void PickGrid::build(std::span<const float> x, std::span<const float> y, QSizeF size, Workers* workers)
{
    m_x = x;
    m_y = y;
    m_cells.build(x.data(), y.data(), 1, x.size(), QRectF(QPointF(), size),
                  static_cast<int>(size.width()) / kCell + 1, static_cast<int>(size.height()) / kCell + 1,
                  workers);
}

int PickGrid::at(QPointF where, float slack, std::span<const float> radius, std::span<const float> depth,
                 std::span<const std::uint8_t> dim) const
{
    PickChoice choice(where, slack, radius, depth, dim);
    m_cells.visit(around(where, reachOf(slack)),
                  [&](std::uint32_t i) { choice.consider(i, m_x[i], m_y[i]); });
    return choice.best();
}

void MapPicker::spaceChanged()
{
    m_planeValid = m_pictureValid = false;
}

void MapPicker::cameraChanged()
{
    m_pictureValid = false;
}

int MapPicker::at(QPointF where, float slack, const MapSpace& space, const MapCamera& camera,
                  const MapFrame& frame, const MapLook& look, Workers* workers)
{
    const bool flat = space.dims < 3 && camera.perspective == 0 && camera.yaw == 0 && camera.pitch == 0;
    const std::size_t count = std::min(frame.x.size(), space.points());
    PickChoice choice(where, slack, frame.radius,
                      camera.perspective > 0 ? std::span<const float>(frame.depth)
                                             : std::span<const float>(look.front),
                      look.dim);
    const auto consider = [&](std::uint32_t i) {
        if (i < count)
            choice.consider(i, frame.x[i], frame.y[i]);
    };
    const double reach = std::min(reachOf(slack), frame.plainRadius * look.largest * (flat ? 1 : 8) +
                                                      std::max(slack, 0.0f) + 2);
    if (!flat) {
        if (!m_pictureValid)
            m_picture.build(frame.x.data(), frame.y.data(), 1, count, frame.view,
                            static_cast<int>(frame.view.width()) / kCell + 1,
                            static_cast<int>(frame.view.height()) / kCell + 1, workers);
        m_pictureValid = true;
        m_picture.visit(around(where, reach), consider);
        return choice.best();
    }
    if (!m_planeValid) {
        // A handful of points a cell, so that a cell of a far zoom holds few and a near one visits few.
        const int side =
            std::clamp(static_cast<int>(std::sqrt(static_cast<double>(space.points()) / 64)), 8, 128);
        const float* xyz = space.xyz.data(); // null where there is no point
        m_plane.build(xyz, xyz ? xyz + 1 : xyz, 3, space.points(),
                      QRectF(-space.halfX, -space.halfY, 2 * space.halfX, 2 * space.halfY), side, side,
                      workers);
    }
    m_planeValid = true;
    const double scale = camera.scale(frame.view.size());
    const QPointF offset = where - frame.view.center();
    const QPointF there(camera.centerX + offset.x() / scale, camera.centerY - offset.y() / scale);
    m_plane.visit(around(there, reach / scale), consider);
    return choice.best();
}

} // namespace shelf
