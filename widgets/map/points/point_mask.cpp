// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/point_mask.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

float coverage(PointShape shape, float dx, float dy, float radius)
{
    if (shape == PointShape::square)
        return std::clamp(radius + 0.5f - std::abs(dx), 0.0f, 1.0f) *
               std::clamp(radius + 0.5f - std::abs(dy), 0.0f, 1.0f);
    // A mark smaller than a pixel covers its area of it, not more.
    const float most = std::min(1.0f, 3.14159265f * radius * radius);
    return std::min(most, std::clamp(insideMark(shape, dx, dy, radius) + 0.5f, 0.0f, 1.0f));
}

float middleOf(int sub)
{
    return (static_cast<float>(sub) + 0.5f) / PointMasks::kSubPixels;
}

} // namespace

void PointMasks::use(float rim)
{
    if (!m_masks.empty() && rim == m_rim)
        return;
    m_rim = rim;
    m_weights.clear();
    m_masks.assign(kCount, {});
    m_rows.resize(kOfShape / kSubPixels);
    for (int size = 0; size <= kMostRadius * kSizes; ++size) {
        const float reach = static_cast<float>(size) / kSizes + rim + 0.5f;
        for (int sub = 0; sub < kSubPixels; ++sub) {
            const float middle = middleOf(sub) - 0.5f;
            m_rows[static_cast<std::size_t>(size * kSubPixels + sub)] = {
                static_cast<std::int16_t>(std::floor(middle - reach) + 1),
                static_cast<std::int16_t>(std::ceil(middle + reach))};
        }
    }
}

void PointMasks::make(std::uint32_t index)
{
    PointMask& mask = m_masks[index];
    if (mask.rows > 0)
        return;
    const auto shape = static_cast<PointShape>(index / kOfShape);
    index %= kOfShape;
    const int subX = static_cast<int>(index) % kSubPixels;
    const int subY = static_cast<int>(index) / kSubPixels % kSubPixels;
    const int size = static_cast<int>(index) / (kSubPixels * kSubPixels);
    const Rows across = rows(static_cast<std::uint32_t>(size * kSubPixels + subX));
    const Rows down = rows(index / kSubPixels);
    mask.weights = static_cast<std::uint32_t>(m_weights.size());
    mask.left = across.top;
    mask.top = down.top;
    mask.rows = static_cast<std::uint16_t>(down.bottom - down.top);
    mask.groups = static_cast<std::uint16_t>((across.bottom - across.top + 3) / 4);

    const float radius = static_cast<float>(size) / kSizes;
    for (int y = down.top; y < down.bottom; ++y)
        for (int group = 0; group < mask.groups; ++group) {
            std::uint32_t fill = 0;
            std::uint32_t keep = 0;
            for (int k = 0; k < 4; ++k) {
                const float dx = static_cast<float>(across.top + group * 4 + k) + 0.5f - middleOf(subX);
                const float dy = static_cast<float>(y) + 0.5f - middleOf(subY);
                const float own = coverage(shape, dx, dy, radius);
                const float all = m_rim > 0 ? coverage(shape, dx, dy, radius + m_rim) : own;
                const auto own255 = static_cast<std::uint32_t>(std::lround(own * 255));
                const auto keep255 = static_cast<std::uint32_t>(std::lround((1 - own) * (1 - all) * 255));
                fill |= own255 << (8 * k);
                keep |= std::min(keep255, 255 - own255) << (8 * k);
            }
            m_weights.push_back(fill);
            if (m_rim > 0)
                m_weights.push_back(keep);
        }
}

} // namespace shelf
