// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/points/point_raster.h"

#include <emmintrin.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace shelf {

/// Where points go and with which masks, a block of them at a time: the same for the counting and the
/// filling.
struct PointPlacing {
    static constexpr std::size_t kBlock = 256;
    static constexpr int kBandHeight = 32;

    const PointMasks& masks;
    const float* columns[3]; ///< x, y, radius
    const std::uint8_t* shapes; ///< null: all are discs
    float scale, rim, width, height, left, top;
    alignas(16) std::int32_t x[kBlock], y[kBlock];
    alignas(16) std::uint32_t mask[kBlock]; ///< 0: not drawn

    PointPlacing(const RasterPoints& points, const PointMasks& with, QSize size)
        : masks(with),
          columns{points.x.data(), points.y.data(), points.radius.data()},
          shapes(points.shape.empty() ? nullptr : points.shape.data()),
          scale(points.scale),
          rim(points.rim),
          width(static_cast<float>(size.width())),
          height(static_cast<float>(size.height())),
          left(static_cast<float>(-points.origin.x() * points.scale)),
          top(static_cast<float>(-points.origin.y() * points.scale))
    {}

    void block(std::size_t from, std::size_t count)
    {
        std::size_t k = 0;
        for (; k + 4 <= count; k += 4)
            four(columns[0] + from + k, columns[1] + from + k, columns[2] + from + k, k);
        if (k < count) {
            float rest[3][4] = {};
            for (int c = 0; c < 3; ++c)
                std::copy_n(columns[c] + from + k, count - k, rest[c]);
            four(rest[0], rest[1], rest[2], k);
        }
        if (shapes)
            for (std::size_t i = 0; i < count; ++i)
                if (mask[i] > 0)
                    mask[i] += static_cast<std::uint32_t>(shapes[from + i] * PointMasks::kOfShape);
    }

    void four(const float* px, const float* py, const float* pr, std::size_t k)
    {
        static_assert(PointMasks::kSubPixels == 4);
        const __m128 scales = _mm_set1_ps(scale);
        const __m128 zero = _mm_setzero_ps();
        // A radius that is not a number becomes 0.
        const __m128 r = _mm_min_ps(_mm_max_ps(_mm_mul_ps(_mm_loadu_ps(pr), scales), zero),
                                    _mm_set1_ps(PointRaster::kMaxRadius));
        const __m128 margin = _mm_add_ps(r, _mm_set1_ps(rim + 2));
        const __m128 u = _mm_add_ps(_mm_mul_ps(_mm_loadu_ps(px), scales), _mm_set1_ps(left));
        const __m128 v = _mm_add_ps(_mm_mul_ps(_mm_loadu_ps(py), scales), _mm_set1_ps(top));
        const __m128 seen =
            _mm_and_ps(_mm_cmpgt_ps(r, zero),
                       _mm_and_ps(_mm_and_ps(_mm_cmpgt_ps(_mm_add_ps(u, margin), zero),
                                             _mm_cmpgt_ps(_mm_add_ps(v, margin), zero)),
                                  _mm_and_ps(_mm_cmplt_ps(_mm_sub_ps(u, margin), _mm_set1_ps(width)),
                                             _mm_cmplt_ps(_mm_sub_ps(v, margin), _mm_set1_ps(height)))));
        // Truncating a positive number is rounding down.
        const __m128 away = _mm_set1_ps(PointMasks::kReach);
        const __m128 subs = _mm_set1_ps(PointMasks::kSubPixels);
        const __m128i fineX = _mm_cvttps_epi32(_mm_mul_ps(_mm_and_ps(seen, _mm_add_ps(u, away)), subs));
        const __m128i fineY = _mm_cvttps_epi32(_mm_mul_ps(_mm_and_ps(seen, _mm_add_ps(v, away)), subs));
        const __m128i size = _mm_cvttps_epi32(_mm_max_ps(
            _mm_add_ps(_mm_mul_ps(r, _mm_set1_ps(PointMasks::kSizes)), _mm_set1_ps(0.5f)), _mm_set1_ps(1)));
        const __m128i reach = _mm_set1_epi32(PointMasks::kReach);
        const __m128i three = _mm_set1_epi32(3);
        const __m128i index =
            _mm_or_si128(_mm_slli_epi32(size, 4), _mm_or_si128(_mm_slli_epi32(_mm_and_si128(fineY, three), 2),
                                                               _mm_and_si128(fineX, three)));
        _mm_store_si128(reinterpret_cast<__m128i*>(x + k), _mm_sub_epi32(_mm_srli_epi32(fineX, 2), reach));
        _mm_store_si128(reinterpret_cast<__m128i*>(y + k), _mm_sub_epi32(_mm_srli_epi32(fineY, 2), reach));
        _mm_store_si128(reinterpret_cast<__m128i*>(mask + k), _mm_and_si128(index, _mm_castps_si128(seen)));
    }

    /// The bands that a point of the block touches, last before first where there is none.
    std::pair<int, int> bands(std::size_t k) const
    {
        const PointMasks::Rows rows = masks.rows(mask[k] / PointMasks::kSubPixels);
        const int first = std::max(0, y[k] + rows.top);
        const int last = std::min(static_cast<int>(height), y[k] + rows.bottom) - 1;
        return first <= last ? std::pair(first / kBandHeight, last / kBandHeight) : std::pair(0, -1);
    }
};

} // namespace shelf
