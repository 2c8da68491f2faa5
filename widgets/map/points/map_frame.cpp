// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/map_frame.h"

#include "engine/base/parallel.h"
#include "widgets/map/points/pixel_blend.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace shelf {

namespace {

constexpr double kDimTint = 0.16;  ///< how much of its own color a book keeps that steps back
constexpr double kDimShade = 0.15; ///< how far its grey lies from the canvas
constexpr float kUnlearnedSize = 0.62f;
constexpr double kUnlearnedShade = 0.3; ///< how far their grey lies from the canvas
constexpr double kUnratedShade = 0.45;  ///< where the colors mean ratings
constexpr double kFog = 0.62;           ///< how much of the canvas the farthest books take on

constexpr std::size_t kChunk = 16384;
constexpr std::size_t kBlock = 256;
/// Smallest plain radius, and the number of books beyond which it shrinks further.
constexpr double kLeastRadius = 1.5;
/// From the one number of books to the other points become a little smaller, so that they stay apart.
constexpr double kFewBooks = 3000;
constexpr double kSomeBooks = 9000;
constexpr double kFewShare = 0.24; ///< of the side of the room that a point has
constexpr double kSomeShare = 0.19;
constexpr double kLargestRadius = 5; ///< on a map of a side of kUsualSide pixels and less
constexpr double kUsualSide = 1000;
constexpr double kMostGrowth = 2.2; ///< of it on the largest screens
constexpr double kManyBooks = 100000;

unsigned weightOf(double share)
{
    return static_cast<unsigned>(share * 255 + 0.5);
}

void eachChunk(Workers* workers, std::size_t count,
               const std::function<void(std::size_t from, std::size_t to)>& body)
{
    const std::size_t chunks = (count + kChunk - 1) / kChunk;
    const auto one = [&](std::size_t chunk, int) {
        body(chunk * kChunk, std::min(count, (chunk + 1) * kChunk));
    };
    if (workers)
        workers->run(chunks, one);
    else if (count > 0)
        body(0, count);
}

/// The colors of books from .. to - 1, before anything steps back.
void ownColors(const ColorScale& scale, bool dark, std::size_t from, std::size_t to, QRgb* colors)
{
    if (scale.kind() == ScaleKind::categories) {
        const auto count = static_cast<int>(scale.categoryList().size());
        std::vector<QRgb> known;
        for (int category = ColorScale::kMissing; category < count; ++category)
            known.push_back(ColorScale::categoryColor(category, dark));
        for (std::size_t i = from; i < to; ++i)
            colors[i] = known[static_cast<std::size_t>(scale.categoryOf(i) - ColorScale::kMissing)];
        return;
    }
    if (scale.kind() == ScaleKind::none) {
        std::fill(colors + from, colors + to, scale.color(from, dark));
        return;
    }
    for (std::size_t i = from; i < to; ++i)
        colors[i] = scale.color(i, dark);
}

/// The farther, the more of the canvas.
void fog(const QRgb* colors, const float* depth, std::size_t count, QRgb canvas, float amount, QRgb* result)
{
    const __m128i ground = spreadColor(canvas | 0xff000000u);
    const __m128 most = _mm_set1_ps(amount * 255);
    std::size_t i = 0;
    for (; i + 4 <= count; i += 4) {
        const __m128 far = _mm_sub_ps(_mm_set1_ps(1), _mm_loadu_ps(depth + i));
        const __m128i weight = _mm_cvttps_epi32(_mm_mul_ps(far, most));
        const __m128i words = _mm_packs_epi32(weight, weight);
        const auto bytes = static_cast<std::uint32_t>(_mm_cvtsi128_si32(_mm_packus_epi16(words, words)));
        const __m128i own = _mm_or_si128(_mm_loadu_si128(reinterpret_cast<const __m128i*>(colors + i)),
                                         _mm_set1_epi32(static_cast<int>(0xff000000u)));
        _mm_storeu_si128(reinterpret_cast<__m128i*>(result + i), blended(own, ground, spreadWeights(bytes)));
    }
    for (; i < count; ++i)
        result[i] = blendedColor(colors[i], canvas, static_cast<unsigned>((1 - depth[i]) * (amount * 255)));
}

} // namespace

QRgb ratedColor(const MapContent& content, float rating, bool dark)
{
    const RatingScale& scale = content.data->scale;
    const double share = scale.max > scale.min ? (rating - scale.min) / double(scale.max - scale.min) : 1.0;
    return ColorScale::rampColor(std::clamp(share, 0.0, 1.0), dark);
}

MapLook makeMapLook(const MapContent& content, const MapInk& ink, Workers* workers)
{
    MapLook look;
    const std::size_t points = content.points();
    look.canvas = ink.theme.canvas.rgb();
    look.color.resize(points);
    look.size.resize(points);
    look.dim.resize(points);
    const bool bySize = content.sizeByRatings && !content.summary.empty();
    std::uint32_t most = 1;
    if (bySize)
        for (const RatingSummary& s : content.summary)
            most = std::max(most, s.count);
    const std::vector<std::uint8_t> focus = content.inFocus();
    // What is asked about is seen whatever the filter says.
    std::vector<std::uint8_t> asked;
    const auto isBook = [&](std::int32_t book) {
        return book >= 0 && static_cast<std::size_t>(book) < points;
    };
    if (!content.outside.empty()) {
        asked.resize(points);
        for (const Neighbor& neighbor : content.neighbors)
            if (isBook(neighbor.row))
                asked[static_cast<std::size_t>(neighbor.row)] = 1;
        if (isBook(content.selected))
            asked[static_cast<std::size_t>(content.selected)] = 1;
    }
    const bool shaped = content.colors.kind() == ScaleKind::categories &&
                        content.colors.categoryList().size() > static_cast<std::size_t>(kColorsACycle);
    if (shaped)
        look.shape.resize(points);
    const QRgb grey = mixedColor(ink.theme.canvas, ink.text, kDimShade).rgb();
    const unsigned tint = weightOf(kDimTint);
    const QRgb unlearned = mixedColor(ink.theme.canvas, ink.text, kUnlearnedShade).rgb();
    eachChunk(workers, points, [&](std::size_t from, std::size_t to) {
        ownColors(content.colors, ink.dark, from, to, look.color.data());
        for (std::size_t i = from; i < to; ++i) {
            QRgb color = look.color[i];
            float size = 1;
            if (bySize && i < content.summary.size())
                size = 0.55f + 2.2f * std::sqrt(static_cast<float>(content.summary[i].count) /
                                                static_cast<float>(most));
            if (content.isUnlearned(i)) {
                size = kUnlearnedSize;
                color = unlearned;
            }
            if (shaped) {
                const PointShape shape = categoryShape(content.colors.categoryOf(i));
                look.shape[i] = static_cast<std::uint8_t>(shape);
                size *= growthOf(shape);
            }
            const bool outside = i < content.outside.size() && content.outside[i] && !asked[i];
            const bool dim = outside || (!focus.empty() && !focus[i]);
            look.size[i] = outside && content.hideContext ? -1 : size;
            look.dim[i] = dim;
            look.color[i] = dim ? blendedColor(grey, color, tint) : color | 0xff000000u;
        }
    });
    if (!content.rated.empty() && content.choice.by != ColorBy::rated) {
        // The colors mean ratings: what was not rated is not to look as though it were.
        const QRgb unrated = mixedColor(ink.theme.canvas, ink.text, kUnratedShade).rgb();
        for (std::size_t i = 0; i < points; ++i)
            if (!look.dim[i] && !content.isUnlearned(i))
                look.color[i] = unrated;
    }
    const auto raise = [&](std::int32_t book, float size) {
        if (!isBook(book))
            return;
        auto& s = look.size[static_cast<std::size_t>(book)];
        if (s > 0)
            s = std::max(s, size);
    };
    for (const RatedBook& rated : content.rated) {
        raise(rated.book, 1.35f);
        if (isBook(rated.book) && !(look.dim[static_cast<std::size_t>(rated.book)]))
            look.color[static_cast<std::size_t>(rated.book)] = ratedColor(content, rated.rating, ink.dark);
    }
    for (const Neighbor& neighbor : content.neighbors)
        raise(neighbor.row, 1.4f);
    raise(content.selected, 1.7f);
    for (const float size : look.size)
        look.largest = std::max(look.largest, size);
    if (bySize) {
        look.front.resize(points);
        eachChunk(workers, points, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                look.front[i] = 1 / (1 + std::max(look.size[i], 0.0f));
        });
    }
    return look;
}

void layOutMap(const MapSpace& space, const MapCamera& camera, const QRectF& view, const MapLook& look,
               MapFrame& frame, Workers* workers)
{
    const std::size_t points = std::min(space.points(), look.color.size());
    frame.view = view;
    frame.shape = look.shape;
    for (auto* column : {&frame.x, &frame.y, &frame.depth, &frame.radius})
        column->resize(points);
    frame.color.resize(points);
    const double many = std::max<double>(1.0, static_cast<double>(points));
    const double room = std::sqrt(view.width() * view.height() / many);
    const double least = kLeastRadius * std::pow(std::min(1.0, kManyBooks / many), 0.15);
    const double crowd = std::clamp((many - kFewBooks) / (kSomeBooks - kFewBooks), 0.0, 1.0);
    const double share = kFewShare + (kSomeShare - kFewShare) * crowd;
    const double growth = std::clamp(std::sqrt(view.width() * view.height()) / kUsualSide, 1.0, kMostGrowth);
    frame.plainRadius =
        std::clamp(share * room, least, kLargestRadius * growth) * std::pow(std::clamp(camera.zoom, 0.5, 40.0), 0.28);
    const MapTransform transform(camera, view);
    const auto fogged = static_cast<float>(kFog * camera.perspective);
    const auto plain = static_cast<float>(frame.plainRadius);
    eachChunk(workers, points, [&](std::size_t begin, std::size_t end) {
        float nearness[kBlock];
        for (std::size_t from = begin; from < end; from += kBlock) {
            const std::size_t count = std::min(kBlock, end - from);
            transform.place(space.xyz.data() + from * 3, count, frame.x.data() + from, frame.y.data() + from,
                            frame.depth.data() + from, nearness);
            const float* const size = look.size.data() + from;
            float* const radius = frame.radius.data() + from;
            for (std::size_t k = 0; k < count; ++k)
                radius[k] = plain * size[k] * nearness[k];
            if (fogged > 0)
                fog(look.color.data() + from, frame.depth.data() + from, count, look.canvas, fogged,
                    frame.color.data() + from);
            else
                std::copy_n(look.color.data() + from, count, frame.color.data() + from);
        }
    });
}

} // namespace shelf
