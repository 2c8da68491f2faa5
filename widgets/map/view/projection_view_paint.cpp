// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/color_name.h"
#include "widgets/map/layers/map_axes.h"
#include "widgets/map/layers/map_context.h"
#include "widgets/map/layers/map_overlay.h"
#include "widgets/map/layers/space_frame.h"
#include "widgets/map/points/map_raster.h"
#include "widgets/map/view/hover_card.h"
#include "widgets/map/view/projection_view_p.h"
#include "widgets/words/counted.h"
#include "widgets/words/listed_words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace shelf {

namespace {

/// The halo of a title takes a millisecond or two; more of them would be more than a frame.
constexpr int kNewTitles = 5;

} // namespace

QFont ProjectionView::Private::overlayFont() const
{
    QFont font = q->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.92);
    return font;
}

void ProjectionView::Private::ensureFrame()
{
    Workers* const workers = raster.workersFor(content.points());
    if (!lookValid) {
        look = makeFilteredLook(content, MapInk::of(theme::isDark()), 1, workers);
        lookValid = true;
        frameValid = false;
    }
    if (frameValid)
        return;
    const QRectF bounds(q->rect());
    layOutMap(places(), camera, viewRect(), look, frame, workers);
    titled.clear();
    if (content.labels)
        titled = titleOrder.visible(content, frame, look, bounds.adjusted(4, 4, -4, -4));
    if (!spotsValid)
        names.setSpots(groupSpots(space, content), overlayFont());
    spotsValid = true;
    if (names.layOutMeanwhile(nameField()))
        naming.start();
    covers.layOut(content, frame, look, bounds);
    density.layOut(content, frame, MapInk::of(theme::isDark()), bounds, q->devicePixelRatioF(), workers);
    frameValid = true;
    rasterValid = pickValid = false;
}

MapNames::Field ProjectionView::Private::nameField() const
{
    const bool moving = follower.started() || !shown.xyz.empty();
    return {places(),          camera, viewRect(), QRectF(q->rect()).adjusted(6, 6, -6, -6), {legend.box()},
            frame.plainRadius, moving};
}

void ProjectionView::Private::ensureRaster()
{
    ensureFrame();
    const double ratio = q->devicePixelRatioF();
    const QSize size = (QSizeF(q->size()) * ratio).toSize();
    if (rasterValid && raster.image().size() == size)
        return;
    raster.begin(size, look.canvas);
    raster.draw(rasterPoints(frame, look, camera, ratio));
    rasterValid = true;
}

int ProjectionView::Private::pick(const QPointF& where, float slack)
{
    ensureFrame();
    if (const int covered = covers.bookAt(where); covered >= 0)
        return covered;
    const auto at = [&] {
        return picker.at(where, slack, places(), camera, frame, look, raster.workersFor(content.points()));
    };
    if (outsideCount == 0)
        return at();
    if (!pickValid) {
        pickRadius = frame.radius;
        for (std::size_t i = 0; i < pickRadius.size(); ++i)
            if (!isPickable(content, look, i))
                pickRadius[i] = -1;
    }
    pickValid = true;
    frame.radius.swap(pickRadius);
    const int book = at();
    frame.radius.swap(pickRadius);
    return book;
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
    add((content.projection->dims >= 3 ? tr("%1 in space.") : tr("%1 in the plane."))
            .arg(Counted::books(content.points())));
    if (outsideCount > 0)
        add(tr("Outside the filter: %1.").arg(number(outsideCount)));
    if (markedCount > 0)
        add(tr("In the selection: %1.").arg(number(markedCount)));
    if (content.choice.by != ColorBy::none)
        add(tr("Color: %1.").arg(colorName(content)));
    if (content.hasEmphasis())
        add(tr("The legend picks out %1.").arg(number(emphasizedCount)));
    if (content.selected >= 0) {
        add(tr("Selected: %1.").arg(bookInWords(content, content.selected)));
        QStringList near;
        for (std::size_t i = 0; i < std::min<std::size_t>(5, content.neighbors.size()); ++i)
            near << content.title(content.neighbors[i].row);
        if (!near.isEmpty())
            add(tr("Nearest: %1.").arg(partedWords(near)));
        if (const std::size_t wrong = falselyNear(content).size(); wrong > 0)
            add(tr("%Ln book(s) are near it on the map but not in the model.", nullptr,
                   static_cast<int>(wrong)));
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
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // by each text
    d.ensureRaster();
    painter.drawImage(QRectF(rect()), d.raster.image());
    if (d.content.points() == 0)
        return;
    const QFont font = d.overlayFont();
    const QRectF bounds = QRectF(rect()).adjusted(4, 4, -4, -4);
    d.density.paint(painter, ink);
    paintSpaceFrame(painter, spaceFrame(d.places(), d.camera, d.viewRect()), ink, false);
    MapMarks marks{d.content, d.frame, d.look, d.camera, ink, font, bounds};
    marks.blocked = {d.legend.box(), d.minimap.box()};
    marks.titled = d.titled;
    const MapNames::Field field = d.nameField();
    if (!d.drawing)
        marks.names = &d.names;
    marks.field = &field;
    marks.covers = &d.covers;
    marks.hovered = d.hovered;
    d.titles.begin(kNewTitles);
    marks.cache = &d.titles;
    paintMapMarks(painter, marks);
    if (d.titles.owes)
        update();
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
