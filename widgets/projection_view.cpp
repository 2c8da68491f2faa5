// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/projection_view.h"

#include "widgets/hover_card.h"
#include "widgets/map_overlay.h"
#include "widgets/projection_view_p.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

constexpr int kMotion = 180; ///< ms
constexpr double kInset = 12;
constexpr double kStepZoom = 1.4;
constexpr double kRoomForLegend = 640;
constexpr double kLegendStrip = 160;
/// A picture redrawn after each of so many glides would be late: bigger clouds jump.
constexpr std::size_t kMostGliding = 200000;

} // namespace

ProjectionView::Private::Private(ProjectionView* owner) : q(owner), motion(owner)
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
        }
        cameraChanged();
    });
    QObject::connect(&motion, &QVariantAnimation::finished, owner, [this] { stopMotion(); });
}

void ProjectionView::Private::stopMotion()
{
    if (motion.state() == QAbstractAnimation::Running)
        motion.stop();
    camera = target;
    departed = {};
    shown = space;
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

QFont ProjectionView::Private::overlayFont() const
{
    QFont font = q->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

void ProjectionView::Private::layOutLegend()
{
    legend.layOut(content, overlayFont(), QPointF(q->width() - kInset, kInset), q->height() - 2 * kInset);
}

// The legend covers a corner: where there is room, the cloud keeps clear of it. The strip is as wide for
// every legend, so that nothing moves when the colors mean something else.
QRectF ProjectionView::Private::viewRect() const
{
    QRectF view(q->rect());
    if (view.width() >= kRoomForLegend && content.points() > 0)
        view.setRight(view.right() - kLegendStrip);
    return view;
}

void ProjectionView::Private::contentChanged(bool otherProjection)
{
    hovered = -1;
    walked = -1;
    byRatings = booksByRatings(content);
    layOutLegend();
    if (otherProjection) {
        MapSpace before =
            std::exchange(space, content.projection ? makeMapSpace(*content.projection) : MapSpace());
        const bool glide = before.points() == space.points() && space.points() > 0;
        if (!glide)
            camera = target = MapCamera::fitting(space);
        moveTo(MapCamera::fitting(space), glide ? std::move(before) : MapSpace());
    }
    lookChanged();
    describe();
}

void ProjectionView::Private::lookChanged()
{
    lookValid = false;
    cameraChanged();
}

void ProjectionView::Private::cameraChanged()
{
    frameValid = rasterValid = gridValid = false;
    q->update();
}

void ProjectionView::Private::ensureFrame()
{
    if (!lookValid) {
        look = makeMapLook(content, MapInk::of(theme::isDark()));
        lookValid = true;
        frameValid = false;
    }
    if (frameValid)
        return;
    layOutMap(shown.xyz.empty() ? space : shown, camera, viewRect(), look, frame);
    frameValid = true;
    rasterValid = gridValid = false;
}

void ProjectionView::Private::ensureRaster()
{
    ensureFrame();
    const double ratio = q->devicePixelRatioF();
    const QSize size = (QSizeF(q->size()) * ratio).toSize();
    if (rasterValid && raster.image().size() == size)
        return;
    RasterPoints points;
    std::vector<float> x, y, radius;
    if (ratio == 1.0) {
        points.x = frame.x;
        points.y = frame.y;
        points.radius = frame.radius;
    } else {
        const auto scaled = [ratio](const std::vector<float>& values) {
            std::vector<float> result(values.size());
            std::transform(values.begin(), values.end(), result.begin(),
                           [ratio](float v) { return static_cast<float>(v * ratio); });
            return result;
        };
        x = scaled(frame.x);
        y = scaled(frame.y);
        radius = scaled(frame.radius);
        points.x = x;
        points.y = y;
        points.radius = radius;
    }
    points.color = frame.color;
    points.dim = look.dim;
    std::vector<float> smallness;
    if (camera.perspective > 0) {
        points.depth = frame.depth;
    } else if (content.sizeByRatings) {
        smallness.resize(look.size.size());
        std::transform(look.size.begin(), look.size.end(), smallness.begin(),
                       [](float s) { return 1 / (1 + s); });
        points.depth = smallness;
    }
    points.rim = frame.plainRadius > 2.2 ? static_cast<float>(0.6 * ratio) : 0.0f;
    raster.begin(size, look.canvas);
    raster.draw(points);
    rasterValid = true;
}

void ProjectionView::Private::ensureGrid()
{
    ensureFrame();
    if (gridValid)
        return;
    grid.build(frame.x, frame.y, q->size());
    gridValid = true;
}

void ProjectionView::Private::describe()
{
    QString text;
    if (content.points() == 0) {
        text = tr("No map yet.");
    } else {
        const QLocale locale;
        text = content.projection->dims >= 3 ? tr("%1 books in space.") : tr("%1 books in the plane.");
        text = text.arg(locale.toString(qulonglong(content.points())));
        if (content.choice.by != ColorBy::none)
            text += QLatin1Char(' ') + tr("Color: %1.").arg(colorChoiceName(*content.data, content.choice));
        if (content.selected >= 0) {
            text += QLatin1Char(' ') + tr("Selected: %1.").arg(bookInWords(content, content.selected));
            QStringList near;
            for (std::size_t i = 0; i < std::min<std::size_t>(5, content.neighbors.size()); ++i)
                near << content.title(content.neighbors[i].row);
            if (!near.isEmpty())
                text += QLatin1Char(' ') + tr("Nearest: %1.").arg(near.join(QStringLiteral("; ")));
        }
        if (hovered >= 0 && hovered != content.selected)
            text += QLatin1Char(' ') + tr("Pointed at: %1.").arg(bookInWords(content, hovered));
    }
    q->setAccessibleDescription(text);
}

ProjectionView::ProjectionView(QWidget* parent) : QWidget(parent), m_private(std::make_unique<Private>(this))
{
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
    const bool other = content.projection != m_private->content.projection;
    if (content.data != m_private->content.data)
        m_private->titles.titles.clear();
    m_private->content = std::move(content);
    m_private->contentChanged(other);
}

const MapContent& ProjectionView::content() const
{
    return m_private->content;
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
}

void ProjectionView::zoomIn()
{
    MapCamera camera = m_private->target;
    const QRectF view = m_private->viewRect();
    camera.zoomBy(kStepZoom, view.center(), view);
    m_private->moveTo(camera);
}

void ProjectionView::zoomOut()
{
    MapCamera camera = m_private->target;
    const QRectF view = m_private->viewRect();
    camera.zoomBy(1 / kStepZoom, view.center(), view);
    m_private->moveTo(camera);
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
    if (view.adjusted(kInset, kInset, -kInset, -kInset).contains(at))
        return;
    camera.panBy(view.center() - at, view);
    m_private->moveTo(camera);
}

void ProjectionView::setTool(MapTool tool)
{
    m_private->tool = tool;
}

MapTool ProjectionView::tool() const
{
    return m_private->tool;
}

void ProjectionView::setCamera(const MapCamera& camera)
{
    m_private->moveTo(camera);
}

std::vector<int> ProjectionView::booksIn(const QPolygonF& shape) const
{
    m_private->ensureFrame();
    std::vector<int> books;
    for (std::size_t i = 0; i < m_private->frame.x.size(); ++i)
        if (shape.containsPoint(m_private->frame.at(static_cast<int>(i)), Qt::OddEvenFill))
            books.push_back(static_cast<int>(i));
    return books;
}

void ProjectionView::setMinimap(bool on)
{
    m_private->minimap = on;
}

int ProjectionView::bookAt(const QPointF& where) const
{
    constexpr float kSlack = 5;
    m_private->ensureGrid();
    return m_private->grid.at(where, kSlack, m_private->frame.radius,
                              m_private->camera.perspective > 0
                                  ? std::span<const float>(m_private->frame.depth)
                                  : std::span<const float>(),
                              m_private->look.dim);
}

QPointF ProjectionView::positionOf(int book) const
{
    m_private->ensureFrame();
    return m_private->frame.at(book);
}

int ProjectionView::hoveredBook() const
{
    return m_private->hovered;
}

void ProjectionView::paintEvent(QPaintEvent*)
{
    Private& d = *m_private;
    const MapInk ink = MapInk::of(theme::isDark());
    QPainter painter(this);
    d.ensureRaster();
    painter.drawImage(QRectF(rect()), d.raster.image());
    if (d.content.points() == 0)
        return;
    const QFont font = d.overlayFont();
    const QRectF bounds = QRectF(rect()).adjusted(4, 4, -4, -4);
    paintMapMarks(painter, d.content, d.frame, d.byRatings, ink, font, bounds, d.legend.box(), d.hovered,
                  &d.titles);
    paintMapAxes(painter, *d.content.projection, d.camera, ink, font, QRectF(rect()));
    d.legend.paint(painter, ink, d.hoveredCategory);
    if (d.hovered >= 0 && !d.dragging && d.motion.state() != QAbstractAnimation::Running)
        paintHoverCard(painter, d.content, d.hovered, d.frame.at(d.hovered),
                       d.frame.radius[static_cast<std::size_t>(d.hovered)], bounds, ink, font);
    if (hasFocus()) {
        painter.setPen(QPen(ink.theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
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
