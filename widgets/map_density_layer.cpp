// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_density_layer.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace shelf {

namespace {

constexpr double kCell = 5;   ///< pixels
constexpr int kBlurReach = 2; ///< cells on each side, three times over
constexpr std::array<float, 6> kLevels{0.04f, 0.1f, 0.2f, 0.35f, 0.55f, 0.8f};

} // namespace

void MapDensityLayer::layOut(const MapContent& content, const MapFrame& frame, const MapLook& look,
                             const QRectF& area)
{
    m_style = content.density;
    m_contours.clear();
    m_field.clear();
    if (m_style == DensityStyle::none || area.isEmpty())
        return;
    m_area = area;
    m_columns = static_cast<int>(area.width() / kCell) + 2;
    m_rows = static_cast<int>(area.height() / kCell) + 2;
    m_field.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows), 0.0f);
    const std::size_t points = std::min(frame.x.size(), look.size.size());
    for (std::size_t i = 0; i < points; ++i) {
        if (content.isOutside(i))
            continue;
        const double x = (frame.x[i] - area.left()) / kCell;
        const double y = (frame.y[i] - area.top()) / kCell;
        // Written so that a NaN fails it.
        if (x >= 0 && y >= 0 && x < m_columns && y < m_rows)
            m_field[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) +
                    static_cast<std::size_t>(x)] += 1;
    }
    for (int pass = 0; pass < 3; ++pass)
        blur();
    const float most = *std::max_element(m_field.begin(), m_field.end());
    if (!(most > 0)) {
        m_style = DensityStyle::none;
        return;
    }
    for (float& v : m_field)
        v /= most;
    if (m_style == DensityStyle::contours)
        findContours();
}

void MapDensityLayer::blur()
{
    const auto along = [](float* first, std::ptrdiff_t stride, int count) {
        std::vector<float> line(static_cast<std::size_t>(count));
        for (int i = 0; i < count; ++i)
            line[static_cast<std::size_t>(i)] = first[i * stride];
        float sum = 0;
        for (int i = 0; i < std::min(kBlurReach, count); ++i)
            sum += line[static_cast<std::size_t>(i)];
        for (int i = 0; i < count; ++i) {
            if (i + kBlurReach < count)
                sum += line[static_cast<std::size_t>(i + kBlurReach)];
            if (i - kBlurReach - 1 >= 0)
                sum -= line[static_cast<std::size_t>(i - kBlurReach - 1)];
            first[i * stride] = std::max(0.0f, sum / (2 * kBlurReach + 1));
        }
    };
    for (int r = 0; r < m_rows; ++r)
        along(m_field.data() + static_cast<std::ptrdiff_t>(r) * m_columns, 1, m_columns);
    for (int c = 0; c < m_columns; ++c)
        along(m_field.data() + c, m_columns, m_rows);
}

// Marching squares between the middles of the cells.
void MapDensityLayer::findContours()
{
    const auto value = [&](int c, int r) {
        return m_field[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(c)];
    };
    for (const float level : kLevels) {
        std::vector<QLineF> lines;
        for (int r = 0; r + 1 < m_rows; ++r)
            for (int c = 0; c + 1 < m_columns; ++c) {
                const std::array<float, 4> v{value(c, r), value(c + 1, r), value(c + 1, r + 1),
                                             value(c, r + 1)};
                const std::array<QPointF, 4> corner{QPointF(c, r), QPointF(c + 1, r), QPointF(c + 1, r + 1),
                                                    QPointF(c, r + 1)};
                std::array<QPointF, 4> cut;
                std::size_t cuts = 0;
                for (std::size_t e = 0; e < 4; ++e) {
                    const float a = v[e];
                    const float b = v[(e + 1) % 4];
                    if ((a >= level) == (b >= level))
                        continue;
                    const double t = (level - a) / static_cast<double>(b - a);
                    cut[cuts++] = corner[e] + (corner[(e + 1) % 4] - corner[e]) * t;
                }
                for (std::size_t k = 0; k + 1 < cuts; k += 2) {
                    const QPointF half(0.5, 0.5);
                    lines.emplace_back(m_area.topLeft() + (cut[k] + half) * kCell,
                                       m_area.topLeft() + (cut[k + 1] + half) * kCell);
                }
            }
        m_contours.push_back(std::move(lines));
    }
}

void MapDensityLayer::paint(QPainter& painter, const MapInk& ink, bool vector) const
{
    if (m_style == DensityStyle::none || m_field.empty())
        return;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    if (m_style == DensityStyle::contours) {
        for (std::size_t k = 0; k < m_contours.size(); ++k) {
            const QColor color =
                mixedColor(ink.theme.subdued, ink.theme.canvas, 0.5 - 0.09 * static_cast<double>(k));
            painter.setPen(QPen(color, 1.1 + 0.12 * static_cast<double>(k), Qt::SolidLine, Qt::RoundCap));
            painter.drawLines(m_contours[k].data(), static_cast<int>(m_contours[k].size()));
        }
    } else {
        QImage shade(m_columns, m_rows, QImage::Format_ARGB32_Premultiplied);
        const QColor tint = mixedColor(ink.theme.accent, ink.theme.canvas, 0.15);
        for (int r = 0; r < m_rows; ++r) {
            auto* line = reinterpret_cast<QRgb*>(shade.scanLine(r));
            for (int c = 0; c < m_columns; ++c) {
                const float v = m_field[static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) +
                                        static_cast<std::size_t>(c)];
                const int alpha = static_cast<int>(std::lround(190 * std::sqrt(v)));
                line[c] = qPremultiply(qRgba(tint.red(), tint.green(), tint.blue(), alpha));
            }
        }
        // The points show through: multiplied by day, lit up at night.
        if (!vector)
            painter.setCompositionMode(ink.dark ? QPainter::CompositionMode_Screen
                                                : QPainter::CompositionMode_Multiply);
        painter.drawImage(QRectF(m_area.topLeft(), QSizeF(m_columns, m_rows) * kCell), shade);
    }
    painter.restore();
}

} // namespace shelf
