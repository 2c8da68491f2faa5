// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/projection_view_p.h"

#include <QStyle>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kMotion = 180;  ///< ms
constexpr int kSettle = 300;  ///< ms
constexpr int kCounting = 16; ///< ms
constexpr int kNaming = 15;   ///< ms
constexpr double kInset = 12;
constexpr double kLeastStrip = 160;
constexpr double kMostOfHeight = 0.4; ///< that it may cover of a map that has no room beside it
constexpr double kMostOfWidth = 0.42; ///< that the legend may take from the cloud
constexpr double kFollow = 0.3;
/// A picture redrawn after each of so many glides would be late: bigger clouds jump.
constexpr std::size_t kMostGliding = 200000;

} // namespace

ProjectionView::Private::Private(ProjectionView* owner)
    : q(owner), motion(owner), settle(owner), naming(owner), counting(owner)
{
    motion.setDuration(kMotion);
    motion.setStartValue(0.0);
    motion.setEndValue(1.0);
    motion.setEasingCurve(QEasingCurve::InOutCubic);
    QObject::connect(&motion, &QVariantAnimation::valueChanged, owner, [this](const QVariant& value) {
        const double t = value.toDouble();
        camera = MapCamera::between(from, target, t);
        if (!departed.xyz.empty()) {
            shown = space;
            for (std::size_t i = 0; i < shown.xyz.size(); ++i)
                shown.xyz[i] = static_cast<float>(departed.xyz[i] + (space.xyz[i] - departed.xyz[i]) * t);
            picker.spaceChanged();
        }
        cameraChanged();
    });
    QObject::connect(&motion, &QVariantAnimation::finished, owner, [this] { stopMotion(); });
    settle.setSingleShot(true);
    settle.setInterval(kSettle);
    QObject::connect(&settle, &QTimer::timeout, owner, &ProjectionView::cameraSettled);
    naming.setSingleShot(true);
    naming.setInterval(kNaming);
    QObject::connect(&naming, &QTimer::timeout, owner, [this] {
        if (names.layOutMeanwhile(nameField()))
            naming.start();
        else
            q->update();
    });
    counting.setSingleShot(true);
    counting.setInterval(kCounting);
    QObject::connect(&counting, &QTimer::timeout, owner, [this] {
        caught = static_cast<int>(q->booksIn(outline()).size());
        q->update();
    });
}

void ProjectionView::Private::stopMotion()
{
    if (motion.state() == QAbstractAnimation::Running)
        motion.stop();
    camera = target;
    if (!shown.xyz.empty())
        picker.spaceChanged();
    departed = {};
    shown = {};
    cameraChanged();
}

void ProjectionView::Private::moveTo(const MapCamera& wanted, MapSpace begin)
{
    if (motion.state() == QAbstractAnimation::Running)
        motion.stop();
    from = camera;
    target = wanted;
    departed = std::move(begin);
    const bool calm = q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) <= 0;
    if (calm || !q->isVisible() || space.points() > kMostGliding) {
        stopMotion();
        return;
    }
    motion.start();
}

void ProjectionView::Private::movedByPerson()
{
    personMoved = true;
    settle.start();
}

bool ProjectionView::Private::isMirrored() const
{
    return q->layoutDirection() == Qt::RightToLeft;
}

void ProjectionView::Private::layOutLegend()
{
    const auto layOut = [this](double height) {
        legend.layOut(content, overlayFont(), QPointF(isMirrored() ? kInset : q->width() - kInset, kInset), height,
                      kMostOfWidth * q->width() - kInset, isMirrored());
    };
    legend = MapLegend();
    if (legendWanted)
        layOut(q->height() - 2 * kInset);
    // A map too narrow to keep clear of it is not covered from top to bottom.
    if (legend.box().width() + kInset > kMostOfWidth * q->width() &&
        legend.box().height() > kMostOfHeight * q->height())
        layOut(kMostOfHeight * q->height());
    if (std::exchange(legendRoomWidth, q->width()) != q->width())
        legendRoom = 0;
    legendRoom = std::max(legendRoom, legend.box().width() + kInset);
    placeMinimap();
}

void ProjectionView::Private::placeMinimap()
{
    QRectF box;
    if (minimapWanted && content.points() > 0 && target.zoom > MapMinimap::kFromZoom &&
        q->width() > 3 * MapMinimap::kSize.width() && q->height() > 2.5 * MapMinimap::kSize.height()) {
        box = QRectF(QPointF(), MapMinimap::kSize);
        box.moveBottomRight(QPointF(q->width() - kInset, q->height() - kInset));
        if (isMirrored())
            box.moveLeft(kInset);
        if (box.adjusted(0, -kInset, 0, 0).intersects(legend.box())) {
            if (isMirrored())
                box.moveLeft(legend.box().right() + kInset);
            else
                box.moveRight(legend.box().left() - kInset);
        }
    }
    minimap.setBox(box);
}

// The legend covers a corner: where there is room, the cloud keeps clear of it. The strip is as wide as the
// widest legend of these books until now, so that little moves when the colors mean something else.
QRectF ProjectionView::Private::viewRect() const
{
    QRectF view(q->rect());
    const double strip = std::max(kLeastStrip, legendRoom);
    if (legendWanted && content.points() > 0 && strip <= kMostOfWidth * view.width())
        view.adjust(isMirrored() ? strip : 0, 0, isMirrored() ? 0 : -strip, 0);
    return view;
}

void ProjectionView::Private::contentChanged(bool otherProjection, bool otherBooks)
{
    hovered = -1;
    walked = -1;
    markedCount = content.markedCount();
    outsideCount = content.outsideCount();
    emphasizedCount = content.emphasizedBooks().size();
    if (otherBooks) {
        titleOrder.build(content);
        legendRoom = 0;
    }
    pointing.cursor = -1;
    pointing.anchor.reset();
    if (otherProjection) {
        MapSpace before =
            std::exchange(space, content.projection ? makeMapSpace(*content.projection) : MapSpace());
        const bool glide = before.points() == space.points() && space.points() > 0;
        const bool stay = follower.started() && personMoved && glide && before.dims == space.dims;
        follower.stop();
        picker.spaceChanged();
        if (!glide)
            camera = target = MapCamera::fitting(space);
        if (!stay)
            personMoved = false;
        moveTo(stay ? target : MapCamera::fitting(space), glide ? std::move(before) : MapSpace());
    }
    layOutLegend();
    lookChanged();
    describe();
}

void ProjectionView::Private::lookChanged()
{
    lookValid = spotsValid = false;
    minimap.invalidate();
    cameraChanged();
}

void ProjectionView::Private::cameraChanged()
{
    frameValid = rasterValid = false;
    picker.cameraChanged();
    placeMinimap();
    q->update();
}

MapCamera ProjectionView::Private::followingCamera() const
{
    if (space.dims < 3)
        return MapCamera::fitting(space);
    return MapCamera::between(camera, MapCamera::fitting(space, camera.yaw, camera.pitch), kFollow);
}

} // namespace shelf
