// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/projection_view_p.h"

#include "widgets/words/counted.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kLeastStroke = 2; ///< pixels between two corners of a lasso
constexpr double kCrossStep = 16;
constexpr double kSmallCrossStep = 2;
constexpr double kCrossArm = 9;

} // namespace

MarkMode markModeOf(Qt::KeyboardModifiers modifiers)
{
    const bool shift = modifiers & Qt::ShiftModifier;
    const bool control = modifiers & Qt::ControlModifier;
    return shift && control ? MarkMode::intersect
           : shift          ? MarkMode::add
           : control        ? MarkMode::remove
                            : MarkMode::replace;
}

void ProjectionView::Private::chooseTool(MapTool wanted)
{
    if (wanted == tool)
        return;
    q->setTool(wanted);
    emit q->toolChanged(wanted);
}

void ProjectionView::Private::beginShape(const QPointF& where)
{
    drawing = true;
    caught = 0;
    corners = {where, where};
    setHovered(-1);
    q->update();
}

void ProjectionView::Private::extendShape(const QPointF& where)
{
    if (tool == MapTool::rectangle || byKeys)
        corners.last() = where;
    else if (const QPointF moved = where - corners.last(); std::hypot(moved.x(), moved.y()) >= kLeastStroke)
        corners << where;
    if (!counting.isActive())
        counting.start();
    q->update();
}

QPolygonF ProjectionView::Private::outline() const
{
    if (tool != MapTool::rectangle || corners.size() < 2)
        return corners;
    const QRectF box = QRectF(corners.first(), corners.last()).normalized();
    return QPolygonF({box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()});
}

void ProjectionView::Private::endShape(Qt::KeyboardModifiers how)
{
    if (!drawing)
        return;
    const std::vector<int> books = q->booksIn(outline());
    abandonShape();
    emit q->shapeDrawn(books, markModeOf(how));
}

void ProjectionView::Private::abandonShape()
{
    drawing = false;
    corners.clear();
    counting.stop();
    if (grip == Grip::shape)
        grip = Grip::none;
    q->update();
}

bool ProjectionView::Private::toolKey(const QKeyEvent& event)
{
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (control ? 0 : event.key()) {
    case Qt::Key_P:
        chooseTool(MapTool::navigate);
        return true;
    case Qt::Key_R:
        chooseTool(MapTool::rectangle);
        return true;
    case Qt::Key_L:
        chooseTool(MapTool::lasso);
        return true;
    default:
        break;
    }
    if (tool == MapTool::navigate)
        return false;
    const double step = event.modifiers() & Qt::ShiftModifier ? kSmallCrossStep : kCrossStep;
    QPointF by;
    switch (event.key()) {
    case Qt::Key_Left:
        by = {-step, 0};
        break;
    case Qt::Key_Right:
        by = {step, 0};
        break;
    case Qt::Key_Up:
        by = {0, -step};
        break;
    case Qt::Key_Down:
        by = {0, step};
        break;
    case Qt::Key_Space:
        if (!byKeys) {
            byKeys = true;
            cross = viewRect().center();
            q->update();
        } else if (!drawing) {
            beginShape(cross);
        } else if (tool == MapTool::rectangle) {
            endShape(event.modifiers());
        } else {
            corners << cross;
            q->update();
        }
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!drawing || !byKeys)
            return false;
        endShape(event.modifiers());
        return true;
    case Qt::Key_Escape:
        if (!drawing)
            return false;
        abandonShape();
        return true;
    default:
        return false;
    }
    if (!byKeys) {
        byKeys = true;
        cross = viewRect().center();
    } else {
        cross += by;
    }
    cross.setX(std::clamp(cross.x(), 0.0, double(q->width() - 1)));
    cross.setY(std::clamp(cross.y(), 0.0, double(q->height() - 1)));
    if (drawing)
        extendShape(cross);
    else
        setHovered(q->bookAt(cross));
    q->update();
    return true;
}

void ProjectionView::Private::paintShape(QPainter& painter, const MapInk& ink, const QFont& font) const
{
    if (!drawing && !(byKeys && tool != MapTool::navigate))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (drawing) {
        QColor fill = ink.theme.accent;
        fill.setAlphaF(0.1f);
        QPen pen(ink.theme.accent, 1.5, Qt::CustomDashLine);
        pen.setDashPattern({4, 3});
        painter.setBrush(fill);
        painter.setPen(pen);
        painter.drawPolygon(outline());
    }
    if (byKeys) {
        painter.setPen(QPen(ink.text, 1.5));
        painter.drawLine(cross - QPointF(kCrossArm, 0), cross + QPointF(kCrossArm, 0));
        painter.drawLine(cross - QPointF(0, kCrossArm), cross + QPointF(0, kCrossArm));
    }
    if (drawing) {
        const MarkMode mode = markModeOf(modifiers);
        const QString books = Counted::books(static_cast<std::uint64_t>(caught));
        const QString text = mode == MarkMode::add         ? tr("+ %1").arg(books)
                             : mode == MarkMode::remove    ? tr("\u2212 %1").arg(books)
                             : mode == MarkMode::intersect ? tr("\u2229 %1").arg(books)
                                                           : books;
        const QFontMetricsF metrics(font);
        QRectF tag(corners.last() + QPointF(14, 12),
                   QSizeF(metrics.horizontalAdvance(text) + 14, metrics.height() + 6));
        const QRectF room = QRectF(q->rect()).adjusted(4, 4, -4, -4);
        if (tag.right() > room.right())
            tag.moveRight(corners.last().x() - 14);
        if (tag.bottom() > room.bottom())
            tag.moveBottom(corners.last().y() - 12);
        painter.setPen(QPen(ink.theme.separator, 1));
        painter.setBrush(ink.panel);
        painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setFont(font);
        painter.setPen(ink.text);
        painter.drawText(tag, Qt::AlignCenter, text);
    }
    painter.restore();
}

} // namespace shelf
