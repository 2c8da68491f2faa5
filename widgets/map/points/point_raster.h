// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/point_mask.h"

#include <QImage>
#include <QPointF>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

class Workers;

/// What to draw, as plain columns of equal length.
struct RasterPoints {
    std::span<const float> x;
    std::span<const float> y;
    std::span<const float>
        depth; ///< 0 .. 1, larger is nearer; empty in the plane, where later lies over earlier
    std::span<const float>
        radius; ///< half the side for squares; clamped to kMaxRadius; not positive: not drawn
    std::span<const QRgb> color;
    std::span<const std::uint8_t> dim; ///< 1: lies under everything that is not dim; may be empty
    std::span<const std::uint8_t> shape; ///< a PointShape each; empty: all are discs
    float rim = 0;   ///< width of a thin ring in the background's color that keeps touching points apart, in
                     ///< device pixels; at most PointMasks::kMostRim
    QPointF origin;  ///< of the picture's upper left corner, in the units of x and y
    float scale = 1; ///< device pixels in one unit of x, y and radius
};

/// Points into pixels without a paint engine: from back to front, each is blended from a mask of coverages
/// made once for its size and sub-pixel place. Bands of the picture are drawn by several threads; the picture
/// is the same whatever their number. Time is linear in the points and the pixels touched; memory is kept
/// from frame to frame.
class PointRaster {
public:
    static constexpr float kMaxRadius = PointMasks::kMostRadius; ///< device pixels
    /// With fewer points everything stays in the caller's thread.
    static constexpr std::size_t kWorthThreads = 20000;

    /// threads = 0: as many as the machine has.
    explicit PointRaster(int threads = 0);
    ~PointRaster();

    /// An empty picture.
    void begin(QSize size, QRgb background);
    /// Points outside the picture, or at places that are not finite, are skipped. A second call draws over
    /// the first.
    void draw(const RasterPoints& points);
    const QImage& image() const;

    /// Threads for whatever else a frame of so many points needs; null where they are not worth it. Lives as
    /// long as the raster.
    Workers* workersFor(std::size_t points);

private:
    struct Stamp;
    struct Scratch;
    void place(const RasterPoints& points, Workers* workers);
    void drawBand(int band, bool byDepth, Scratch& scratch) const;

    mutable QImage m_image;
    mutable bool m_blank = true; ///< nothing is drawn yet, not even the background
    QRgb m_background = 0;
    PointMasks m_masks;
    int m_threads;
    std::unique_ptr<Workers> m_workers;
    std::vector<std::unique_ptr<Scratch>> m_scratch; ///< one a thread
    std::unique_ptr<Stamp[]> m_stamps;  ///< band after band; in each those that are dim, then the others
    std::size_t m_room = 0;             ///< of m_stamps
    std::vector<std::uint32_t> m_next;  ///< a chunk of points and a bin: where its next stamp goes
    std::vector<std::uint32_t> m_start; ///< a bin (band, dim or not): its first stamp
};

} // namespace shelf
