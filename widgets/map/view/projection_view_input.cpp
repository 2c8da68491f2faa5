// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/projection_view_p.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <cmath>

namespace shelf {

namespace {

constexpr double kTurnPerPixel = 0.0075; ///< radians
constexpr double kZoomPerNotch = 1.2;
constexpr double kLeastRange = 0.02; ///< of the ramp; a shorter drag is a click

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
    if (category != pointing.hovered) {
        pointing.hovered = category;
        q->update();
    }
    const bool covered = legend.box().contains(where) || minimap.box().contains(where);
    hoveredByKey = false;
    setHovered(covered ? -1 : q->bookAt(where));
    updateCursor(where);
}

void ProjectionView::Private::updateCursor(const QPointF& where)
{
    if (legend.box().contains(where))
        q->setCursor(legend.categoryAt(where) != MapContent::kNoEmphasis || legend.rampHolds(where)
                         ? Qt::PointingHandCursor
                         : Qt::ArrowCursor);
    else if (minimap.box().contains(where))
        q->setCursor(Qt::OpenHandCursor);
    else if (tool != MapTool::navigate)
        q->setCursor(Qt::CrossCursor);
    else
        q->setCursor(hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ProjectionView::mousePressEvent(QMouseEvent* event)
{
    Private& d = *m_private;
    event->accept();
    if (d.pressed != Qt::NoButton)
        return;
    const QPointF where = event->position();
    d.pressedAt = d.lastAt = where;
    d.pressed = event->button();
    d.modifiers = event->modifiers();
    d.dragging = false;
    if (d.byKeys) {
        d.abandonShape();
        d.byKeys = false;
    }
    const bool left = event->button() == Qt::LeftButton;
    if (d.legend.box().contains(where)) {
        d.grip = left && d.legend.rampHolds(where) ? Private::Grip::ramp : Private::Grip::legend;
    } else if (left && d.minimap.box().contains(where)) {
        d.grip = Private::Grip::minimap;
        if (d.motion.state() == QAbstractAnimation::Running)
            d.stopMotion();
        d.camera = d.target = d.minimap.lookingAt(where, d.camera);
        d.cameraChanged();
        d.movedByPerson();
    } else {
        d.grip = left && d.tool != MapTool::navigate ? Private::Grip::shape : Private::Grip::view;
    }
}

void ProjectionView::mouseMoveEvent(QMouseEvent* event)
{
    Private& d = *m_private;
    const QPointF now = event->position();
    d.modifiers = event->modifiers();
    if (d.pressed == Qt::NoButton) {
        d.hoverAt(now);
        return;
    }
    if (!d.dragging) {
        if ((now - d.pressedAt).manhattanLength() < QApplication::startDragDistance())
            return;
        d.dragging = true;
        d.setHovered(-1);
        if (d.grip == Private::Grip::shape)
            d.beginShape(d.pressedAt);
    }
    const QPointF moved = now - d.lastAt;
    d.lastAt = now;
    switch (d.grip) {
    case Private::Grip::none:
    case Private::Grip::legend:
        return;
    case Private::Grip::ramp:
        d.pointing.anchor = d.legend.rampPosition(d.pressedAt);
        d.pointing.cursor = static_cast<int>(std::lround(d.legend.rampPosition(now) * MapLegend::kRampSteps));
        update();
        return;
    case Private::Grip::shape:
        d.extendShape(now);
        return;
    case Private::Grip::minimap:
        d.camera = d.target = d.minimap.lookingAt(now, d.camera);
        break;
    case Private::Grip::view:
        if (d.motion.state() == QAbstractAnimation::Running)
            d.stopMotion();
        if (d.space.dims < 3 || d.pressed != Qt::LeftButton || (event->modifiers() & Qt::ShiftModifier)) {
            d.camera.panBy(moved, d.viewRect());
            setCursor(Qt::ClosedHandCursor);
        } else {
            d.camera.turnBy(moved.x() * kTurnPerPixel, moved.y() * kTurnPerPixel);
            setCursor(Qt::SizeAllCursor);
        }
        d.target = d.camera;
        break;
    }
    d.cameraChanged();
    d.movedByPerson();
}

void ProjectionView::mouseReleaseEvent(QMouseEvent* event)
{
    Private& d = *m_private;
    if (event->button() != d.pressed)
        return;
    const QPointF where = event->position();
    const bool click = d.pressed == Qt::LeftButton && !d.dragging;
    const bool asksForMenu = d.pressed == Qt::RightButton && !d.dragging;
    const Private::Grip grip = d.grip;
    d.pressed = Qt::NoButton;
    d.grip = Private::Grip::none;
    d.dragging = false;
    update();
    if (grip == Private::Grip::shape && d.drawing) {
        d.extendShape(where);
        d.endShape(event->modifiers());
    } else if (grip == Private::Grip::ramp) {
        const double from = d.legend.rampPosition(d.pressedAt);
        const double to = d.legend.rampPosition(where);
        d.pointing.anchor.reset();
        d.pointing.cursor = -1;
        if (std::abs(to - from) >= kLeastRange) {
            d.emphasizePlaces(from, to);
        } else {
            const auto [low, high] = d.legend.between(to);
            const auto before = d.content.emphasizedRange;
            d.emphasizePlaces(low, high);
            // Once more on the same stretch takes it back.
            if (before && before == d.content.emphasizedRange)
                d.emphasize({}, {});
        }
    } else if (click && grip == Private::Grip::legend) {
        if (const int category = d.legend.categoryAt(where); category != MapContent::kNoEmphasis) {
            const bool alone = d.content.emphasized == std::vector<int>{category};
            if (event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
                d.toggleEmphasis(category);
            else
                d.emphasize(alone ? std::vector<int>() : std::vector<int>{category}, {});
        }
    } else if (click && (grip == Private::Grip::view || grip == Private::Grip::shape)) {
        const int book = bookAt(where);
        const MarkMode mode = markModeOf(event->modifiers());
        if (mode == MarkMode::replace)
            emit bookClicked(book);
        else if (book >= 0 && mode != MarkMode::intersect)
            emit shapeDrawn({book}, mode);
    }
    d.hoverAt(where);
    if (asksForMenu)
        emit menuWanted(event->globalPosition().toPoint(), d.hovered);
}

void ProjectionView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QPointF where = event->position();
    if (m_private->legend.box().contains(where) || m_private->minimap.box().contains(where))
        mousePressEvent(event);
    else if (event->button() == Qt::LeftButton)
        fit();
}

void ProjectionView::wheelEvent(QWheelEvent* event)
{
    Private& d = *m_private;
    event->accept();
    if (d.drawing)
        return;
    if (d.motion.state() == QAbstractAnimation::Running)
        d.stopMotion();
    const double notches = event->angleDelta().y() / 120.0;
    d.camera.zoomBy(std::pow(kZoomPerNotch, notches), event->position(), d.viewRect());
    d.target = d.camera;
    d.cameraChanged();
    d.movedByPerson();
    d.hoverAt(event->position());
}

void ProjectionView::leaveEvent(QEvent*)
{
    m_private->pointing.hovered = MapContent::kNoEmphasis;
    m_private->setHovered(-1);
    update();
}

void ProjectionView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    // The right button pans, too: its menu comes when it is let go without a drag.
    if (event->reason() == QContextMenuEvent::Mouse)
        return;
    // Of a key the mouse, which may rest anywhere, says nothing.
    const bool isStepped = m_private->hovered >= 0 && m_private->hoveredByKey;
    const int book = isStepped ? m_private->hovered : m_private->content.selected;
    const QPointF at =
        book >= 0 && QRectF(rect()).contains(positionOf(book)) ? positionOf(book) : QRectF(rect()).center();
    emit menuWanted(mapToGlobal(at.toPoint()), book);
}

} // namespace shelf
