// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_legend.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace shelf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shelf::MapLegend)
};

constexpr double kPadding = 8;
constexpr double kSwatch = 9;
constexpr double kRampWidth = 12;
constexpr double kRampHeight = 116;
constexpr double kLongestName = 150;

QString tickText(const ColorScale& scale, ColorBy by, double value)
{
    const QLocale locale;
    if (by == ColorBy::year)
        return QString::number(static_cast<int>(value));
    const double span = scale.high() - scale.low();
    const int decimals = scale.logarithmic() || span >= 10 ? 0 : span >= 1 ? 1 : 2;
    return locale.toString(value, 'f', decimals);
}

} // namespace

void MapLegend::layOut(const MapContent& content, const QFont& font, const QPointF& topRight, double height)
{
    *this = MapLegend();
    m_font = font;
    m_emphasized = content.emphasized;
    if (!content.data || content.points() == 0)
        return;
    const QFontMetricsF metrics(font);
    const QLocale locale;
    if (!content.rated.empty()) {
        m_title = Words::tr("Rated by %1").arg(content.reader);
        const RatingScale& scale = content.data->scale;
        std::vector<Tick> ticks;
        for (double r = scale.min; r <= scale.max + 1e-6 && ticks.size() <= 10; r += 1)
            ticks.push_back({scale.max > scale.min ? (r - scale.min) / (scale.max - scale.min) : 0.5,
                             locale.toString(r, 'g', 3)});
        layOutRamp({}, {}, ticks, metrics);
    } else if (content.colors.kind() == ScaleKind::categories) {
        m_title = colorChoiceName(*content.data, content.choice);
        layOutLines(content, metrics, height);
    } else if (content.colors.kind() == ScaleKind::numbers) {
        m_title = colorChoiceName(*content.data, content.choice);
        std::vector<Tick> ticks;
        for (const double value : content.colors.ticks()) {
            QString text = tickText(content.colors, content.choice.by, value);
            ticks.push_back({content.colors.position(value), text});
        }
        const QString low = content.colors.clippedLow()
                                ? Words::tr("\u2264 %1")
                                      .arg(tickText(content.colors, content.choice.by, content.colors.low()))
                                : QString();
        const QString high =
            content.colors.clippedHigh()
                ? Words::tr("\u2265 %1")
                      .arg(tickText(content.colors, content.choice.by, content.colors.high()))
                : QString();
        layOutRamp(low, high, ticks, metrics);
        if (content.colors.missingCount() > 0)
            m_note = Words::tr("%1 without").arg(locale.toString(qulonglong(content.colors.missingCount())));
    }
    if (!content.recommended.empty())
        m_recommended = Words::tr("Recommended");

    double width = metrics.horizontalAdvance(m_title);
    double bottom = metrics.height() + 4;
    for (const Line& line : m_lines) {
        width = std::max(width, kSwatch + 8 + metrics.horizontalAdvance(line.name) + 12 +
                                    metrics.horizontalAdvance(line.count));
        bottom = std::max(bottom, line.box.bottom());
    }
    for (const Tick& tick : m_ticks)
        width = std::max(width, kRampWidth + 10 + metrics.horizontalAdvance(tick.text));
    if (!m_ramp.isEmpty())
        bottom = m_ramp.bottom() + metrics.height() / 2;
    if (!m_recommended.isEmpty()) {
        m_recommendedLine = QRectF(0, bottom + 2, kSwatch, metrics.height());
        bottom = m_recommendedLine.bottom();
        width = std::max(width, kSwatch + 8 + metrics.horizontalAdvance(m_recommended));
    }
    if (!m_note.isEmpty()) {
        width = std::max(width, metrics.horizontalAdvance(m_note));
        bottom += metrics.height() + 2;
    }
    if (m_title.isEmpty() && m_recommended.isEmpty())
        return;
    m_box = QRectF(0, 0, width + 2 * kPadding, bottom + 2 * kPadding);
    m_box.moveTopRight(topRight);
    const QPointF origin = m_box.topLeft() + QPointF(kPadding, kPadding);
    m_ramp.translate(origin);
    m_recommendedLine.translate(origin);
    for (Line& line : m_lines)
        line.box = QRectF(m_box.left() + 3, origin.y() + line.box.y(), m_box.width() - 6, line.box.height());
}

void MapLegend::layOutLines(const MapContent& content, const QFontMetricsF& metrics, double height)
{
    const QLocale locale;
    const ColorScale& scale = content.colors;
    const double step = std::max(metrics.height() + 2, kSwatch + 6);
    double y = metrics.height() + 6;
    const auto add = [&](int category, const QString& name, std::size_t count) {
        m_lines.push_back({category, metrics.elidedText(name, Qt::ElideRight, kLongestName),
                           locale.toString(qulonglong(count)), QRectF(0, y, 0, step)});
        y += step;
    };
    // What the room has no line for is still on the map in its color; only its line is left out.
    const auto room = static_cast<std::size_t>(std::max(3.0, (height - 2 * kPadding - y) / step - 2));
    const auto& categories = scale.categoryList();
    for (std::size_t i = 0; i < std::min(categories.size(), room); ++i)
        add(static_cast<int>(i), QString::fromStdString(categories[i].name), categories[i].count);
    if (scale.otherCount() > 0)
        add(ColorScale::kOther, Words::tr("Other"), scale.otherCount());
    if (scale.missingCount() > 0)
        add(ColorScale::kMissing, Words::tr("Unknown"), scale.missingCount());
}

void MapLegend::layOutRamp(const QString& low, const QString& high, const std::vector<Tick>& ticks,
                           const QFontMetricsF& metrics)
{
    m_ramp = QRectF(0, metrics.height() + 6 + metrics.height() / 2, kRampWidth, kRampHeight);
    const double apart = (metrics.height() + 1) / kRampHeight;
    if (!low.isEmpty())
        m_ticks.push_back({0, low});
    if (!high.isEmpty())
        m_ticks.push_back({1, high});
    for (const Tick& tick : ticks)
        if (std::none_of(m_ticks.begin(), m_ticks.end(),
                         [&](const Tick& t) { return std::abs(t.position - tick.position) < apart; }))
            m_ticks.push_back(tick);
}

void MapLegend::paint(QPainter& painter, const MapInk& ink, int hovered) const
{
    if (m_box.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    const QFontMetricsF metrics(m_font);
    QColor panel = ink.panel;
    panel.setAlphaF(0.9f);
    painter.setPen(QPen(ink.theme.separator, 1));
    painter.setBrush(panel);
    painter.drawRoundedRect(m_box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const QPointF origin = m_box.topLeft() + QPointF(kPadding, kPadding);
    painter.setPen(ink.theme.subdued);
    painter.drawText(origin + QPointF(0, metrics.ascent()), m_title);
    for (const Line& line : m_lines) {
        const bool back = m_emphasized != MapContent::kNoEmphasis && m_emphasized != line.category;
        if (line.category == hovered) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixedColor(ink.panel, ink.text, 0.08));
            painter.drawRoundedRect(line.box, 3, 3);
        }
        const double middle = line.box.center().y();
        QColor swatch = QColor::fromRgb(ColorScale::categoryColor(line.category, ink.dark));
        if (back)
            swatch = mixedColor(swatch, ink.panel, 0.7);
        painter.setPen(Qt::NoPen);
        painter.setBrush(swatch);
        painter.drawEllipse(QPointF(origin.x() + kSwatch / 2, middle), kSwatch / 2, kSwatch / 2);
        const double baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        painter.setPen(back ? ink.theme.subdued : ink.text);
        painter.drawText(QPointF(origin.x() + kSwatch + 8, baseline), line.name);
        painter.setPen(ink.theme.subdued);
        painter.drawText(QPointF(m_box.right() - kPadding - metrics.horizontalAdvance(line.count), baseline),
                         line.count);
    }
    if (!m_ramp.isEmpty()) {
        QLinearGradient gradient(m_ramp.bottomLeft(), m_ramp.topLeft());
        for (int i = 0; i <= 24; ++i)
            gradient.setColorAt(i / 24.0, QColor::fromRgb(ColorScale::rampColor(i / 24.0, ink.dark)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(gradient);
        painter.drawRoundedRect(m_ramp, 2, 2);
        for (const Tick& tick : m_ticks) {
            const double y = m_ramp.bottom() - tick.position * m_ramp.height();
            painter.setPen(QPen(ink.theme.subdued, 1));
            painter.drawLine(QPointF(m_ramp.right() + 1, y), QPointF(m_ramp.right() + 4, y));
            painter.setPen(ink.text);
            painter.drawText(QPointF(m_ramp.right() + 8, y + (metrics.ascent() - metrics.descent()) / 2),
                             tick.text);
        }
    }
    if (!m_recommended.isEmpty()) {
        const QPointF c(origin.x() + kSwatch / 2, m_recommendedLine.center().y());
        painter.setPen(QPen(ink.theme.accent, 1.75));
        painter.setBrush(Qt::NoBrush);
        const double r = kSwatch / 2 + 0.5;
        painter.drawPolygon(
            QPolygonF({c + QPointF(0, -r), c + QPointF(r, 0), c + QPointF(0, r), c + QPointF(-r, 0)}));
        painter.setPen(ink.text);
        painter.drawText(
            QPointF(origin.x() + kSwatch + 8, c.y() + (metrics.ascent() - metrics.descent()) / 2),
            m_recommended);
    }
    if (!m_note.isEmpty()) {
        painter.setPen(ink.theme.subdued);
        painter.drawText(QPointF(origin.x(), m_box.bottom() - kPadding - metrics.descent()), m_note);
    }
    painter.restore();
}

int MapLegend::categoryAt(const QPointF& where) const
{
    for (const Line& line : m_lines)
        if (line.box.contains(where))
            return line.category;
    return MapContent::kNoEmphasis;
}

std::vector<int> MapLegend::categoryOrder() const
{
    std::vector<int> result;
    for (const Line& line : m_lines)
        result.push_back(line.category);
    return result;
}

} // namespace shelf
