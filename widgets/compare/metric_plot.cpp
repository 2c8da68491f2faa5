// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/metric_plot.h"

#include "engine/comparison/pareto.h"
#include "widgets/access/spoken.h"
#include "widgets/compare/name_places.h"
#include "widgets/size/plain_tip.h"
#include "widgets/look/theme.h"
#include "widgets/look/ticks.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr double kPointRadius = 5;
constexpr double kReach = 12; ///< pixels within which a click finds a point
constexpr double kPadding = 0.08;
constexpr int kTicksAcross = 6;
constexpr int kTicksUp = 5;

Interval rangeOf(const std::vector<PlottedRun>& runs, double PlottedRun::*value,
                 Interval PlottedRun::*interval)
{
    Interval range;
    for (const PlottedRun& run : runs)
        for (const double one : {run.*value, (run.*interval).low, (run.*interval).high})
            if (std::isfinite(one)) {
                range.low = std::isnan(range.low) ? one : std::min(range.low, one);
                range.high = std::isnan(range.high) ? one : std::max(range.high, one);
            }
    const double size = range.high - range.low;
    const double pad = size > 0 ? size * kPadding : std::max(std::abs(range.high) * kPadding, 1e-6);
    return {range.low - pad, range.high + pad};
}

/// As few decimals as tell the ticks apart.
QString tickText(double value, const std::vector<double>& ticks)
{
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) + 0.3)), 0, 6);
    return QLocale().toString(value, 'f', step >= 1 ? 0 : decimals);
}

QString directed(const PlotAxis& axis, bool upright)
{
    switch (axis.better) {
    case Better::neither:
        return axis.title;
    case Better::lower:
        return upright ? MetricPlot::tr("%1 (down is better)").arg(axis.title)
                       : MetricPlot::tr("← better: %1").arg(axis.title);
    case Better::higher:
        return upright ? MetricPlot::tr("%1 (up is better)").arg(axis.title)
                       : MetricPlot::tr("%1: better →").arg(axis.title);
    }
    return axis.title;
}

} // namespace

MetricPlot::MetricPlot(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("metricPlot"));
    speakAs(this, {.parts =
                       [this] {
                           QList<SpokenPart> parts;
                           for (int i = 0; i < static_cast<int>(m_runs.size()); ++i)
                               parts.append(
                                   {m_runs[static_cast<std::size_t>(i)].name, sentence(i),
                                    QRectF(placeOf(i) - QPointF(6, 6), QSizeF(12, 12)),
                                    m_runs[static_cast<std::size_t>(i)].run == m_current && m_current != 0});
                           return parts;
                       },
                   .press =
                       [this](int i) {
                           if (const int run = m_runs[static_cast<std::size_t>(i)].run)
                               emit runChosen(run);
                       }});
    setAccessibleName(tr("Runs by two figures"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void MetricPlot::setRuns(std::vector<PlottedRun> runs, const PlotAxis& x, const PlotAxis& y)
{
    m_runs = std::move(runs);
    m_runs.erase(
        std::remove_if(m_runs.begin(), m_runs.end(),
                       [](const PlottedRun& run) { return !std::isfinite(run.x) || !std::isfinite(run.y); }),
        m_runs.end());
    m_x = x;
    m_y = y;
    m_rangeX = rangeOf(m_runs, &PlottedRun::x, &PlottedRun::xInterval);
    m_rangeY = rangeOf(m_runs, &PlottedRun::y, &PlottedRun::yInterval);
    m_front.clear();
    if (x.better != Better::neither && y.better != Better::neither) {
        std::vector<ParetoPoint> points;
        for (const PlottedRun& run : m_runs)
            points.push_back({run.x, run.y});
        m_front = paretoFront(points, x.better == Better::higher, y.better == Better::higher);
    }
    m_marked = -1;
    describe();
    update();
}

void MetricPlot::setCurrent(int run)
{
    m_current = run;
    describe();
    update();
}

QStringList MetricPlot::front() const
{
    QStringList names;
    for (const std::size_t index : m_front)
        names << m_runs[index].name;
    return names;
}

QRectF MetricPlot::plotArea() const
{
    const int line = fontMetrics().height();
    int labels = 0;
    const auto ticks = roundTicks(m_rangeY.low, m_rangeY.high, kTicksUp);
    for (const double tick : ticks)
        labels = std::max(labels, fontMetrics().horizontalAdvance(tickText(tick, ticks)));
    return QRectF(rect()).adjusted(labels + 2 * theme::kGrid, line + theme::kGrid, -2 * theme::kGrid,
                                   -2 * line - 1.5 * theme::kGrid);
}

QPointF MetricPlot::placeOf(int index) const
{
    const QRectF area = plotArea();
    const PlottedRun& run = m_runs[static_cast<std::size_t>(index)];
    return {area.left() + (run.x - m_rangeX.low) / (m_rangeX.high - m_rangeX.low) * area.width(),
            area.bottom() - (run.y - m_rangeY.low) / (m_rangeY.high - m_rangeY.low) * area.height()};
}

int MetricPlot::at(const QPointF& place) const
{
    int nearest = -1;
    double least = kReach;
    for (int i = 0; i < static_cast<int>(m_runs.size()); ++i)
        if (const double away = QLineF(place, placeOf(i)).length(); away < least) {
            least = away;
            nearest = i;
        }
    return nearest;
}

QString MetricPlot::sentence(int index) const
{
    const PlottedRun& run = m_runs[static_cast<std::size_t>(index)];
    const QLocale locale;
    const QString words = tr("%1: %2 %3, %4 %5")
                              .arg(run.name, m_x.title, locale.toString(run.x, 'f', m_x.decimals), m_y.title,
                                   locale.toString(run.y, 'f', m_y.decimals));
    const bool leads =
        std::find(m_front.begin(), m_front.end(), static_cast<std::size_t>(index)) != m_front.end();
    return leads ? tr("%1; on the Pareto front").arg(words) : words;
}

void MetricPlot::describe()
{
    QStringList words;
    for (int i = 0; i < static_cast<int>(m_runs.size()); ++i)
        words << sentence(i);
    setAccessibleDescription(words.join(QStringLiteral(". ")));
}

void MetricPlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    painter.fillRect(rect(), theme::colors().canvas);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_runs.empty()) {
        painter.setPen(theme::colors().subdued);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("No run has both figures."));
        return;
    }
    const QRectF area = plotArea();
    drawAxes(painter, area);
    drawFront(painter);
    for (int i = 0; i < static_cast<int>(m_runs.size()); ++i)
        drawRun(painter, i);
    drawNames(painter, area);
    if (hasFocus() && m_marked < 0) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MetricPlot::drawAxes(QPainter& painter, const QRectF& area) const
{
    const ThemeColors colors = theme::colors();
    const int line = fontMetrics().height();
    const auto across = roundTicks(m_rangeX.low, m_rangeX.high, kTicksAcross);
    const auto up = roundTicks(m_rangeY.low, m_rangeY.high, kTicksUp);
    for (const double tick : across) {
        const double x = area.left() + (tick - m_rangeX.low) / (m_rangeX.high - m_rangeX.low) * area.width();
        painter.setPen(QPen(colors.separator, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(colors.subdued);
        painter.drawText(QRectF(x - 60, area.bottom() + 4, 120, line), Qt::AlignHCenter | Qt::AlignTop,
                         tickText(tick, across));
    }
    for (const double tick : up) {
        const double y =
            area.bottom() - (tick - m_rangeY.low) / (m_rangeY.high - m_rangeY.low) * area.height();
        painter.setPen(QPen(colors.separator, 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(colors.subdued);
        painter.drawText(QRectF(0, y - line, area.left() - theme::kGrid, 2 * line),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick, up));
    }
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(theme::kGrid, 2, width() - 2 * theme::kGrid, line), Qt::AlignLeft | Qt::AlignTop,
                     directed(m_y, true));
    painter.drawText(QRectF(area.left(), area.bottom() + line + 6, area.width(), line),
                     Qt::AlignHCenter | Qt::AlignTop, directed(m_x, false));
}

void MetricPlot::drawFront(QPainter& painter) const
{
    QPolygonF line;
    for (const std::size_t index : m_front)
        line << placeOf(static_cast<int>(index));
    painter.setPen(QPen(theme::colors().best, 1.5, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

/// The arms of its cross, as far as it has intervals.
QList<QLineF> MetricPlot::barsOf(int index) const
{
    const PlottedRun& run = m_runs[static_cast<std::size_t>(index)];
    const QRectF area = plotArea();
    const QPointF place = placeOf(index);
    QList<QLineF> bars;
    if (std::isfinite(run.xInterval.low)) {
        const double scale = area.width() / (m_rangeX.high - m_rangeX.low);
        bars << QLineF(area.left() + (run.xInterval.low - m_rangeX.low) * scale, place.y(),
                       area.left() + (run.xInterval.high - m_rangeX.low) * scale, place.y());
    }
    if (std::isfinite(run.yInterval.low)) {
        const double scale = area.height() / (m_rangeY.high - m_rangeY.low);
        bars << QLineF(place.x(), area.bottom() - (run.yInterval.low - m_rangeY.low) * scale, place.x(),
                       area.bottom() - (run.yInterval.high - m_rangeY.low) * scale);
    }
    return bars;
}

void MetricPlot::drawRun(QPainter& painter, int index) const
{
    const PlottedRun& run = m_runs[static_cast<std::size_t>(index)];
    const QPointF place = placeOf(index);
    const QColor color = run.color.isValid() ? run.color : theme::colors().baseline;
    QColor faint = color;
    faint.setAlphaF(0.55f);
    painter.setPen(QPen(faint, 1));
    painter.drawLines(barsOf(index));
    painter.setPen(QPen(theme::colors().canvas, 1));
    painter.setBrush(color);
    if (run.run == 0)
        painter.drawRect(QRectF(place.x() - 4, place.y() - 4, 8, 8));
    else
        painter.drawEllipse(place, kPointRadius, kPointRadius);
    if ((run.run != 0 && run.run == m_current) || index == m_marked) {
        painter.setPen(QPen(palette().color(QPalette::Text), index == m_marked ? 2 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place, kPointRadius + 4, kPointRadius + 4);
    }
}

/// Names beside their points where there is room: the current run's, then those of the front, then the rest.
void MetricPlot::drawNames(QPainter& painter, const QRectF& area) const
{
    std::vector<int> order(m_runs.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [this](int index) {
        const bool leads =
            std::find(m_front.begin(), m_front.end(), static_cast<std::size_t>(index)) != m_front.end();
        const int run = m_runs[static_cast<std::size_t>(index)].run;
        return index == m_marked ? 0 : run != 0 && run == m_current ? 1 : leads ? 2 : run != 0 ? 3 : 4;
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
    std::vector<NamedPoint> points;
    QList<QLineF> bars;
    for (int i = 0; i < static_cast<int>(m_runs.size()); ++i) {
        const QString& name = m_runs[static_cast<std::size_t>(i)].name;
        points.push_back(
            {placeOf(i), QSizeF(fontMetrics().horizontalAdvance(name) + 2, fontMetrics().height())});
        bars << barsOf(i);
    }
    QList<QLineF> front;
    for (std::size_t i = 1; i < m_front.size(); ++i)
        front << QLineF(placeOf(static_cast<int>(m_front[i - 1])), placeOf(static_cast<int>(m_front[i])));
    const std::vector<QRectF> places = placeNames(points, order, front, bars, area);
    for (std::size_t i = 0; i < places.size(); ++i) {
        painter.setPen(m_runs[i].run == 0 ? theme::colors().subdued : palette().color(QPalette::Text));
        if (!places[i].isNull())
            painter.drawText(places[i], Qt::AlignCenter, m_runs[i].name);
    }
}

void MetricPlot::mark(int index)
{
    if (index == m_marked)
        return;
    m_marked = index;
    update();
    if (index >= 0 && hasFocus())
        tellPart(this, index, QAccessible::Focus);
}

void MetricPlot::mousePressEvent(QMouseEvent* event)
{
    if (const int index = at(event->position());
        event->button() == Qt::LeftButton && index >= 0 && m_runs[static_cast<std::size_t>(index)].run != 0)
        emit runChosen(m_runs[static_cast<std::size_t>(index)].run);
}

void MetricPlot::mouseMoveEvent(QMouseEvent* event)
{
    mark(at(event->position()));
    setCursor(m_marked >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void MetricPlot::leaveEvent(QEvent*)
{
    mark(-1);
}

void MetricPlot::keyPressEvent(QKeyEvent* event)
{
    std::vector<int> order(m_runs.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_runs[static_cast<std::size_t>(a)].x < m_runs[static_cast<std::size_t>(b)].x;
    });
    const auto here = std::find(order.begin(), order.end(), m_marked) - order.begin();
    const auto last = std::ssize(order) - 1;
    if (order.empty())
        return QWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Right)
        mark(order[static_cast<std::size_t>(m_marked < 0 ? 0 : std::min(here + 1, last))]);
    else if (event->key() == Qt::Key_Left)
        mark(order[static_cast<std::size_t>(m_marked < 0 ? last : std::max<std::ptrdiff_t>(here - 1, 0))]);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_marked >= 0 &&
             m_runs[static_cast<std::size_t>(m_marked)].run != 0)
        emit runChosen(m_runs[static_cast<std::size_t>(m_marked)].run);
    else
        QWidget::keyPressEvent(event);
}

bool MetricPlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int index = at(help->pos());
    QToolTip::showText(help->globalPos(), index < 0 ? QString() : plainTip(sentence(index)), this);
    return true;
}

} // namespace shelf
