// SPDX-License-Identifier: GPL-3.0-or-later
// How the axes and the lines are drawn, on the screen and into files.
#include "widgets/charts/picture_bytes.h"
#include "widgets/look/theme.h"
#include "widgets/search/parallel_coordinates.h"
#include "widgets/search/parallel_coordinates_ink.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

/// The first line ends between two words; what the second has no room for ends in dots.
void drawInTwoLines(QPainter& painter, const QRectF& area, const QString& text)
{
    const QFontMetricsF metrics(painter.font());
    qsizetype end = text.size();
    while (end > 0 && metrics.horizontalAdvance(text.left(end)) > area.width())
        end = text.lastIndexOf(QLatin1Char(' '), end - 1);
    if (end <= 0)
        end = text.size();
    painter.drawText(QRectF(area.topLeft(), QSizeF(area.width(), area.height() / 2)),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text.left(end), Qt::ElideRight, area.width()));
    painter.drawText(QRectF(area.left(), area.center().y(), area.width(), area.height() / 2),
                     Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(text.mid(end + 1), Qt::ElideRight, area.width()));
}

} // namespace

void ParallelCoordinates::drawAxes(QPainter& painter, const QRectF& area, const Ink& ink,
                                   bool interactive) const
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    const double gap = m_trials.axes().size() > 1
                           ? area.width() / static_cast<double>(m_trials.axes().size() - 1)
                           : area.width();
    for (std::size_t i = 0; i < m_trials.axes().size(); ++i) {
        const TrialPaths::Axis& axis = m_trials.axes()[i];
        const double x = axisX(area, static_cast<int>(i));
        const bool current = interactive && hasFocus() && static_cast<int>(i) == m_axis;
        painter.setPen(QPen(current ? ink.accent : ink.axis, current ? 2 : 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        if (axis.brushed) {
            QColor fill = ink.accent;
            fill.setAlpha(70);
            const QRectF brush(x - 5, area.bottom() - axis.high * area.height(), 10,
                               (axis.high - axis.low) * area.height());
            painter.fillRect(brush, fill);
            painter.setPen(ink.accent);
            painter.drawRect(brush);
        }
        // Labels alternate between two heights where axes are close together.
        const double room = (gap < 14 * theme::kGrid ? 2 : 1) * gap - theme::kGrid / 2.0;
        const double top =
            gap < 14 * theme::kGrid && i % 2 == 1 ? area.top() - line - 4 : area.top() - 2 * line - 4;
        painter.setPen(current ? ink.accent : ink.text);
        const QString label =
            metrics.elidedText(axis.label, Qt::ElideRight, std::max<double>(room, 6 * theme::kGrid));
        const double wide = metrics.horizontalAdvance(label) + 2;
        const double left = std::clamp(x - wide / 2, area.left() - 4.5 * theme::kGrid,
                                       std::max(area.left(), area.right() + 8.5 * theme::kGrid - wide));
        painter.drawText(QRectF(left, top, wide, line), Qt::AlignCenter, label);

        double last = std::numeric_limits<double>::infinity();
        for (const TrialPaths::Tick& tick : axis.ticks) {
            const double y = area.bottom() - tick.at * area.height();
            painter.setPen(ink.axis);
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y));
            if (last - y < line && std::isfinite(last))
                continue;
            last = y;
            const QString text =
                metrics.elidedText(tick.text, Qt::ElideRight, std::max<double>(gap - 10, 5 * theme::kGrid));
            const QRectF box(x + 5, y - line / 2, metrics.horizontalAdvance(text) + 4, line);
            QColor ground = ink.ground;
            ground.setAlpha(190);
            painter.fillRect(box, ground);
            painter.setPen(ink.subdued);
            painter.drawText(box, Qt::AlignCenter, text);
        }
    }
}

void ParallelCoordinates::drawLine(QPainter& painter, const QRectF& area, int trial, const QPen& pen,
                                   bool dots) const
{
    painter.setPen(pen);
    std::optional<QPointF> before;
    for (int axis = 0; axis < axisCount(); ++axis) {
        const auto here = place(area, trial, axis);
        if (here && before)
            painter.drawLine(*before, *here);
        before = here;
    }
    if (!dots)
        return;
    painter.setBrush(pen.color());
    painter.setPen(Qt::NoPen);
    for (int axis = 0; axis < axisCount(); ++axis)
        if (const auto here = place(area, trial, axis))
            painter.drawEllipse(*here, 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
}

void ParallelCoordinates::draw(QPainter& painter, const QRectF& whole, const Ink& ink, bool interactive) const
{
    painter.fillRect(whole, ink.ground);
    if (m_trials.axes().empty())
        return;
    const QRectF area = plot(whole);
    painter.setRenderHint(QPainter::Antialiasing);
    std::vector<int> order(m_trials.paths().size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
        return m_trials.paths()[static_cast<std::size_t>(a)].merit <
               m_trials.paths()[static_cast<std::size_t>(b)].merit;
    });
    const int focus = interactive && m_hovered >= 0 ? m_hovered : m_selected;
    for (const int trial : order) {
        const TrialPaths::Path& line = m_trials.paths()[static_cast<std::size_t>(trial)];
        QColor color = line.failed ? ink.subdued : ink.scale(line.merit);
        if (!m_trials.passes(trial))
            color.setAlpha(28);
        else if (focus >= 0 && trial != focus)
            color.setAlpha(line.faint ? 70 : 120);
        else if (line.faint)
            color.setAlpha(130);
        QPen pen(color, line.faint ? 1 : 1.6);
        if (line.failed)
            pen.setStyle(Qt::DotLine);
        drawLine(painter, area, trial, pen, false);
    }
    if (m_trials.best() >= 0 && m_trials.passes(m_trials.best()))
        drawLine(painter, area, m_trials.best(), QPen(ink.best, 2.6), true);
    if (focus >= 0 && focus != m_trials.best())
        drawLine(painter, area, focus, QPen(ink.text, 2.6), true);
    drawAxes(painter, area, ink, interactive);
    painter.setPen(ink.subdued);
    const double line = QFontMetricsF(painter.font()).height();
    const QString below = focus >= 0             ? sentence(focus)
                          : m_trials.best() >= 0 ? tr("Best: %1").arg(sentence(m_trials.best()))
                                                 : QString();
    drawInTwoLines(painter, QRectF(whole.left() + theme::kGrid, whole.bottom() - 2 * line - 1,
                                   whole.width() - 2 * theme::kGrid, 2 * line), below);
}

QByteArray ParallelCoordinates::picture(const QByteArray& format, QSize size) const
{
    return pictureBytes(format, size, {accessibleName(), accessibleDescription()},
                        [this, size](QPaintDevice* device, bool) {
                            QPainter painter(device);
                            painter.setFont(font());
                            draw(painter, QRectF(QPointF(0, 0), size), Ink::print(), false);
                        });
}

} // namespace shelf
