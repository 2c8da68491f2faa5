// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/point_raster.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kSubPixels = 4; ///< places a pixel, in x and in y
constexpr int kSizes = 8;     ///< radii a pixel
constexpr int kTileWidth = 64;
constexpr int kTileHeight = 32;
constexpr std::uint32_t kBright = 0x80000000u;
constexpr float kDepthSteps = float(0x7fffff00);

/// The channels times weight / 256; sums of scaled colors need no carry as long as the weights add up to 256.
QRgb scaled(QRgb color, unsigned weight)
{
    const unsigned rb = (((color & 0xff00ff) * weight) >> 8) & 0xff00ff;
    const unsigned g = (((color & 0x00ff00) * weight) >> 8) & 0x00ff00;
    return rb | g;
}

unsigned weightOf(float coverage)
{
    return static_cast<unsigned>(std::lround(std::clamp(coverage, 0.0f, 1.0f) * 256));
}

float coverage(PointShape shape, float dx, float dy, float radius)
{
    if (shape == PointShape::square)
        return std::clamp(radius + 0.5f - std::abs(dx), 0.0f, 1.0f) *
               std::clamp(radius + 0.5f - std::abs(dy), 0.0f, 1.0f);
    // A disc smaller than a pixel covers its area of it, not more.
    const float most = std::min(1.0f, 3.14159265f * radius * radius);
    return std::min(most, std::clamp(radius + 0.5f - std::hypot(dx, dy), 0.0f, 1.0f));
}

} // namespace

struct PointRaster::Mask {
    struct Pixel {
        std::int16_t dx, dy;
        std::int32_t offset; ///< from the middle, in pixels of the whole picture
        std::uint16_t keep;  ///< weight of what lies under the point
        std::uint16_t fill;  ///< weight of the point's own color
        QRgb rim;            ///< what the rim adds, weighed already
    };
    struct Span {
        std::int16_t dy, from, to; ///< pixels from .. to - 1 are covered wholly
    };
    int reach = 0;
    std::vector<Span> cores;
    std::vector<Pixel> edges;
};

struct PointRaster::Stamp {
    const Mask* mask = nullptr;
    int x = 0, y = 0;
    std::uint32_t depth = 0;
    QRgb color = 0;
    bool inside = false; ///< no pixel of it needs clipping
};

PointRaster::PointRaster() = default;
PointRaster::~PointRaster() = default;

void PointRaster::begin(QSize size, QRgb background)
{
    background |= 0xff000000u;
    if (m_image.width() != size.width() || m_background != background)
        m_masks.clear();
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_background = background;
    if (m_image.isNull())
        return;
    m_image.fill(m_background);
    m_depth.assign(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()), 0);
}

const PointRaster::Mask& PointRaster::mask(PointShape shape, float radius, float rim, int subX, int subY)
{
    constexpr auto kRadii = static_cast<std::size_t>(kMaxRadius) * kSizes + 1;
    if (m_masks.empty() || shape != m_shape || rim != m_rim) {
        m_masks.clear();
        m_masks.resize(kRadii * kSubPixels * kSubPixels);
        m_shape = shape;
        m_rim = rim;
    }
    const auto size = std::max<long>(1, std::lround(radius * kSizes));
    const auto index =
        (static_cast<std::size_t>(size) * kSubPixels + static_cast<std::size_t>(subY)) * kSubPixels +
        static_cast<std::size_t>(subX);
    if (m_masks[index])
        return *m_masks[index];

    auto made = std::make_unique<Mask>();
    const float r = static_cast<float>(size) / kSizes;
    const float cx = (static_cast<float>(subX) + 0.5f) / kSubPixels;
    const float cy = (static_cast<float>(subY) + 0.5f) / kSubPixels;
    made->reach = static_cast<int>(std::ceil(r + rim + 1.5f));
    for (int y = -made->reach; y <= made->reach; ++y) {
        Mask::Span span{static_cast<std::int16_t>(y), 0, 0};
        for (int x = -made->reach; x <= made->reach; ++x) {
            const float dx = static_cast<float>(x) + 0.5f - cx;
            const float dy = static_cast<float>(y) + 0.5f - cy;
            const unsigned fill = weightOf(coverage(shape, dx, dy, r));
            const unsigned ring = rim > 0 ? weightOf(coverage(shape, dx, dy, r + rim)) : 0;
            if (fill == 256) {
                if (span.from == span.to)
                    span.from = static_cast<std::int16_t>(x);
                span.to = static_cast<std::int16_t>(x + 1);
            } else if (fill > 0 || ring > 0) {
                const unsigned shown = ring * (256 - fill) / 256;
                made->edges.push_back({static_cast<std::int16_t>(x), static_cast<std::int16_t>(y),
                                       y * m_image.width() + x,
                                       static_cast<std::uint16_t>(256 - fill - shown),
                                       static_cast<std::uint16_t>(fill), scaled(m_background, shown)});
            }
        }
        if (span.from != span.to)
            made->cores.push_back(span);
    }
    m_masks[index] = std::move(made);
    return *m_masks[index];
}

void PointRaster::draw(const RasterPoints& points)
{
    if (m_image.isNull())
        return;
    const int width = m_image.width();
    const int height = m_image.height();
    const std::size_t count = points.x.size();
    std::vector<Stamp> stamps;
    stamps.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const float radius = std::min(points.radius[i], kMaxRadius);
        const float margin = radius + points.rim + 2;
        const float x = points.x[i];
        const float y = points.y[i];
        // Written so that a NaN fails it.
        if (!(radius > 0 && x > -margin && y > -margin && x < static_cast<float>(width) + margin &&
              y < static_cast<float>(height) + margin))
            continue;
        const float fx = std::floor(x);
        const float fy = std::floor(y);
        const int subX = std::min(static_cast<int>((x - fx) * kSubPixels), kSubPixels - 1);
        const int subY = std::min(static_cast<int>((y - fy) * kSubPixels), kSubPixels - 1);
        const Mask& m = mask(points.shape, radius, points.rim, subX, subY);
        std::uint32_t depth =
            points.depth.empty()
                ? static_cast<std::uint32_t>(i + 1)
                : 1 + static_cast<std::uint32_t>(std::clamp(points.depth[i], 0.0f, 1.0f) * kDepthSteps);
        if (points.dim.empty() || !points.dim[i])
            depth |= kBright;
        const int px = static_cast<int>(fx);
        const int py = static_cast<int>(fy);
        const bool inside = px >= m.reach && py >= m.reach && px < width - m.reach && py < height - m.reach;
        stamps.push_back({&m, px, py, depth, points.color[i] | 0xff000000u, inside});
    }
    sortByTile(stamps);
    stampCores(stamps);
    stampEdges(stamps);
}

// Neighbors in the picture one after another: a tile's pixels and depths stay in the nearest cache.
void PointRaster::sortByTile(std::vector<Stamp>& stamps) const
{
    const int columns = m_image.width() / kTileWidth + 1;
    const int rows = m_image.height() / kTileHeight + 1;
    const auto tileOf = [&](const Stamp& s) {
        const int column = std::clamp(s.x / kTileWidth, 0, columns - 1);
        const int row = std::clamp(s.y / kTileHeight, 0, rows - 1);
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    };
    std::vector<std::uint32_t> start(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows) + 1);
    for (const Stamp& s : stamps)
        ++start[tileOf(s) + 1];
    for (std::size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    std::vector<Stamp> sorted(stamps.size());
    for (const Stamp& s : stamps)
        sorted[start[tileOf(s)]++] = s;
    stamps.swap(sorted);
}

void PointRaster::stampCores(const std::vector<Stamp>& stamps)
{
    const int width = m_image.width();
    const int height = m_image.height();
    auto* pixels = reinterpret_cast<QRgb*>(m_image.bits());
    for (const Stamp& s : stamps) {
        for (const Mask::Span& span : s.mask->cores) {
            const int y = s.y + span.dy;
            if (y < 0 || y >= height)
                continue;
            const int from = std::max(0, s.x + span.from);
            const int to = std::min(width, s.x + span.to);
            const std::size_t row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
            for (int x = from; x < to; ++x) {
                const std::size_t at = row + static_cast<std::size_t>(x);
                if (s.depth > m_depth[at]) {
                    m_depth[at] = s.depth;
                    pixels[at] = s.color;
                }
            }
        }
    }
}

void PointRaster::stampEdges(const std::vector<Stamp>& stamps)
{
    const int width = m_image.width();
    const int height = m_image.height();
    auto* pixels = reinterpret_cast<QRgb*>(m_image.bits());
    for (const bool bright : {false, true}) {
        for (const Stamp& s : stamps) {
            if (((s.depth & kBright) != 0) != bright)
                continue;
            const std::ptrdiff_t middle = static_cast<std::ptrdiff_t>(s.y) * width + s.x;
            for (const Mask::Pixel& p : s.mask->edges) {
                if (!s.inside) {
                    const int x = s.x + p.dx;
                    const int y = s.y + p.dy;
                    if (x < 0 || y < 0 || x >= width || y >= height)
                        continue;
                }
                const auto at = static_cast<std::size_t>(middle + p.offset);
                if (s.depth < m_depth[at])
                    continue;
                pixels[at] = 0xff000000u | (scaled(pixels[at], p.keep) + scaled(s.color, p.fill) + p.rim);
            }
        }
    }
}

} // namespace shelf
