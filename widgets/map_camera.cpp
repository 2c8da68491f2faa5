// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_camera.h"

#include "engine/projection/projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shelf {

namespace {

/// How far away the eye is, in radii of the cloud.
constexpr double kEye = 3.2;
constexpr double kFill = 0.92;
constexpr double kSpaceYaw = 0.55;
constexpr double kSpacePitch = 0.32;

struct Extent {
    double middle = 0;
    double half = 0;
};

Extent extentOf(std::vector<float>& values)
{
    if (values.empty())
        return {};
    const auto last = static_cast<double>(values.size() - 1);
    const auto at = [&](double q) {
        const auto k = values.begin() + static_cast<std::ptrdiff_t>(std::lround(q * last));
        std::nth_element(values.begin(), k, values.end());
        return static_cast<double>(*k);
    };
    const double low = at(0.002);
    const double high = at(0.998);
    return {(low + high) / 2, (high - low) / 2 * 1.04};
}

} // namespace

MapSpace makeMapSpace(const Projection& projection)
{
    MapSpace space;
    space.dims = projection.dims >= 3 ? 3 : 2;
    const std::size_t points = projection.points();
    const auto dims = static_cast<std::size_t>(projection.dims);
    space.xyz.assign(points * 3, 0.0f);
    Extent extent[3];
    std::vector<float> column(points);
    for (std::size_t d = 0; d < std::min<std::size_t>(dims, 3); ++d) {
        for (std::size_t i = 0; i < points; ++i)
            column[i] = projection.coordinates[i * dims + d];
        extent[d] = extentOf(column);
    }
    double size = std::max({extent[0].half, extent[1].half, extent[2].half});
    if (!(size > 0))
        size = 1;
    for (std::size_t i = 0; i < points; ++i)
        for (std::size_t d = 0; d < std::min<std::size_t>(dims, 3); ++d)
            space.xyz[i * 3 + d] =
                static_cast<float>((projection.coordinates[i * dims + d] - extent[d].middle) / size);
    space.halfX = std::max(extent[0].half / size, 0.05);
    space.halfY = std::max(extent[1].half / size, 0.05);
    for (std::size_t i = 0; i < points; ++i) {
        const float* p = space.xyz.data() + i * 3;
        column[i] = std::hypot(p[0], p[1], p[2]);
    }
    if (points > 0) {
        const auto k = column.begin() + static_cast<std::ptrdiff_t>(0.995 * static_cast<double>(points - 1));
        std::nth_element(column.begin(), k, column.end());
        space.radius = std::max<double>(*k, 0.05);
    }
    return space;
}

MapCamera MapCamera::fitting(const MapSpace& space)
{
    return fitting(space, kSpaceYaw, kSpacePitch);
}

MapCamera MapCamera::fitting(const MapSpace& space, double yaw, double pitch)
{
    MapCamera camera;
    camera.halfX = space.halfX;
    camera.halfY = space.halfY;
    if (space.dims < 3 || space.points() == 0)
        return camera;
    camera.yaw = yaw;
    camera.pitch = pitch;
    camera.perspective = 1;
    camera.radius = space.radius;
    camera.halfX = camera.halfY = 1;
    // What perspective makes of the cloud is measured on the cloud itself.
    const MapTransform transform(camera, QRectF(-1, -1, 2, 2));
    const double unit = camera.scale(QSizeF(2, 2));
    std::vector<float> x(space.points());
    std::vector<float> y(space.points());
    for (std::size_t i = 0; i < space.points(); ++i) {
        const MapTransform::Place place = transform.place(space.xyz.data() + 3 * i);
        x[i] = static_cast<float>(place.x / unit);
        y[i] = static_cast<float>(-place.y / unit);
    }
    const Extent across = extentOf(x);
    const Extent upward = extentOf(y);
    camera.centerX = across.middle;
    camera.centerY = upward.middle;
    camera.halfX = std::max(across.half, 0.05);
    camera.halfY = std::max(upward.half, 0.05);
    return camera;
}

MapCamera MapCamera::between(const MapCamera& a, const MapCamera& b, double t)
{
    const auto mix = [t](double x, double y) { return x + (y - x) * t; };
    MapCamera c;
    c.yaw = mix(a.yaw, b.yaw);
    c.pitch = mix(a.pitch, b.pitch);
    c.perspective = mix(a.perspective, b.perspective);
    c.zoom = std::exp(mix(std::log(a.zoom), std::log(b.zoom)));
    c.centerX = mix(a.centerX, b.centerX);
    c.centerY = mix(a.centerY, b.centerY);
    c.halfX = mix(a.halfX, b.halfX);
    c.halfY = mix(a.halfY, b.halfY);
    c.radius = mix(a.radius, b.radius);
    return c;
}

double MapCamera::scale(const QSizeF& view) const
{
    return kFill * zoom * std::min(view.width() / (2 * halfX), view.height() / (2 * halfY));
}

void MapCamera::zoomBy(double factor, const QPointF& at, const QRectF& view)
{
    const double before = scale(view.size());
    zoom = std::clamp(zoom * factor, kLeastZoom, kMostZoom);
    const double after = scale(view.size());
    const QPointF offset = at - view.center();
    centerX += offset.x() * (1 / before - 1 / after);
    centerY -= offset.y() * (1 / before - 1 / after);
}

void MapCamera::panBy(const QPointF& pixels, const QRectF& view)
{
    const double s = scale(view.size());
    centerX -= pixels.x() / s;
    centerY += pixels.y() / s;
}

void MapCamera::turnBy(double yawBy, double pitchBy)
{
    yaw = std::remainder(yaw + yawBy, 2 * std::numbers::pi);
    pitch = std::clamp(pitch + pitchBy, -std::numbers::pi / 2, std::numbers::pi / 2);
}

MapTransform::MapTransform(const MapCamera& camera, const QRectF& view)
{
    const double cy = std::cos(camera.yaw);
    const double sy = std::sin(camera.yaw);
    const double cp = std::cos(camera.pitch);
    const double sp = std::sin(camera.pitch);
    m_xx = cy;
    m_xz = sy;
    m_yx = sp * sy;
    m_yy = cp;
    m_yz = -sp * cy;
    m_zx = -cp * sy;
    m_zy = sp;
    m_zz = cp * cy;
    m_perspective = camera.perspective;
    m_radius = camera.radius;
    m_scale = camera.scale(view.size());
    m_centerX = camera.centerX;
    m_centerY = camera.centerY;
    m_middleX = view.center().x();
    m_middleY = view.center().y();
}

MapTransform::Place MapTransform::place(const float* p) const
{
    const double x = m_xx * p[0] + m_xz * p[2];
    const double y = m_yx * p[0] + m_yy * p[1] + m_yz * p[2];
    const double z = (m_zx * p[0] + m_zy * p[1] + m_zz * p[2]) / m_radius;
    // An outlier may lie behind the eye; it stays in front of it all the same.
    const double near = 1 / (1 - m_perspective * std::min(z, 0.8 * kEye) / kEye);
    return {static_cast<float>(m_middleX + (x * near - m_centerX) * m_scale),
            static_cast<float>(m_middleY - (y * near - m_centerY) * m_scale),
            static_cast<float>(std::clamp((z + 1) / 2, 0.0, 1.0)), static_cast<float>(near)};
}

} // namespace shelf
