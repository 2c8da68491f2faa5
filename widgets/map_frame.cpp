// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_frame.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kDimTint = 0.16;  ///< how much of its own color a book keeps that steps back
constexpr double kDimShade = 0.15; ///< how far its grey lies from the canvas
constexpr float kUntrainedSize = 0.62f;
constexpr double kUntrainedFade = 0.5;
constexpr double kFog = 0.62; ///< how much of the canvas the farthest books take on

QRgb fogged(QRgb color, QRgb canvas, float amount)
{
    const auto w = static_cast<unsigned>(amount * 256);
    const unsigned rb = (((color & 0xff00ff) * (256 - w) + (canvas & 0xff00ff) * w) >> 8) & 0xff00ff;
    const unsigned g = (((color & 0x00ff00) * (256 - w) + (canvas & 0x00ff00) * w) >> 8) & 0x00ff00;
    return 0xff000000u | rb | g;
}

} // namespace

QRgb ratedColor(const MapContent& content, float rating, bool dark)
{
    const RatingScale& scale = content.data->scale;
    const double share = scale.max > scale.min ? (rating - scale.min) / double(scale.max - scale.min) : 1.0;
    return ColorScale::rampColor(std::clamp(share, 0.0, 1.0), dark);
}

MapLook makeMapLook(const MapContent& content, const MapInk& ink)
{
    MapLook look;
    const std::size_t points = content.points();
    look.canvas = ink.theme.canvas.rgb();
    look.color.resize(points);
    look.size.assign(points, 1.0f);
    look.dim.assign(points, 0);
    std::uint32_t most = 1;
    for (const RatingSummary& s : content.summary)
        most = std::max(most, s.count);
    const std::vector<std::uint8_t> focus = content.inFocus();
    const QColor grey = mixedColor(ink.theme.canvas, ink.text, kDimShade);
    for (std::size_t i = 0; i < points; ++i) {
        QColor color = QColor::fromRgb(content.colors.color(i, ink.dark));
        if (content.sizeByRatings && i < content.summary.size())
            look.size[i] = 0.55f + 2.2f * std::sqrt(static_cast<float>(content.summary[i].count) /
                                                    static_cast<float>(most));
        if (i < content.untrained.size() && content.untrained[i]) {
            look.size[i] *= kUntrainedSize;
            color = mixedColor(color, ink.theme.canvas, kUntrainedFade);
        }
        if (!focus.empty() && !focus[i]) {
            look.dim[i] = 1;
            color = mixedColor(grey, color, kDimTint);
        }
        look.color[i] = color.rgb();
    }
    const auto raise = [&](std::int32_t book, float size) {
        if (book >= 0 && static_cast<std::size_t>(book) < points) {
            auto& s = look.size[static_cast<std::size_t>(book)];
            s = std::max(s, size);
        }
    };
    for (const RatedBook& rated : content.rated) {
        raise(rated.book, 1.35f);
        if (rated.book >= 0 && static_cast<std::size_t>(rated.book) < points)
            look.color[static_cast<std::size_t>(rated.book)] = ratedColor(content, rated.rating, ink.dark);
    }
    for (const Neighbor& neighbor : content.neighbors)
        raise(neighbor.row, 1.4f);
    raise(content.selected, 1.7f);
    return look;
}

void layOutMap(const MapSpace& space, const MapCamera& camera, const QRectF& view, const MapLook& look,
               MapFrame& frame)
{
    const std::size_t points = std::min(space.points(), look.color.size());
    frame.view = view;
    for (auto* column : {&frame.x, &frame.y, &frame.depth, &frame.radius})
        column->resize(points);
    frame.color.resize(points);
    const double room =
        std::sqrt(view.width() * view.height() / std::max<double>(1.0, static_cast<double>(points)));
    frame.plainRadius =
        std::clamp(0.24 * room, 1.9, 5.0) * std::pow(std::clamp(camera.zoom, 0.5, 40.0), 0.28);
    const MapTransform transform(camera, view);
    const auto fog = static_cast<float>(kFog * camera.perspective);
    const auto plain = static_cast<float>(frame.plainRadius);
    for (std::size_t i = 0; i < points; ++i) {
        const MapTransform::Place place = transform.place(space.xyz.data() + i * 3);
        frame.x[i] = place.x;
        frame.y[i] = place.y;
        frame.depth[i] = place.depth;
        frame.radius[i] = plain * look.size[i] * place.nearness;
        frame.color[i] = fog > 0 ? fogged(look.color[i], look.canvas, fog * (1 - place.depth))
                                 : look.color[i] | 0xff000000u;
    }
}

} // namespace shelf
