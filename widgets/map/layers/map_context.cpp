// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/layers/map_context.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr double kContextShade = 0.17; ///< how far the context's grey lies from the canvas
constexpr float kContextSize = 0.72f;
constexpr float kLowest = 1e-3f;

} // namespace

MapLook makeFilteredLook(const MapContent& content, const MapInk& ink, double pointScale, Workers* workers)
{
    MapLook look = makeMapLook(content, ink, workers);
    const std::size_t points = look.color.size();
    // The colors of the ratings themselves may be others than those of the reader's books.
    if (content.choice.by == ColorBy::rated)
        for (const RatedBook& rated : content.rated)
            if (rated.book >= 0 && static_cast<std::size_t>(rated.book) < points &&
                !look.dim[static_cast<std::size_t>(rated.book)])
                look.color[static_cast<std::size_t>(rated.book)] =
                    content.colors.color(static_cast<std::size_t>(rated.book), ink.dark);
    if (!content.outside.empty() && !content.hideContext) {
        const QRgb grey = mixedColor(ink.theme.canvas, ink.text, kContextShade).rgb();
        if (look.front.empty())
            look.front.assign(points, 0.5f);
        for (std::size_t i = 0; i < std::min(points, content.outside.size()); ++i) {
            if (!content.outside[i] || !look.dim[i])
                continue;
            look.color[i] = grey;
            look.size[i] = std::min(look.size[i], 1.0f) * kContextSize;
            look.front[i] *= kLowest;
        }
    }
    if (pointScale != 1) {
        for (float& size : look.size)
            size = static_cast<float>(size * pointScale);
        look.largest = static_cast<float>(look.largest * pointScale);
    }
    return look;
}

} // namespace shelf
