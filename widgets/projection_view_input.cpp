// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projection_view_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kTurnPerPixel = 0.0075; ///< radians
constexpr double kTurnPerKey = 0.12;
constexpr double kPanPerKey = 48;
constexpr double kZoomPerNotch = 1.2;

} // namespace

void ProjectionView::Private::setHovered(int book)
{
    if (book == hovered)
        return;
    hovered = book;
    q->update();
    describe();
    emit q->bookHovered(book);
}

void ProjectionView::Private::hoverAt(const QPointF& where)
{
    const int category = legend.categoryAt(where);
    if (category != hoveredCategory) {
        hoveredCategory = category;
        q->update();
    }
    const int book = legend.box().contains(where) ? -1 : q->bookAt(where);
    q->setCursor(book >= 0 || category != MapContent::kNoEmphasis ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setHovered(book);
}

void ProjectionView::Private::stepNeighbor(int by)
{
    const auto count = static_cast<int>(content.neighbors.size());
    if (count == 0)
        return;
    walked = walked < 0 ? (by > 0 ? 0 : count - 1) : (walked + by + count) % count;
    const int book = content.neighbors[static_cast<std::size_t>(walked)].row;
    q->reveal(book);
    setHovered(book);
}

void ProjectionView::Private::setEmphasis(int category)
{
    content.emphasized = category;
    layOutLegend();
    lookChanged();
    emit q->emphasisChanged(category);
}

void ProjectionView::Private::stepEmphasis(int by)
{
    std::vector<int> order = legend.categoryOrder();
    if (order.empty())
        return;
    order.insert(order.begin(), MapContent::kNoEmphasis);
    const auto now = std::find(order.begin(), order.end(), content.emphasized) - order.begin();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    setEmphasis(order[static_cast<std::size_t>((now % count + by + count) % count)]);
}

bool ProjectionView::event(QEvent* event)
{
    // Plain keys of the map come before shortcuts of the window that use the same key.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        if (plain &&
            (key->key() == Qt::Key_F || key->key() == Qt::Key_C || key->key() == Qt::Key_BracketLeft ||
             key->key() == Qt::Key_BracketRight || key->key() == Qt::Key_Plus ||
             key->key() == Qt::Key_Minus || key->key() == Qt::Key_Escape)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ProjectionView::mousePressEvent(QMouseEvent* event)
{
    Private& d = *m_private;
    d.pressedAt = d.lastAt = event->position();
    d.pressed = event->button();
    d.dragging = false;
    event->accept();
}

void ProjectionView::mouseMoveEvent(QMouseEvent* event)
{
    Private& d = *m_private;
    const QPointF now = event->position();
    if (d.pressed == Qt::NoButton) {
        d.hoverAt(now);
        return;
    }
    if (!d.dragging) {
        if ((now - d.pressedAt).manhattanLength() < QApplication::startDragDistance() ||
            d.legend.box().contains(d.pressedAt))
            return;
        d.dragging = true;
        d.setHovered(-1);
    }
    if (d.motion.state() == QAbstractAnimation::Running)
        d.stopMotion();
    const QPointF moved = now - d.lastAt;
    d.lastAt = now;
    const bool pan =
        d.space.dims < 3 || d.pressed != Qt::LeftButton || (event->modifiers() & Qt::ShiftModifier);
    if (pan) {
        d.camera.panBy(moved, d.viewRect());
        setCursor(Qt::ClosedHandCursor);
    } else {
        d.camera.turnBy(moved.x() * kTurnPerPixel, moved.y() * kTurnPerPixel);
        setCursor(Qt::SizeAllCursor);
    }
    d.target = d.camera;
    d.cameraChanged();
}

void ProjectionView::mouseReleaseEvent(QMouseEvent* event)
{
    Private& d = *m_private;
    const bool click = d.pressed == Qt::LeftButton && event->button() == Qt::LeftButton && !d.dragging;
    d.pressed = Qt::NoButton;
    d.dragging = false;
    d.hoverAt(event->position());
    update();
    if (!click)
        return;
    const int category = d.legend.categoryAt(event->position());
    if (category != MapContent::kNoEmphasis)
        d.setEmphasis(category == d.content.emphasized ? MapContent::kNoEmphasis : category);
    else if (!d.legend.box().contains(event->position()))
        emit bookClicked(bookAt(event->position()));
}

void ProjectionView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && !m_private->legend.box().contains(event->position()))
        fit();
}

void ProjectionView::wheelEvent(QWheelEvent* event)
{
    Private& d = *m_private;
    if (d.motion.state() == QAbstractAnimation::Running)
        d.stopMotion();
    const double notches = event->angleDelta().y() / 120.0;
    d.camera.zoomBy(std::pow(kZoomPerNotch, notches), event->position(), d.viewRect());
    d.target = d.camera;
    d.cameraChanged();
    d.hoverAt(event->position());
    event->accept();
}

void ProjectionView::keyPressEvent(QKeyEvent* event)
{
    Private& d = *m_private;
    const bool space = d.space.dims >= 3 && !(event->modifiers() & Qt::ShiftModifier);
    const auto arrow = [&](double x, double y) {
        if (d.motion.state() == QAbstractAnimation::Running)
            d.stopMotion();
        if (space)
            d.camera.turnBy(x * kTurnPerKey, y * kTurnPerKey);
        else
            d.camera.panBy(QPointF(-x, -y) * kPanPerKey, d.viewRect());
        d.target = d.camera;
        d.cameraChanged();
    };
    switch (event->key()) {
    case Qt::Key_Left:
        arrow(-1, 0);
        return;
    case Qt::Key_Right:
        arrow(1, 0);
        return;
    case Qt::Key_Up:
        arrow(0, -1);
        return;
    case Qt::Key_Down:
        arrow(0, 1);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_F:
        fit();
        return;
    case Qt::Key_Home:
        d.moveTo(MapCamera::fitting(d.space));
        return;
    case Qt::Key_C:
        d.stepEmphasis(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
        return;
    case Qt::Key_BracketRight:
        d.stepNeighbor(1);
        return;
    case Qt::Key_BracketLeft:
        d.stepNeighbor(-1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d.hovered >= 0)
            emit bookClicked(d.hovered);
        return;
    case Qt::Key_Escape:
        if (d.content.emphasized != MapContent::kNoEmphasis) {
            d.setEmphasis(MapContent::kNoEmphasis);
            return;
        }
        d.setHovered(-1);
        emit bookClicked(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ProjectionView::leaveEvent(QEvent*)
{
    m_private->hoveredCategory = MapContent::kNoEmphasis;
    m_private->setHovered(-1);
    update();
}

void ProjectionView::contextMenuEvent(QContextMenuEvent* event)
{
    // The right button pans; a menu opening after it would be in the way.
    event->accept();
}

} // namespace shelf
