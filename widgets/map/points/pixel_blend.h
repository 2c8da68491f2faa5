// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRgb>

#include <emmintrin.h>

#include <cstdint>

namespace shelf {

// Four pixels at a time in the integers that every x86-64 has. Weights are bytes that add up to 255, and the
// rounding is such that a weight of 255, or a mixture of equal colors, gives exactly that color.

/// A color spread over the lanes that the functions below work in.
inline __m128i spreadColor(QRgb color)
{
    return _mm_unpacklo_epi8(_mm_set1_epi32(static_cast<int>(color)), _mm_setzero_si128());
}

/// Four weights, each repeated for the four channels of its pixel.
inline __m128i spreadWeights(std::uint32_t weights)
{
    const __m128i bytes = _mm_cvtsi32_si128(static_cast<int>(weights));
    const __m128i pairs = _mm_unpacklo_epi8(bytes, bytes);
    return _mm_unpacklo_epi16(pairs, pairs);
}

/// pixels * (255 - weights) + color * weights, for weights from spreadWeights().
inline __m128i blended(__m128i pixels, __m128i color, __m128i weights)
{
    const __m128i zero = _mm_setzero_si128();
    const __m128i round = _mm_set1_epi16(255);
    const __m128i keep = _mm_xor_si128(weights, _mm_set1_epi32(-1));
    const __m128i low =
        _mm_add_epi16(_mm_mullo_epi16(_mm_unpacklo_epi8(pixels, zero), _mm_unpacklo_epi8(keep, zero)),
                      _mm_mullo_epi16(color, _mm_unpacklo_epi8(weights, zero)));
    const __m128i high =
        _mm_add_epi16(_mm_mullo_epi16(_mm_unpackhi_epi8(pixels, zero), _mm_unpackhi_epi8(keep, zero)),
                      _mm_mullo_epi16(color, _mm_unpackhi_epi8(weights, zero)));
    return _mm_packus_epi16(_mm_srli_epi16(_mm_add_epi16(low, round), 8),
                            _mm_srli_epi16(_mm_add_epi16(high, round), 8));
}

/// pixels * keep + color * weights + ground * what is left of 255.
inline __m128i blended(__m128i pixels, __m128i color, __m128i weights, __m128i ground, __m128i keep)
{
    const __m128i zero = _mm_setzero_si128();
    const __m128i round = _mm_set1_epi16(255);
    const __m128i rest = _mm_xor_si128(_mm_add_epi8(weights, keep), _mm_set1_epi32(-1));
    const auto half = [&](__m128i p, __m128i k, __m128i w, __m128i r) {
        const __m128i sum = _mm_add_epi16(_mm_add_epi16(_mm_mullo_epi16(p, k), _mm_mullo_epi16(color, w)),
                                          _mm_mullo_epi16(ground, r));
        return _mm_srli_epi16(_mm_add_epi16(sum, round), 8);
    };
    return _mm_packus_epi16(half(_mm_unpacklo_epi8(pixels, zero), _mm_unpacklo_epi8(keep, zero),
                                 _mm_unpacklo_epi8(weights, zero), _mm_unpacklo_epi8(rest, zero)),
                            half(_mm_unpackhi_epi8(pixels, zero), _mm_unpackhi_epi8(keep, zero),
                                 _mm_unpackhi_epi8(weights, zero), _mm_unpackhi_epi8(rest, zero)));
}

/// One color moved toward another: weight 0 .. 255.
inline QRgb blendedColor(QRgb from, QRgb to, unsigned weight)
{
    const unsigned keep = 255 - weight;
    const unsigned rb = (((from & 0xff00ff) * keep + (to & 0xff00ff) * weight + 0xff00ff) >> 8) & 0xff00ff;
    const unsigned g = (((from >> 8) & 0xff) * keep + ((to >> 8) & 0xff) * weight + 0xff) & 0xff00;
    return 0xff000000u | rb | g;
}

} // namespace shelf
