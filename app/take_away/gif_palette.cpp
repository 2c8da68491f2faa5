// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/gif_palette.h"

#include <algorithm>
#include <array>
#include <climits>

namespace shelf {

namespace {

/// More exact colors than this are counted in bins.
constexpr std::size_t kMostExact = 1 << 16;
constexpr int kBits = 5;
constexpr int kSide = 1 << kBits;

std::size_t binOf(QRgb color)
{
    constexpr int kDrop = 8 - kBits;
    return static_cast<std::size_t>(qRed(color) >> kDrop) << (2 * kBits) |
           static_cast<std::size_t>(qGreen(color) >> kDrop) << kBits |
           static_cast<std::size_t>(qBlue(color) >> kDrop);
}

/// The middle of a bin, spread so that black and white stay what they are.
int channel(std::size_t step)
{
    return static_cast<int>(step * 255 / (kSide - 1));
}

QRgb colorOf(std::size_t bin)
{
    return qRgb(channel(bin >> (2 * kBits)), channel(bin >> kBits & (kSide - 1)), channel(bin & (kSide - 1)));
}

int part(QRgb color, int axis)
{
    return axis == 0 ? qRed(color) : axis == 1 ? qGreen(color) : qBlue(color);
}

struct Counted {
    QRgb color = 0;
    std::uint64_t count = 0;
};

struct Box {
    std::size_t first = 0;
    std::size_t last = 0; ///< one behind
    int axis = 0;         ///< the widest
    std::uint64_t weight = 0;
};

Box measured(const std::vector<Counted>& all, std::size_t first, std::size_t last)
{
    Box box{first, last};
    int widest = -1;
    for (int axis = 0; axis < 3; ++axis) {
        int low = 255;
        int high = 0;
        for (std::size_t i = first; i < last; ++i) {
            low = std::min(low, part(all[i].color, axis));
            high = std::max(high, part(all[i].color, axis));
        }
        if (high - low > widest) {
            widest = high - low;
            box.axis = axis;
        }
    }
    std::uint64_t count = 0;
    for (std::size_t i = first; i < last; ++i)
        count += all[i].count;
    // The square of the width: a few points of a far color matter more than shades of the ground.
    box.weight = count * static_cast<std::uint64_t>(widest) * static_cast<std::uint64_t>(widest);
    return box;
}

QRgb mean(const std::vector<Counted>& all, const Box& box)
{
    std::array<std::uint64_t, 3> sums{};
    std::uint64_t count = 0;
    for (std::size_t i = box.first; i < box.last; ++i) {
        for (int axis = 0; axis < 3; ++axis)
            sums[static_cast<std::size_t>(axis)] +=
                all[i].count * static_cast<std::uint64_t>(part(all[i].color, axis));
        count += all[i].count;
    }
    const auto channelMean = [&](std::size_t axis) {
        return static_cast<int>((sums[axis] + count / 2) / count);
    };
    return qRgb(channelMean(0), channelMean(1), channelMean(2));
}

std::vector<QRgb> medianCut(std::vector<Counted> all, std::size_t most)
{
    std::vector<Box> boxes = {measured(all, 0, all.size())};
    while (boxes.size() < most) {
        const auto heaviest = std::max_element(
            boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.weight < b.weight; });
        if (heaviest->weight == 0)
            break;
        const Box box = *heaviest;
        std::sort(all.begin() + static_cast<std::ptrdiff_t>(box.first),
                  all.begin() + static_cast<std::ptrdiff_t>(box.last),
                  [&](const Counted& a, const Counted& b) {
                      const int x = part(a.color, box.axis);
                      const int y = part(b.color, box.axis);
                      return x != y ? x < y : a.color < b.color;
                  });
        std::uint64_t total = 0;
        for (std::size_t i = box.first; i < box.last; ++i)
            total += all[i].count;
        std::uint64_t below = 0;
        std::size_t cut = box.first;
        while (cut + 1 < box.last && 2 * (below + all[cut].count) <= total)
            below += all[cut++].count;
        cut = std::max(cut, box.first + 1);
        *heaviest = measured(all, box.first, cut);
        boxes.push_back(measured(all, cut, box.last));
    }
    std::vector<QRgb> colors;
    for (const Box& box : boxes)
        colors.push_back(mean(all, box));
    return colors;
}

} // namespace

void GifPalette::add(const QImage& picture)
{
    for (int y = 0; y < picture.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width();) {
            const QRgb color = line[x] | 0xff000000;
            const int from = x;
            while (x < picture.width() && (line[x] | 0xff000000) == color)
                ++x;
            const auto run = static_cast<std::uint64_t>(x - from);
            if (m_bins.empty())
                m_counts[color] += run;
            else
                m_bins[binOf(color)] += run;
        }
        if (m_bins.empty() && m_counts.size() > kMostExact) {
            m_bins.resize(std::size_t(1) << (3 * kBits));
            for (const auto& [color, count] : m_counts)
                m_bins[binOf(color)] += count;
            m_counts.clear();
        }
    }
}

void GifPalette::choose()
{
    std::vector<Counted> all;
    for (const auto& [color, count] : m_counts)
        all.push_back({color, count});
    for (std::size_t bin = 0; bin < m_bins.size(); ++bin)
        if (m_bins[bin] > 0)
            all.push_back({colorOf(bin), m_bins[bin]});
    std::sort(all.begin(), all.end(), [](const Counted& a, const Counted& b) { return a.color < b.color; });
    m_colors.clear();
    m_index.clear();
    if (all.size() > kMostColors)
        m_colors = medianCut(std::move(all), kMostColors);
    else
        for (const Counted& one : all)
            m_colors.push_back(one.color);
}

std::uint8_t GifPalette::nearest(QRgb color) const
{
    int least = INT_MAX;
    std::size_t best = 0;
    for (std::size_t i = 0; i < m_colors.size(); ++i) {
        // The eye is keenest for green and dullest for blue.
        const int red = qRed(color) - qRed(m_colors[i]);
        const int green = qGreen(color) - qGreen(m_colors[i]);
        const int blue = qBlue(color) - qBlue(m_colors[i]);
        const int square = 3 * red * red + 4 * green * green + 2 * blue * blue;
        if (square < least) {
            least = square;
            best = i;
        }
    }
    return static_cast<std::uint8_t>(best);
}

std::uint8_t GifPalette::indexOf(QRgb color)
{
    const auto [known, fresh] = m_index.try_emplace(color | 0xff000000, std::uint8_t(0));
    if (fresh)
        known->second = nearest(color);
    return known->second;
}

} // namespace shelf
