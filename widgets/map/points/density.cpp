// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/points/density.h"

#include "engine/base/parallel.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <functional>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr double kTail = 4;         ///< standard deviations after which a Gaussian ends
constexpr double kMostCells = 2048; ///< along a side
constexpr std::size_t kManyPoints = 65536;
constexpr std::size_t kPieces = 8; ///< of many points, each with a grid of its own
constexpr std::size_t kRowsAtOnce = 16;
constexpr std::size_t kShades = 8192;

void runChunks(Workers* workers, std::size_t chunks, const std::function<void(std::size_t)>& body)
{
    if (workers) {
        workers->run(chunks, [&](std::size_t chunk, int) { body(chunk); });
        return;
    }
    for (std::size_t chunk = 0; chunk < chunks; ++chunk)
        body(chunk);
}

/// Calls body(row) for all rows.
void eachRow(Workers* workers, std::size_t rows, const std::function<void(std::size_t)>& body)
{
    runChunks(workers, (rows + kRowsAtOnce - 1) / kRowsAtOnce, [&](std::size_t chunk) {
        for (std::size_t row = chunk * kRowsAtOnce; row < std::min(rows, (chunk + 1) * kRowsAtOnce); ++row)
            body(row);
    });
}

/// Right half of a Gaussian's weights at whole steps; all of them add up to 1.
std::vector<float> gaussian(double deviation)
{
    const auto reach = static_cast<std::size_t>(std::ceil(kTail * deviation));
    std::vector<double> exact(reach + 1);
    double sum = 0;
    for (std::size_t k = 0; k <= reach; ++k) {
        const double at = static_cast<double>(k) / std::max(deviation, 1e-9);
        exact[k] = std::exp(-0.5 * at * at);
        sum += k == 0 ? exact[k] : 2 * exact[k];
    }
    std::vector<float> weights(reach + 1);
    std::transform(exact.begin(), exact.end(), weights.begin(),
                   [sum](double w) { return static_cast<float>(w / sum); });
    return weights;
}

void addScaled(const float* from, float factor, std::size_t count, float* to)
{
    for (std::size_t k = 0; k < count; ++k)
        to[k] += factor * from[k];
}

void blur(std::vector<float>& values, std::size_t columns, std::size_t rows, const std::vector<float>& kernel,
          Workers* workers)
{
    const std::size_t reach = kernel.size() - 1;
    std::vector<float> across(values.size(), 0.0f);
    eachRow(workers, rows, [&](std::size_t row) {
        const float* from = values.data() + row * columns;
        float* to = across.data() + row * columns;
        addScaled(from, kernel[0], columns, to);
        for (std::size_t k = 1; k <= std::min(reach, columns - 1); ++k) {
            addScaled(from, kernel[k], columns - k, to + k);
            addScaled(from + k, kernel[k], columns - k, to);
        }
    });
    eachRow(workers, rows, [&](std::size_t row) {
        float* to = values.data() + row * columns;
        std::fill_n(to, columns, 0.0f);
        for (std::size_t r = row > reach ? row - reach : 0; r < std::min(rows, row + reach + 1); ++r)
            addScaled(across.data() + r * columns, kernel[r > row ? r - row : row - r], columns, to);
    });
}

} // namespace

double DensityField::mass() const
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

DensityField makeDensity(std::span<const float> x, std::span<const float> y, std::span<const float> weight,
                         const QRectF& view, const DensitySettings& settings, Workers* workers)
{
    DensityField field;
    field.view = view;
    if (x.empty() || !(view.width() > 0 && view.height() > 0))
        return field;
    const double longest = std::max(view.width(), view.height());
    field.cell = std::max({settings.cell, longest / kMostCells, 1e-6});
    // Sharing a point out among four nodes spreads it by a sixth of a cell's square already, on the average.
    const double deviation = std::min(settings.bandwidth / field.cell, kMostCells / (4 * kTail));
    const std::vector<float> kernel = gaussian(std::sqrt(std::max(0.0, deviation * deviation - 1.0 / 6)));
    const auto margin = static_cast<int>(kernel.size());
    field.columns = static_cast<int>(std::ceil(view.width() / field.cell)) + 2 * margin + 1;
    field.rows = static_cast<int>(std::ceil(view.height() / field.cell)) + 2 * margin + 1;
    field.origin = view.topLeft() - QPointF(margin, margin) * field.cell;

    const auto columns = static_cast<std::size_t>(field.columns);
    const auto rows = static_cast<std::size_t>(field.rows);
    const std::size_t pieces = x.size() >= kManyPoints ? kPieces : 1;
    const std::size_t size = (x.size() + pieces - 1) / pieces;
    std::vector<float> grids(pieces * columns * rows, 0.0f);
    runChunks(workers, pieces, [&](std::size_t piece) {
        float* const grid = grids.data() + piece * columns * rows;
        const auto perUnit = static_cast<float>(1 / field.cell);
        const auto left = static_cast<float>(field.origin.x());
        const auto top = static_cast<float>(field.origin.y());
        const auto right = static_cast<float>(columns - 1);
        const auto bottom = static_cast<float>(rows - 1);
        for (std::size_t i = piece * size; i < std::min(x.size(), (piece + 1) * size); ++i) {
            const float u = (x[i] - left) * perUnit;
            const float v = (y[i] - top) * perUnit;
            const float mass = weight.empty() ? 1.0f : weight[i];
            // Written so that a NaN fails it.
            if (!(u >= 0 && v >= 0 && u < right && v < bottom && mass > 0 && std::isfinite(mass)))
                continue;
            const auto column = static_cast<std::size_t>(u);
            const auto row = static_cast<std::size_t>(v);
            const float fu = u - static_cast<float>(column);
            const float fv = v - static_cast<float>(row);
            float* at = grid + row * columns + column;
            const float lower = mass * fv;
            const float upper = mass - lower;
            at[0] += upper * (1 - fu);
            at[1] += upper * fu;
            at[columns] += lower * (1 - fu);
            at[columns + 1] += lower * fu;
        }
    });
    field.values.assign(grids.begin(), grids.begin() + static_cast<std::ptrdiff_t>(columns * rows));
    if (pieces > 1)
        eachRow(workers, rows, [&](std::size_t row) {
            for (std::size_t piece = 1; piece < pieces; ++piece)
                addScaled(grids.data() + (piece * rows + row) * columns, 1, columns,
                          field.values.data() + row * columns);
        });
    if (kernel.size() > 1)
        blur(field.values, columns, rows, kernel, workers);
    for (int row = margin; row < field.rows - margin; ++row) {
        const auto first = field.values.begin() + static_cast<std::ptrdiff_t>(row) * field.columns;
        field.peak = std::max(field.peak, *std::max_element(first + margin, first + field.columns - margin));
    }
    return field;
}

std::vector<float> massLevels(const DensityField& field, int count)
{
    // The upper half of a positive number's bits keeps the order and is a hundredth precise.
    constexpr int kLowBits = 16;
    std::vector<double> mass(std::size_t(1) << (32 - kLowBits), 0.0);
    double total = 0;
    for (const float value : field.values)
        if (value > 0) {
            mass[std::bit_cast<std::uint32_t>(value) >> kLowBits] += value;
            total += value;
        }
    std::vector<float> levels;
    double above = 0;
    int passed = 0;
    for (std::size_t at = mass.size(); at-- > 0 && passed < count;) {
        if (!(mass[at] > 0))
            continue;
        above += mass[at];
        const float level = std::bit_cast<float>(static_cast<std::uint32_t>(at) << kLowBits);
        bool reached = false;
        while (passed < count && above >= (passed + 0.5) / count * total) {
            ++passed;
            reached = true;
        }
        if (reached)
            levels.push_back(level);
    }
    std::reverse(levels.begin(), levels.end());
    return levels;
}

std::vector<QPolygonF> densityContours(const DensityField& field, float level)
{
    std::vector<QPolygonF> lines;
    if (!(level > 0) || field.columns < 2 || field.rows < 2)
        return lines;
    const int columns = field.columns;
    const auto value = [&](int column, int row) {
        return field.values[static_cast<std::size_t>(row * columns + column)];
    };
    // Edge 2 n goes from node n to the right, 2 n + 1 downward. Each line's crossing of an edge leads to that
    // of another edge of the next cell.
    std::vector<std::int32_t> next(
        static_cast<std::size_t>(columns) * static_cast<std::size_t>(field.rows) * 2, -1);
    std::vector<std::uint8_t> entered(next.size(), 0);
    std::vector<std::int32_t> begins;
    for (int row = 0; row + 1 < field.rows; ++row)
        for (int column = 0; column + 1 < columns; ++column) {
            const float corner[4] = {value(column, row), value(column + 1, row), value(column + 1, row + 1),
                                     value(column, row + 1)};
            const bool tl = corner[0] >= level;
            const bool tr = corner[1] >= level;
            const bool br = corner[2] >= level;
            const bool bl = corner[3] >= level;
            if (tl == tr && tr == br && br == bl)
                continue;
            const int node = row * columns + column;
            const int top = 2 * node;
            const int left = 2 * node + 1;
            const int right = left + 2;
            const int bottom = top + 2 * columns;
            const auto join = [&](int from, int to) {
                next[static_cast<std::size_t>(from)] = to;
                entered[static_cast<std::size_t>(to)] = 1;
                begins.push_back(from);
            };
            if (tl == br && tr == bl) {
                // Two opposite corners: the middle decides whether they hang together.
                const bool middle = (corner[0] + corner[1] + corner[2] + corner[3]) / 4 >= level;
                if (tl) {
                    join(left, middle ? bottom : top);
                    join(right, middle ? top : bottom);
                } else {
                    join(top, middle ? left : right);
                    join(bottom, middle ? right : left);
                }
                continue;
            }
            const int from = tr && !tl ? top : br && !tr ? right : bl && !br ? bottom : left;
            const int to = tl && !tr ? top : tr && !br ? right : br && !bl ? bottom : left;
            join(from, to);
        }
    const auto crossing = [&](std::int32_t edge) {
        const int row = edge / 2 / columns;
        const int column = edge / 2 % columns;
        const bool down = edge % 2 == 1;
        const double a = value(column, row);
        const double b = down ? value(column, row + 1) : value(column + 1, row);
        const double t = (level - a) / (b - a);
        return field.origin + QPointF(column + (down ? 0 : t), row + (down ? t : 0)) * field.cell;
    };
    const auto follow = [&](std::int32_t edge) {
        QPolygonF line;
        while (edge >= 0) {
            line.push_back(crossing(edge));
            edge = std::exchange(next[static_cast<std::size_t>(edge)], -1);
        }
        lines.push_back(std::move(line));
    };
    for (const std::int32_t edge : begins)
        if (!entered[static_cast<std::size_t>(edge)])
            follow(edge);
    // What is left are circles, which come back to their first edge.
    for (const std::int32_t edge : begins)
        if (next[static_cast<std::size_t>(edge)] >= 0)
            follow(edge);
    return lines;
}

QImage densityShade(const DensityField& field, QSize size, QRgb accent, double strongest, Workers* workers)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return image;
    image.fill(Qt::transparent);
    if (field.empty())
        return image;
    std::array<QRgb, kShades> shades;
    for (std::size_t k = 0; k < kShades; ++k) {
        const double share =
            std::sqrt(static_cast<double>(k) / (kShades - 1)) * std::clamp(strongest, 0.0, 1.0);
        shades[k] = qPremultiply(
            qRgba(qRed(accent), qGreen(accent), qBlue(accent), static_cast<int>(share * 255 + 0.5)));
    }
    const auto width = static_cast<std::size_t>(size.width());
    const double unitX = field.view.width() / size.width();
    const double unitY = field.view.height() / size.height();
    std::vector<std::uint32_t> column(width);
    std::vector<float> share(width);
    for (std::size_t k = 0; k < width; ++k) {
        const double at =
            (field.view.left() + (static_cast<double>(k) + 0.5) * unitX - field.origin.x()) / field.cell;
        column[k] = static_cast<std::uint32_t>(std::clamp(static_cast<int>(at), 0, field.columns - 2));
        share[k] = static_cast<float>(at - column[k]);
    }
    const float factor = static_cast<float>(kShades - 1) / field.peak;
    uchar* const bits = image.bits();
    const std::ptrdiff_t stride = image.bytesPerLine();
    eachRow(workers, static_cast<std::size_t>(size.height()), [&](std::size_t y) {
        const double at =
            (field.view.top() + (static_cast<double>(y) + 0.5) * unitY - field.origin.y()) / field.cell;
        const int row = std::clamp(static_cast<int>(at), 0, field.rows - 2);
        const auto part = static_cast<float>(at - row);
        const float* upper = field.values.data() + static_cast<std::ptrdiff_t>(row) * field.columns;
        const float* lower = upper + field.columns;
        std::vector<float> between(static_cast<std::size_t>(field.columns));
        for (std::size_t k = 0; k < between.size(); ++k)
            between[k] = (upper[k] + (lower[k] - upper[k]) * part) * factor;
        auto* line = reinterpret_cast<QRgb*>(bits + static_cast<std::ptrdiff_t>(y) * stride);
        for (std::size_t k = 0; k < width; ++k) {
            const float a = between[column[k]];
            const float shade = a + (between[column[k] + 1] - a) * share[k];
            line[k] = shades[std::min(static_cast<std::size_t>(shade), kShades - 1)];
        }
    });
    return image;
}

} // namespace shelf
