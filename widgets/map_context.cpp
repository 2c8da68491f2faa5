// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_context.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr double kContextShade = 0.17; ///< how far the context's grey lies from the canvas
constexpr float kContextSize = 0.72f;

} // namespace

MapLook makeFilteredLook(const MapContent& content, const MapInk& ink, double pointScale)
{
    MapLook look = makeMapLook(content, ink);
    const std::size_t points = look.color.size();
    if (content.choice.by == ColorBy::rated)
        for (const RatedBook& rated : content.rated)
            if (rated.book >= 0 && static_cast<std::size_t>(rated.book) < points &&
                !look.dim[static_cast<std::size_t>(rated.book)])
                look.color[static_cast<std::size_t>(rated.book)] =
                    content.colors.color(static_cast<std::size_t>(rated.book), ink.dark);
    if (!content.outside.empty()) {
        const QRgb grey = mixedColor(ink.theme.canvas, ink.text, kContextShade).rgb();
        for (std::size_t i = 0; i < std::min(points, content.outside.size()); ++i) {
            if (!content.outside[i] || static_cast<int>(i) == content.selected)
                continue;
            look.dim[i] = 1;
            look.color[i] = grey;
            look.size[i] = content.hideContext ? 0.0f : std::min(look.size[i], 1.0f) * kContextSize;
        }
    }
    if (pointScale != 1)
        for (float& size : look.size)
            size = static_cast<float>(size * pointScale);
    return look;
}

std::vector<float> layersOf(const MapContent& content, const MapFrame& frame, const MapLook& look)
{
    std::vector<float> layer;
    const bool space = content.projection && content.projection->dims >= 3;
    const bool context = !content.outside.empty() && !content.hideContext;
    if (space)
        layer = frame.depth;
    else if (content.sizeByRatings) {
        layer.resize(look.size.size());
        std::transform(look.size.begin(), look.size.end(), layer.begin(),
                       [](float s) { return 1 / (1 + s); });
    } else if (context)
        layer.assign(look.size.size(), 0.5f);
    if (context)
        for (std::size_t i = 0; i < std::min(layer.size(), content.outside.size()); ++i)
            if (content.outside[i])
                layer[i] *= 1e-3f;
    return layer;
}

} // namespace shelf
