// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/projection_view_p.h"

#include <QKeyEvent>

namespace shelf {

namespace {

constexpr double kTurnPerKey = 0.12; ///< radians
constexpr double kPanPerKey = 48;

} // namespace

void ProjectionView::Private::stepNeighbor(int by)
{
    const auto count = static_cast<int>(content.neighbors.size());
    if (count == 0)
        return;
    walked = walked < 0 ? (by > 0 ? 0 : count - 1) : (walked + by + count) % count;
    const int book = content.neighbors[static_cast<std::size_t>(walked)].row;
    q->reveal(book);
    hoveredByKey = true;
    setHovered(book);
    tellPointedAt();
}

bool ProjectionView::event(QEvent* event)
{
    // Plain keys of the map come before shortcuts of the window that use the same key.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
        const bool ours = [&] {
            switch (key->key()) {
            case Qt::Key_F:
            case Qt::Key_C:
            case Qt::Key_K:
            case Qt::Key_P:
            case Qt::Key_R:
            case Qt::Key_L:
            case Qt::Key_BracketLeft:
            case Qt::Key_BracketRight:
            case Qt::Key_Plus:
            case Qt::Key_Minus:
            case Qt::Key_Escape:
                return true;
            case Qt::Key_Space:
                return m_private->tool != MapTool::navigate || m_private->pointing.cursor >= 0;
            default:
                return false;
            }
        }();
        if (plain && ours) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void ProjectionView::keyPressEvent(QKeyEvent* event)
{
    Private& d = *m_private;
    const bool plain = !(event->modifiers() & (Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control) {
        d.modifiers = event->modifiers();
        update();
    }
    // A shape under the pointer is given up before anything else.
    if (event->key() == Qt::Key_Escape && d.drawing) {
        d.abandonShape();
        return;
    }
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (plain && ((!control && d.legendKey(event->key())) || d.toolKey(*event)))
        return;
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
        d.movedByPerson();
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
        d.movedByPerson();
        d.personMoved = false;
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
        if (d.content.hasEmphasis()) {
            d.emphasize({}, {});
            return;
        }
        d.setHovered(-1);
        emit bookClicked(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace shelf
