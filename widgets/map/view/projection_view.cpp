// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/projection_view.h"

#include "widgets/map/content/map_shape.h"
#include "widgets/map/view/projection_view_p.h"

#include <QEvent>

#include <utility>

namespace shelf {

namespace {

constexpr double kEdge = 12; ///< a book nearer to the edge counts as out of sight
constexpr double kStepZoom = 1.4;
constexpr qint64 kSpotsEvery = 200; ///< ms, while a layout runs

} // namespace

ProjectionView::ProjectionView(QWidget* parent) : QWidget(parent), m_private(std::make_unique<Private>(this))
{
    m_private->speak();
    setObjectName(QStringLiteral("mapOfBooks"));
    setAccessibleName(tr("Map of books"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_private->describe();
}

ProjectionView::~ProjectionView() = default;

void ProjectionView::setContent(MapContent content)
{
    Private& d = *m_private;
    const bool projection = content.projection != d.content.projection;
    const bool books = content.data != d.content.data || !content.summary.isSame(d.content.summary) ||
                       content.points() != d.content.points();
    if (content.data != d.content.data) {
        d.titles.titles.clear();
        d.covers.forget(-1);
    }
    if (d.drawing)
        d.abandonShape();
    const bool other = content.selected != d.content.selected || projection || books;
    d.content = std::move(content);
    d.contentChanged(projection, books);
    if (other)
        d.tellSelected();
}

const MapContent& ProjectionView::content() const
{
    return m_private->content;
}

void ProjectionView::setLivePositions(std::shared_ptr<const Projection> projection)
{
    Private& d = *m_private;
    if (!projection)
        return;
    const auto& now = d.content.projection;
    if (!now || now->dims != projection->dims || now->points() != projection->points()) {
        MapContent content = d.content;
        content.projection = std::move(projection);
        setContent(std::move(content));
        return;
    }
    if (d.motion.state() == QAbstractAnimation::Running)
        d.stopMotion();
    if (!d.follower.started())
        d.follower.start(*now);
    d.content.projection = std::move(projection);
    d.follower.follow(*d.content.projection, d.space);
    if (!d.personMoved)
        d.camera = d.target = d.followingCamera();
    // Names go after the books a few times a second.
    if (!d.spotsClock.isValid() || d.spotsClock.elapsed() > kSpotsEvery) {
        d.spotsValid = false;
        d.spotsClock.start();
    }
    d.minimap.invalidate();
    d.picker.spaceChanged();
    d.cameraChanged();
}

const MapCamera& ProjectionView::camera() const
{
    return m_private->target;
}

void ProjectionView::fit()
{
    Private& d = *m_private;
    const bool turned = d.space.dims >= 3 && d.target.perspective > 0;
    d.moveTo(turned ? MapCamera::fitting(d.space, d.target.yaw, d.target.pitch)
                    : MapCamera::fitting(d.space));
    d.movedByPerson();
    d.personMoved = false;
}

void ProjectionView::zoomIn()
{
    MapCamera camera = m_private->target;
    const QRectF view = m_private->viewRect();
    camera.zoomBy(kStepZoom, view.center(), view);
    m_private->moveTo(camera);
    m_private->movedByPerson();
}

void ProjectionView::zoomOut()
{
    MapCamera camera = m_private->target;
    const QRectF view = m_private->viewRect();
    camera.zoomBy(1 / kStepZoom, view.center(), view);
    m_private->moveTo(camera);
    m_private->movedByPerson();
}

void ProjectionView::reveal(int book)
{
    const MapSpace& space = m_private->space;
    if (book < 0 || static_cast<std::size_t>(book) >= space.points())
        return;
    MapCamera camera = m_private->target;
    const QRectF view = m_private->viewRect();
    const auto place =
        MapTransform(camera, view).place(space.xyz.data() + 3 * static_cast<std::size_t>(book));
    const QPointF at(place.x, place.y);
    if (view.adjusted(kEdge, kEdge, -kEdge, -kEdge).contains(at))
        return;
    camera.panBy(view.center() - at, view);
    m_private->moveTo(camera);
}

void ProjectionView::setTool(MapTool tool)
{
    Private& d = *m_private;
    if (tool == d.tool)
        return;
    d.abandonShape();
    d.tool = tool;
    d.byKeys = false;
    d.updateCursor(mapFromGlobal(QCursor::pos()));
    d.describe();
    update();
}

MapTool ProjectionView::tool() const
{
    return m_private->tool;
}

void ProjectionView::setCamera(const MapCamera& camera)
{
    m_private->personMoved = true;
    m_private->moveTo(camera);
}

std::vector<int> ProjectionView::booksIn(const QPolygonF& shape) const
{
    Private& d = *m_private;
    d.ensureFrame();
    return MapShape(shape).pointsInside(d.frame.x, d.frame.y, d.content.outside.values());
}

void ProjectionView::setMinimap(bool on)
{
    m_private->minimapWanted = on;
    m_private->placeMinimap();
    update();
}

QRectF ProjectionView::minimapBox() const
{
    return m_private->minimap.box();
}

void ProjectionView::setLegendShown(bool on)
{
    if (on == m_private->legendWanted)
        return;
    m_private->legendWanted = on;
    m_private->layOutLegend();
    m_private->cameraChanged();
}

bool ProjectionView::isLegendShown() const
{
    return m_private->legendWanted;
}

QRectF ProjectionView::legendBox() const
{
    return m_private->legend.box();
}

void ProjectionView::setCovers(CoverSource source)
{
    m_private->covers.setSource(std::move(source));
    update();
}

CoverSource ProjectionView::takenCovers() const
{
    return m_private->covers.taken();
}

void ProjectionView::coverArrived(int book)
{
    m_private->covers.forget(book);
    update();
}

std::vector<int> ProjectionView::emphasizedBooks() const
{
    return m_private->content.emphasizedBooks();
}

void ProjectionView::setEmphasis(std::vector<int> categories)
{
    m_private->applyEmphasis(std::move(categories), {});
}

void ProjectionView::setEmphasizedRange(std::optional<ValueRange> range)
{
    m_private->applyEmphasis({}, range);
}

int ProjectionView::bookAt(const QPointF& where) const
{
    constexpr float kSlack = 5;
    return m_private->pick(where, kSlack);
}

QPointF ProjectionView::positionOf(int book) const
{
    m_private->ensureFrame();
    return m_private->frame.at(book);
}

void ProjectionView::pointAt(int book)
{
    Private& d = *m_private;
    d.ensureFrame();
    const bool known = book >= 0 && static_cast<std::size_t>(book) < d.frame.radius.size();
    d.setHovered(known ? book : -1);
    update();
}

int ProjectionView::hoveredBook() const
{
    return m_private->hovered;
}

void ProjectionView::resizeEvent(QResizeEvent*)
{
    m_private->layOutLegend();
    m_private->cameraChanged();
}

void ProjectionView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_private->titles.titles.clear();
        m_private->layOutLegend();
        m_private->lookChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace shelf
