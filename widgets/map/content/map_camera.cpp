// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/map_camera.h"

#include "engine/projection/projection.h"

#include <emmintrin.h>

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
/// Pixels of a unit up to which single precision keeps the places to a hundredth of a pixel.
constexpr double kFineScale = 6000;
/// Of more points than these, evenly chosen ones stand for all where only the extent is asked for.
constexpr std::size_t kSample = 40000;

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

/// Points apart: how far below the others, how far from each other, and the room for all of them, which they
/// move closer together for.
constexpr double kApartGap = 0.1;
constexpr double kApartStep = 0.05;
constexpr double kApartHeight = 0.3;
constexpr double kLowest = 1.4; ///< of the others, in half extents: what lies still lower is an outlier

} // namespace

void placeApart(MapSpace& space)
{
    std::vector<std::size_t> apart;
    float low = 0;
    for (std::size_t i = 0; i < space.points(); ++i) {
        if (std::isnan(space.xyz[3 * i]))
            apart.push_back(i);
        else
            low = std::min(low, space.xyz[3 * i + 1]);
    }
    if (apart.empty())
        return;
    const double width = 2 * space.halfX;
    const auto count = static_cast<double>(apart.size());
    const double step = std::min(kApartStep, std::sqrt(width * kApartHeight / count));
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(width / step)));
    const std::size_t lines = (apart.size() + columns - 1) / columns;
    const double top = -std::clamp(-static_cast<double>(low), space.halfY, kLowest * space.halfY) - kApartGap;
    for (std::size_t n = 0; n < apart.size(); ++n) {
        float* place = space.xyz.data() + 3 * apart[n];
        place[0] = static_cast<float>(-space.halfX + (static_cast<double>(n % columns) + 0.5) * step);
        place[1] = static_cast<float>(top - (static_cast<double>(n / columns) + 0.5) * step);
        place[2] = 0;
    }
    space.halfY = std::max(space.halfY, -top + static_cast<double>(lines) * step);
    space.radius = std::max(space.radius, std::hypot(space.halfX, space.halfY));
}

MapSpace makeMapSpace(const Projection& projection)
{
    MapSpace space;
    space.dims = projection.dims >= 3 ? 3 : 2;
    const std::size_t points = projection.points();
    const auto dims = static_cast<std::size_t>(projection.dims);
    space.xyz.assign(points * 3, 0.0f);
    const std::size_t step = points / kSample + 1;
    const std::size_t known = std::min<std::size_t>(dims, 3);
    Extent extent[3];
    std::vector<float> column;
    column.reserve(points / step + 1);
    for (std::size_t d = 0; d < known; ++d) {
        column.clear();
        for (std::size_t i = 0; i < points; i += step)
            if (std::isfinite(projection.coordinates[i * dims + d]))
                column.push_back(projection.coordinates[i * dims + d]);
        extent[d] = extentOf(column);
    }
    double size = std::max({extent[0].half, extent[1].half, extent[2].half});
    if (!(size > 0))
        size = 1;
    for (std::size_t d = 0; points > 0 && d < known; ++d) {
        const double middle = extent[d].middle;
        const double factor = 1 / size;
        const float* from = projection.coordinates.data() + d;
        float* to = space.xyz.data() + d;
        for (std::size_t i = 0; i < points; ++i)
            to[i * 3] = static_cast<float>((from[i * dims] - middle) * factor);
    }
    space.halfX = std::max(extent[0].half / size, 0.05);
    space.halfY = std::max(extent[1].half / size, 0.05);
    column.clear();
    for (std::size_t i = 0; i < points; i += step) {
        const float* p = space.xyz.data() + i * 3;
        const float far = p[0] * p[0] + p[1] * p[1] + p[2] * p[2];
        if (std::isfinite(far))
            column.push_back(far);
    }
    if (!column.empty()) {
        const auto k =
            column.begin() + static_cast<std::ptrdiff_t>(0.995 * static_cast<double>(column.size() - 1));
        std::nth_element(column.begin(), k, column.end());
        space.radius = std::max(std::sqrt(static_cast<double>(*k)), 0.05);
    }
    placeApart(space);
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
    // The ball around the cloud as perspective shows it looks the same from every side: what fits now goes on
    // to fit while it is turned.
    const double near = 1 / kEye;
    camera.halfX = camera.halfY = space.radius / std::sqrt(1 - near * near);
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
            z > -1 ? static_cast<float>(std::min((z + 1) / 2, 1.0)) : 0.0f, static_cast<float>(near)};
}

void MapTransform::place(const float* xyz, std::size_t count, float* x, float* y, float* depth,
                         float* nearness) const
{
    std::size_t i = 0;
    if (m_scale <= kFineScale) {
        const auto all = [](double value) { return _mm_set1_ps(static_cast<float>(value)); };
        const __m128 xx = all(m_xx), xz = all(m_xz), yx = all(m_yx), yy = all(m_yy), yz = all(m_yz);
        const __m128 zx = all(m_zx / m_radius), zy = all(m_zy / m_radius), zz = all(m_zz / m_radius);
        const __m128 one = all(1), half = all(0.5), closest = all(0.8 * kEye);
        const __m128 perspective = all(m_perspective / kEye);
        const __m128 centerX = all(m_centerX), centerY = all(m_centerY);
        const __m128 middleX = all(m_middleX), middleY = all(m_middleY), scale = all(m_scale);
        for (; i + 4 <= count; i += 4) {
            // Three coordinates a point become three columns.
            const __m128 a = _mm_loadu_ps(xyz + 3 * i);
            const __m128 b = _mm_loadu_ps(xyz + 3 * i + 4);
            const __m128 c = _mm_loadu_ps(xyz + 3 * i + 8);
            const __m128 yzyz = _mm_shuffle_ps(a, b, _MM_SHUFFLE(1, 0, 2, 1));
            const __m128 xyxy = _mm_shuffle_ps(b, c, _MM_SHUFFLE(2, 1, 3, 2));
            const __m128 px = _mm_shuffle_ps(a, xyxy, _MM_SHUFFLE(2, 0, 3, 0));
            const __m128 py = _mm_shuffle_ps(yzyz, xyxy, _MM_SHUFFLE(3, 1, 2, 0));
            const __m128 pz = _mm_shuffle_ps(yzyz, c, _MM_SHUFFLE(3, 0, 3, 1));
            const __m128 turnedX = _mm_add_ps(_mm_mul_ps(xx, px), _mm_mul_ps(xz, pz));
            const __m128 turnedY =
                _mm_add_ps(_mm_add_ps(_mm_mul_ps(yx, px), _mm_mul_ps(yy, py)), _mm_mul_ps(yz, pz));
            const __m128 turnedZ =
                _mm_add_ps(_mm_add_ps(_mm_mul_ps(zx, px), _mm_mul_ps(zy, py)), _mm_mul_ps(zz, pz));
            const __m128 near =
                _mm_div_ps(one, _mm_sub_ps(one, _mm_mul_ps(perspective, _mm_min_ps(turnedZ, closest))));
            const __m128 right = _mm_sub_ps(_mm_mul_ps(turnedX, near), centerX);
            const __m128 up = _mm_sub_ps(_mm_mul_ps(turnedY, near), centerY);
            const __m128 height = _mm_mul_ps(_mm_add_ps(turnedZ, one), half);
            _mm_storeu_ps(x + i, _mm_add_ps(middleX, _mm_mul_ps(right, scale)));
            _mm_storeu_ps(y + i, _mm_sub_ps(middleY, _mm_mul_ps(up, scale)));
            _mm_storeu_ps(depth + i, _mm_min_ps(_mm_max_ps(height, _mm_setzero_ps()), one));
            _mm_storeu_ps(nearness + i, near);
        }
    }
    for (; i < count; ++i) {
        const Place at = place(xyz + 3 * i);
        x[i] = at.x;
        y[i] = at.y;
        depth[i] = at.depth;
        nearness[i] = at.nearness;
    }
}

} // namespace shelf
