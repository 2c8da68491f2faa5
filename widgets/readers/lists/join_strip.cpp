// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/lists/join_strip.h"

#include "widgets/look/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QTableView>

namespace shelf {

JoinStrip::JoinStrip(const QTableView* left, const QTableView* right, QWidget* parent)
    : QWidget(parent), m_left(left), m_right(right)
{
    setFixedWidth(sizeHint().width());
}

QSize JoinStrip::sizeHint() const
{
    return {3 * theme::kGrid, theme::kGrid};
}

void JoinStrip::setLines(std::vector<Line> lines)
{
    m_lines = std::move(lines);
    update();
}

void JoinStrip::light(int pointed, int marked)
{
    m_pointed = pointed;
    m_marked = marked;
    update();
}

/// The middle of a row, in this widget; also of a row that is scrolled away.
double JoinStrip::heightOf(const QTableView* view, int row) const
{
    const int top = view->viewport()->mapTo(parentWidget(), QPoint(0, 0)).y() - y();
    return top + view->rowViewportPosition(row) + view->rowHeight(row) / 2.0;
}

void JoinStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = m_left->viewport()->mapTo(parentWidget(), QPoint(0, 0)).y() - y();
    painter.setClipRect(0, top, width(), height() - top);
    QColor still = theme::colors().subdued;
    still.setAlphaF(0.45f);
    const auto draw = [&](const Line& line, const QPen& pen) {
        const double from = heightOf(m_left, line.left);
        const double to = heightOf(m_right, line.right);
        QPainterPath path(QPointF(0, from));
        path.cubicTo(width() * 0.5, from, width() * 0.5, to, width(), to);
        painter.setPen(pen);
        painter.drawPath(path);
    };
    const auto isLit = [this](const Line& line) { return line.book == m_pointed || line.book == m_marked; };
    for (const Line& line : m_lines)
        if (!isLit(line))
            draw(line, QPen(still, 1.5));
    for (const Line& line : m_lines) // on top of all others
        if (isLit(line))
            draw(line, QPen(theme::colors().accent, 2.5));
}

} // namespace shelf
