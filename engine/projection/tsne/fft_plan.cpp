// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/tsne/fft_plan.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shelf {

namespace {

/// The first is 4, of which the halves that are zero or not wanted can be left out.
std::vector<std::size_t> radices(std::size_t length)
{
    std::vector<std::size_t> result = {4};
    length /= 4;
    for (const std::size_t radix : {5U, 3U, 4U, 2U}) {
        for (; length % radix == 0; length /= radix)
            result.push_back(radix);
    }
    return result;
}

bool factors(std::size_t length)
{
    for (const std::size_t radix : {2U, 3U, 5U}) {
        while (length % radix == 0)
            length /= radix;
    }
    return length == 1;
}

} // namespace

std::size_t fftLength(std::size_t wanted)
{
    std::size_t length = std::max<std::size_t>(8, (wanted + 3) / 4 * 4);
    while (!factors(length))
        length += 4;
    return length;
}

FftTables::FftTables(std::size_t length)
{
    m_plan.length = length;
    std::size_t span = length;
    m_place.assign(length, 0);
    std::vector<std::size_t> left(length);
    for (std::size_t k = 0; k < length; ++k)
        left[k] = k;
    for (const std::size_t radix : radices(length)) {
        const std::size_t part = span / radix;
        AlignedVector<float>& twiddles = m_twiddles[m_plan.stages];
        twiddles.reserve(2 * part * (radix - 1));
        for (std::size_t j = 0; j < part; ++j) {
            for (std::size_t q = 1; q < radix; ++q) {
                const double angle =
                    -2 * std::numbers::pi * static_cast<double>(j * q) / static_cast<double>(span);
                twiddles.push_back(static_cast<float>(std::cos(angle)));
                twiddles.push_back(static_cast<float>(std::sin(angle)));
            }
        }
        m_plan.stage[m_plan.stages++] = {radix, span, twiddles.data()};
        for (std::size_t k = 0; k < length; ++k) {
            m_place[k] += static_cast<std::uint32_t>(left[k] % radix * part);
            left[k] /= radix;
        }
        span = part;
    }
    m_plan.place = m_place.data();
}

} // namespace shelf
