// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hover_card.h"
#include "widgets/map_axes.h"
#include "widgets/map_context.h"
#include "widgets/map_overlay.h"
#include "widgets/projection_view_p.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace shelf {

QFont ProjectionView::Private::overlayFont() const
{
    QFont font = q->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

void ProjectionView::Private::ensureFrame()
{
    if (!lookValid) {
        look = makeFilteredLook(content, MapInk::of(theme::isDark()));
        lookValid = true;
        frameValid = false;
    }
    if (frameValid)
        return;
    const QRectF bounds(q->rect());
    layOutMap(places(), camera, viewRect(), look, frame);
    titled.clear();
    if (content.labels)
        titled = titleOrder.visible(content, frame, look, bounds.adjusted(4, 4, -4, -4));
    if (!spotsValid)
        spots = clusterSpots(space, content);
    spotsValid = true;
    covers.layOut(content, frame, look, bounds);
    density.layOut(content, frame, look, bounds);
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
    const std::vector<float> layers = layersOf(content, frame, look);
    points.depth = layers;
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
    std::span<const float> x = frame.x;
    if (outsideCount > 0) {
        pickable = frame.x;
        for (std::size_t i = 0; i < pickable.size(); ++i)
            if (!isPickable(content, look, i))
                pickable[i] = std::numeric_limits<float>::quiet_NaN();
        x = pickable;
    }
    grid.build(x, frame.y, q->size());
    gridValid = true;
}

void ProjectionView::Private::describe()
{
    QString text;
    if (content.points() == 0) {
        q->setAccessibleDescription(tr("No map yet."));
        return;
    }
    const QLocale locale;
    const auto number = [&](std::size_t n) { return locale.toString(qulonglong(n)); };
    const auto add = [&](const QString& sentence) {
        if (!text.isEmpty())
            text += QLatin1Char(' ');
        text += sentence;
    };
    add((content.projection->dims >= 3 ? tr("%1 books in space.") : tr("%1 books in the plane."))
            .arg(number(content.points())));
    if (outsideCount > 0)
        add(tr("%1 of them are outside the filter.").arg(number(outsideCount)));
    if (markedCount > 0)
        add(tr("%1 are in the selection.").arg(number(markedCount)));
    if (content.choice.by != ColorBy::none)
        add(tr("Color: %1.").arg(colorChoiceName(*content.data, content.choice)));
    if (content.hasEmphasis())
        add(tr("The legend picks out %1.").arg(number(emphasizedCount)));
    if (content.selected >= 0) {
        add(tr("Selected: %1.").arg(bookInWords(content, content.selected)));
        QStringList near;
        for (std::size_t i = 0; i < std::min<std::size_t>(5, content.neighbors.size()); ++i)
            near << content.title(content.neighbors[i].row);
        if (!near.isEmpty())
            add(tr("Nearest: %1.").arg(near.join(QStringLiteral("; "))));
        if (const std::size_t wrong = falselyNear(content).size(); wrong > 0)
            add(tr("%1 books are near it on the map but not in the model.").arg(number(wrong)));
    }
    if (pointing.cursor >= 0) {
        if (legend.hasRamp())
            add(tr("In the legend at %1; Space sets an end of a range.")
                    .arg(locale.toString(
                        content.colors.valueAt(double(pointing.cursor) / MapLegend::kRampSteps), 'g', 4)));
        else
            add(tr("In the legend at %1; Space adds or removes it.")
                    .arg(legend.lineText(static_cast<std::size_t>(pointing.cursor))));
    }
    if (tool == MapTool::rectangle)
        add(tr("Rectangle: arrow keys move a cross, Space sets a corner, Escape abandons it."));
    else if (tool == MapTool::lasso)
        add(tr("Lasso: arrow keys move a cross, Space sets a corner, Enter closes it, Escape abandons it."));
    if (hovered >= 0 && hovered != content.selected)
        add(tr("Pointed at: %1.").arg(bookInWords(content, hovered)));
    q->setAccessibleDescription(text);
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
    d.density.paint(painter, ink);
    MapMarks marks{d.content, d.frame, d.look, d.camera, ink, font, bounds};
    marks.blocked = {d.legend.box(), d.minimap.box()};
    marks.titled = d.titled;
    if (!d.drawing)
        marks.clusters = d.spots;
    marks.covers = &d.covers;
    marks.hovered = d.hovered;
    marks.cache = &d.titles;
    paintMapMarks(painter, marks);
    paintMapAxes(painter, *d.content.projection, d.camera, ink, font, QRectF(rect()));
    d.legend.paint(painter, ink, d.pointing);
    d.minimap.paint(painter, d.places(), d.look, d.camera, d.viewRect(), QRectF(rect()), ink);
    d.paintShape(painter, ink, font);
    if (d.hovered >= 0 && !d.dragging && !d.drawing && d.motion.state() != QAbstractAnimation::Running)
        paintHoverCard(painter, d.content, d.hovered, d.frame.at(d.hovered),
                       d.frame.radius[static_cast<std::size_t>(d.hovered)], bounds, ink, font,
                       d.covers.picture(d.hovered));
    if (hasFocus()) {
        painter.setPen(QPen(ink.theme.accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

} // namespace shelf
