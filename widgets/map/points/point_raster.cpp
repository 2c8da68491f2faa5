// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/point_raster.h"

#include "engine/base/chunk_starts.h"
#include "engine/base/parallel.h"
#include "widgets/map/points/pixel_blend.h"
#include "widgets/map/points/point_placing.h"

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace shelf {

namespace {

constexpr int kBandHeight = PointPlacing::kBandHeight;
constexpr std::size_t kPointsAPiece = 8192; ///< points that are placed in one go
constexpr int kDigitBits = 11;              ///< depths are sorted by two such digits
constexpr std::size_t kDigits = std::size_t(1) << kDigitBits;
constexpr float kDepthSteps = float((1 << 2 * kDigitBits) - 1);

/// Columns left of the picture in a band's own pixels, so that no stamp needs clipping there.
constexpr int kMargin = 2 * PointMasks::kReach;

void runChunks(Workers* workers, std::size_t chunks,
               const std::function<void(std::size_t chunk, int worker)>& body)
{
    if (workers) {
        workers->run(chunks, body);
        return;
    }
    for (std::size_t chunk = 0; chunk < chunks; ++chunk)
        body(chunk, 0);
}

inline void blendGroup(QRgb* pixels, __m128i color, std::uint32_t fill)
{
    auto* at = reinterpret_cast<__m128i*>(pixels);
    _mm_storeu_si128(at, blended(_mm_loadu_si128(at), color, spreadWeights(fill)));
}

} // namespace

struct PointRaster::Stamp {
    std::int32_t x; ///< of the pixel that holds the middle
    std::int16_t y; ///< counted from the band's top
    std::uint16_t mask;
    std::uint32_t depth;
    QRgb color;
};

struct PointRaster::Scratch {
    std::vector<QRgb> pixels; ///< of a band
    std::vector<Stamp> sorted;
    std::array<std::uint32_t, kDigits> low, high;
    std::array<std::uint8_t, PointMasks::kCount> used;
};

PointRaster::PointRaster(int threads) : m_threads(threads) {}
PointRaster::~PointRaster() = default;

Workers* PointRaster::workersFor(std::size_t points)
{
    if (points < kWorthThreads || m_threads == 1)
        return nullptr;
    if (!m_workers)
        m_workers = std::make_unique<Workers>(m_threads);
    return m_workers.get();
}

void PointRaster::begin(QSize size, QRgb background)
{
    m_background = background | 0xff000000u;
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_blank = true;
}

const QImage& PointRaster::image() const
{
    if (m_blank && !m_image.isNull())
        m_image.fill(m_background);
    m_blank = false;
    return m_image;
}

void PointRaster::draw(const RasterPoints& points)
{
    if (m_image.isNull())
        return;
    Workers* workers = workersFor(points.x.size());
    while (m_scratch.size() < static_cast<std::size_t>(workers ? workers->count() : 1))
        m_scratch.push_back(std::make_unique<Scratch>());
    RasterPoints shown = points;
    shown.rim = std::clamp(points.rim, 0.0f, PointMasks::kMostRim);
    m_masks.use(shown.rim);
    place(shown, workers);

    m_image.bits(); // its own pixels, before several threads write them
    const auto bands = static_cast<std::size_t>((m_image.height() + kBandHeight - 1) / kBandHeight);
    runChunks(workers, bands, [&](std::size_t band, int worker) {
        drawBand(static_cast<int>(band), !shown.depth.empty(), *m_scratch[static_cast<std::size_t>(worker)]);
    });
    m_blank = false;
}

// A counting sort in two passes over the points, both in chunks: the first counts the stamps of every band,
// the second writes them to their places. In a band they keep the order of the points.
void PointRaster::place(const RasterPoints& points, Workers* workers)
{
    const std::size_t count = points.x.size();
    const std::size_t chunks = (count + kPointsAPiece - 1) / kPointsAPiece;
    const auto bins = static_cast<std::size_t>((m_image.height() + kBandHeight - 1) / kBandHeight) * 2;
    const auto binOf = [&](int band, std::size_t i) {
        return static_cast<std::size_t>(band) * 2 + (points.dim.empty() || !points.dim[i]);
    };
    m_next.assign(chunks * bins, 0);
    for (const auto& scratch : m_scratch)
        scratch->used.fill(0);
    const auto eachPlaced = [&](std::size_t chunk, const auto& body) {
        PointPlacing placing(points, m_masks, m_image.size());
        const std::size_t end = std::min(count, (chunk + 1) * kPointsAPiece);
        for (std::size_t from = chunk * kPointsAPiece; from < end; from += PointPlacing::kBlock) {
            const std::size_t here = std::min(PointPlacing::kBlock, end - from);
            placing.block(from, here);
            for (std::size_t k = 0; k < here; ++k)
                if (placing.mask[k] > 0)
                    body(placing, k, from + k);
        }
    };
    runChunks(workers, chunks, [&](std::size_t chunk, int worker) {
        auto& used = m_scratch[static_cast<std::size_t>(worker)]->used;
        std::uint32_t* counts = m_next.data() + chunk * bins;
        eachPlaced(chunk, [&](const PointPlacing& placing, std::size_t k, std::size_t i) {
            used[placing.mask[k]] = 1;
            const auto [first, last] = placing.bands(k);
            for (int band = first; band <= last; ++band)
                ++counts[binOf(band, i)];
        });
    });
    for (const auto& scratch : m_scratch)
        for (std::size_t k = 0; k < PointMasks::kCount; ++k)
            if (scratch->used[k])
                m_masks.make(static_cast<std::uint32_t>(k));

    const std::uint32_t total = startsOfChunks(m_next, chunks, bins, m_start);
    if (total > m_room) {
        m_room = total + total / 8;
        m_stamps = std::make_unique_for_overwrite<Stamp[]>(m_room);
    }
    runChunks(workers, chunks, [&](std::size_t chunk, int) {
        std::uint32_t* next = m_next.data() + chunk * bins;
        eachPlaced(chunk, [&](const PointPlacing& placing, std::size_t k, std::size_t i) {
            Stamp stamp;
            stamp.x = placing.x[k];
            stamp.mask = static_cast<std::uint16_t>(placing.mask[k]);
            stamp.color = points.color[i] | 0xff000000u;
            stamp.depth = 0;
            if (!points.depth.empty() && points.depth[i] > 0)
                stamp.depth = static_cast<std::uint32_t>(std::min(points.depth[i], 1.0f) * kDepthSteps);
            const auto [first, last] = placing.bands(k);
            for (int band = first; band <= last; ++band) {
                stamp.y = static_cast<std::int16_t>(placing.y[k] - band * kBandHeight);
                m_stamps[next[binOf(band, i)]++] = stamp;
            }
        });
    });
}

void PointRaster::drawBand(int band, bool byDepth, Scratch& scratch) const
{
    const int width = m_image.width();
    const int top = band * kBandHeight;
    const int height = std::min(kBandHeight, m_image.height() - top);
    const std::ptrdiff_t stride = width + 2 * kMargin;
    scratch.pixels.resize(static_cast<std::size_t>(stride * kBandHeight));
    QRgb* const pixels = scratch.pixels.data();
    const auto line = [&](int y) {
        return reinterpret_cast<QRgb*>(const_cast<uchar*>(m_image.constScanLine(top + y)));
    };
    if (m_blank)
        std::fill_n(pixels, stride * height, m_background);
    else
        for (int y = 0; y < height; ++y)
            std::copy_n(line(y), width, pixels + y * stride + kMargin);

    const PointMask* const masks = m_masks.masks();
    const std::uint32_t* const weights = m_masks.weights();
    const __m128i ground = spreadColor(m_background);
    const bool rim = m_masks.hasRim();
    const auto stampOut = [&](const Stamp& stamp) {
        const PointMask& mask = masks[stamp.mask];
        const int first = stamp.y + mask.top;
        const int from = std::max(0, first);
        const int to = std::min(height, first + mask.rows);
        const __m128i color = spreadColor(stamp.color);
        QRgb* row = pixels + from * stride + kMargin + stamp.x + mask.left;
        const std::uint32_t* weight = weights + mask.weights;
        if (!rim && mask.groups == 1) {
            weight += from - first;
            for (int y = from; y < to; ++y, row += stride)
                blendGroup(row, color, *weight++);
        } else if (!rim) {
            weight += (from - first) * mask.groups;
            for (int y = from; y < to; ++y, row += stride)
                for (int group = 0; group < mask.groups; ++group)
                    blendGroup(row + 4 * group, color, *weight++);
        } else {
            weight += (from - first) * mask.groups * 2;
            for (int y = from; y < to; ++y, row += stride)
                for (int group = 0; group < mask.groups; ++group, weight += 2) {
                    auto* at = reinterpret_cast<__m128i*>(row + 4 * group);
                    _mm_storeu_si128(at, blended(_mm_loadu_si128(at), color, spreadWeights(weight[0]), ground,
                                                 spreadWeights(weight[1])));
                }
        }
    };
    for (std::size_t bin = static_cast<std::size_t>(band) * 2; bin < static_cast<std::size_t>(band) * 2 + 2;
         ++bin) {
        Stamp* const stamps = m_stamps.get() + m_start[bin];
        const std::size_t count = m_start[bin + 1] - m_start[bin];
        if (byDepth && count > 1) {
            // From far to near, equals in the order of the points.
            scratch.sorted.resize(std::max(scratch.sorted.size(), count));
            scratch.low.fill(0);
            scratch.high.fill(0);
            for (std::size_t i = 0; i < count; ++i) {
                ++scratch.low[stamps[i].depth % kDigits];
                ++scratch.high[stamps[i].depth / kDigits];
            }
            std::uint32_t below = 0;
            std::uint32_t under = 0;
            for (std::size_t digit = 0; digit < kDigits; ++digit) {
                below += std::exchange(scratch.low[digit], below);
                under += std::exchange(scratch.high[digit], under);
            }
            for (std::size_t i = 0; i < count; ++i)
                scratch.sorted[scratch.low[stamps[i].depth % kDigits]++] = stamps[i];
            for (std::size_t i = 0; i < count; ++i)
                stamps[scratch.high[scratch.sorted[i].depth / kDigits]++] = scratch.sorted[i];
        }
        for (std::size_t i = 0; i < count; ++i)
            stampOut(stamps[i]);
    }
    for (int y = 0; y < height; ++y)
        std::copy_n(pixels + y * stride + kMargin, width, line(y));
}

} // namespace shelf
