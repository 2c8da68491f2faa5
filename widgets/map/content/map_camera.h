// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include <cstddef>
#include <vector>

namespace shelf {

struct Projection;

/// The coordinates of a projection moved to their middle and scaled to about 1, three a point (the third is 0
/// in the plane).
struct MapSpace {
    int dims = 2;
    std::vector<float> xyz;
    double halfX = 1; ///< half the extent in each direction, a few outliers left out
    double halfY = 1;
    double radius = 1; ///< of a ball around the middle

    std::size_t points() const { return xyz.size() / 3; }
};
MapSpace makeMapSpace(const Projection& projection);
/// Puts the points that have no place (NaN) apart, in rows below the others, and makes room for them.
void placeApart(MapSpace& space);

/// Where one looks from. In the plane both angles and the perspective are 0.
struct MapCamera {
    double yaw = 0;         ///< about the upright axis, radians
    double pitch = 0;       ///< -pi/2 .. pi/2
    double perspective = 0; ///< 0: parallel, 1: as seen from a few radii away
    double zoom = 1;        ///< 1: everything fits
    double centerX = 0;     ///< what lies in the middle of the view, in turned coordinates
    double centerY = 0;
    double halfX = 1; ///< what has to fit at zoom 1
    double halfY = 1;
    double radius = 1; ///< of the ball that depth is measured in

    /// Shows everything from the usual side, or (in space) from the one that is given.
    static MapCamera fitting(const MapSpace& space);
    static MapCamera fitting(const MapSpace& space, double yaw, double pitch);
    /// A fraction t of the way; zoom moves by its logarithm.
    static MapCamera between(const MapCamera& a, const MapCamera& b, double t);

    /// Pixels of one unit, for a view of this size.
    double scale(const QSizeF& view) const;
    /// Zooms so that what lies under `at` stays there; view is the rectangle that fit() fills.
    void zoomBy(double factor, const QPointF& at, const QRectF& view);
    void panBy(const QPointF& pixels, const QRectF& view);
    void turnBy(double yawBy, double pitchBy);
};

inline constexpr double kLeastZoom = 0.3;
inline constexpr double kMostZoom = 200;

/// The turning part of a camera, worked out once for all points.
class MapTransform {
public:
    MapTransform(const MapCamera& camera, const QRectF& view);

    struct Place {
        float x, y;     ///< in the view's units
        float depth;    ///< 0 far .. 1 near for points inside the ball
        float nearness; ///< magnification by perspective, 1 in the plane
    };
    Place place(const float* xyz) const;
    /// The same for many points into columns. In single precision unless the zoom is so deep that a pixel's
    /// hundredth would be lost.
    void place(const float* xyz, std::size_t count, float* x, float* y, float* depth, float* nearness) const;

private:
    double m_xx, m_xz, m_yx, m_yy, m_yz, m_zx, m_zy, m_zz;
    double m_perspective, m_scale, m_centerX, m_centerY, m_middleX, m_middleY, m_radius;
};

} // namespace shelf
