// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

enum class PointShape : std::uint8_t { disc, square };

/// What to draw, as plain columns of equal length; positions and radii in device pixels.
struct RasterPoints {
    std::span<const float> x;
    std::span<const float> y;
    std::span<const float>
        depth; ///< 0 .. 1, larger is nearer; empty in the plane, where later lies over earlier
    std::span<const float>
        radius; ///< half the side for squares; clamped to kMaxRadius; not positive: not drawn
    std::span<const QRgb> color;
    std::span<const std::uint8_t> dim; ///< 1: lies under everything that is not dim; may be empty
    PointShape shape = PointShape::disc;
    float rim = 0; ///< width of a thin ring in the background's color that keeps touching points apart
};

/// Points into pixels without a paint engine: each is stamped from a mask of coverages made once for its size
/// and sub-pixel place, and a buffer of depths decides which of two is in front. Time is linear in the pixels
/// touched; memory is eight bytes a pixel.
class PointRaster {
public:
    static constexpr float kMaxRadius = 32;

    PointRaster();
    ~PointRaster();

    /// An empty picture; the memory is kept from frame to frame.
    void begin(QSize size, QRgb background);
    /// Points outside the picture, or at places that are not finite, are skipped.
    void draw(const RasterPoints& points);

    const QImage& image() const { return m_image; }

private:
    struct Mask;
    struct Stamp;
    const Mask& mask(PointShape shape, float radius, float rim, int subX, int subY);
    void sortByTile(std::vector<Stamp>& stamps) const;
    void stampCores(const std::vector<Stamp>& stamps);
    void stampEdges(const std::vector<Stamp>& stamps);

    QImage m_image;
    QRgb m_background = 0;
    std::vector<std::uint32_t> m_depth;
    std::vector<std::unique_ptr<Mask>> m_masks; ///< those of one shape and rim, by size and sub-pixel place
    PointShape m_shape = PointShape::disc;
    float m_rim = 0;
};

} // namespace shelf
