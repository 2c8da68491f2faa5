// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/palette/mark_shape.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// How much of each pixel a point covers, in rows of whole groups of four pixels.
struct PointMask {
    std::uint32_t weights = 0; ///< where they begin in PointMasks::weights()
    std::int16_t left = 0;     ///< first pixel, counted from the one that holds the point's middle
    std::int16_t top = 0;
    std::uint16_t rows = 0; ///< 0: not made yet
    std::uint16_t groups = 0;
};

/// The masks of all shapes with one rim for every radius (in eighths of a pixel) and place in the pixel (in
/// quarters); each is made when it is first asked for.
class PointMasks {
public:
    static constexpr int kSubPixels = 4;
    static constexpr int kSizes = 8; ///< radii a pixel
    static constexpr int kMostRadius = 32;
    static constexpr std::size_t kOfShape =
        (kMostRadius * kSizes + 1) * static_cast<std::size_t>(kSubPixels) * kSubPixels;
    static constexpr std::size_t kCount = kPointShapes * kOfShape;
    /// No point reaches farther than this from its middle, in pixels; rims are at most kMostRim wide.
    static constexpr int kReach = 44;
    static constexpr float kMostRim = 6;

    struct Rows {
        std::int16_t top, bottom; ///< bottom is not part of it
    };

    /// Forgets what was made for another rim.
    void use(float rim);
    /// Number of the disc's mask for a size of at least 1 and places of 0 .. 3; those of the next shape are
    /// kOfShape further.
    static std::uint32_t index(int size, int subX, int subY)
    {
        return static_cast<std::uint32_t>((size * kSubPixels + subY) * kSubPixels + subX);
    }
    /// The pixels from top to bottom that a mask reaches, counted from the middle's; line = index /
    /// kSubPixels.
    Rows rows(std::uint32_t line) const { return m_rows[line % (kOfShape / kSubPixels)]; }
    void make(std::uint32_t index);

    bool hasRim() const { return m_rim > 0; }
    const PointMask* masks() const { return m_masks.data(); }
    /// Bytes, the leftmost pixel lowest: one word a group with the point's weight; with a rim a second one
    /// with the weight of what lies under it, the rest being the rim's.
    const std::uint32_t* weights() const { return m_weights.data(); }

private:
    std::vector<PointMask> m_masks;
    std::vector<std::uint32_t> m_weights;
    std::vector<Rows> m_rows;
    float m_rim = 0;
};

} // namespace shelf
