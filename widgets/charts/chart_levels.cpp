// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_levels.h"

#include "widgets/look/theme.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace shelf {
namespace {

constexpr double kShare = 0.3;     ///< of a panel's width that names may take on one line
constexpr double kMostShare = 0.4; ///< of it that they may take at all
constexpr theme::Units kLevelGap = theme::kGrid / 2;

} // namespace

void ChartLevels::add(double value, const QString& name, const QPen& pen, const QColor& color)
{
    auto* line = new QCPItemStraightLine(m_plot);
    line->setPen(pen);
    line->setAntialiased(false);
    line->setClipAxisRect(m_area);
    for (QCPItemPosition* point : {line->point1, line->point2}) {
        point->setAxisRect(m_area);
        point->setAxes(m_area->axis(QCPAxis::atBottom), m_area->axis(QCPAxis::atLeft));
    }
    line->point1->setCoords(1, value);
    line->point2->setCoords(2, value);
    auto* text = new QCPItemText(m_plot);
    text->setFont(m_plot->font());
    text->setColor(color);
    text->setClipToAxisRect(false);
    text->setTextAlignment(Qt::AlignLeft);
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->position->setType(QCPItemPosition::ptAbsolute);
    m_values.push_back(value);
    m_names.push_back(name);
    m_labels.push_back(text);
}

void ChartLevels::reserve(int width)
{
    const QFontMetrics metrics(m_plot->font());
    const auto figure = [](double value) { return QLocale().toString(value, 'g', 4); };
    int oneLine = 0;
    int twoLines = 0;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const QString value = figure(m_values[i]);
        oneLine = std::max(oneLine, metrics.horizontalAdvance(m_names[i] + QLatin1Char(' ') + value));
        twoLines = std::max(
            {twoLines, metrics.horizontalAdvance(m_names[i]), metrics.horizontalAdvance(value)});
    }
    const bool fits = oneLine <= kShare * width;
    const int room = std::min(fits ? oneLine : twoLines, static_cast<int>(kMostShare * width));
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_labels[i]->setText(metrics.elidedText(m_names[i], Qt::ElideMiddle, room) +
                             QLatin1Char(fits ? ' ' : '\n') + figure(m_values[i]));
    const int right = m_values.empty() ? 2 * theme::kGrid : room + 3 * kLevelGap;
    m_area->setMinimumMargins(QMargins(theme::kGrid, metrics.height() + theme::kGrid, right, theme::kGrid));
}

void ChartLevels::placeLabels()
{
    const QRect area = m_area->rect();
    std::vector<std::size_t> order(m_values.size());
    std::iota(order.begin(), order.end(), 0);
    const auto line = [this](std::size_t i) {
        return m_area->axis(QCPAxis::atLeft)->coordToPixel(m_values[i]);
    };
    std::erase_if(order, [&](std::size_t i) {
        const bool seen = line(i) >= area.top() - 1 && line(i) <= area.bottom() + 1;
        m_labels[i]->setVisible(seen);
        return !seen;
    });
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return line(a) < line(b); });
    const QFontMetrics metrics(m_plot->font());
    std::vector<double> top;
    std::vector<double> height;
    for (const std::size_t i : order) {
        height.push_back(metrics.lineSpacing() * (1 + m_labels[i]->text().count(u'\n')));
        const double wanted = std::max<double>(line(i) - height.back() / 2, area.top() - theme::kGrid / 2);
        top.push_back(top.empty() ? wanted : std::max(wanted, top.back() + height[height.size() - 2]));
    }
    double floor = area.bottom() + metrics.lineSpacing();
    for (std::size_t k = order.size(); k-- > 0;) {
        top[k] = std::min(top[k], floor - height[k]);
        floor = top[k];
        m_labels[order[k]]->position->setCoords(area.right() + kLevelGap, top[k] + height[k] / 2);
    }
}

} // namespace shelf
