// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/view/map_picture.h"

#include "widgets/map/layers/map_axes.h"
#include "widgets/map/layers/map_context.h"
#include "widgets/map/layers/map_density_layer.h"
#include "widgets/map/layers/map_legend.h"
#include "widgets/map/layers/map_overlay.h"
#include "widgets/map/layers/map_titles.h"
#include "widgets/map/layers/space_frame.h"
#include "widgets/map/points/map_raster.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

constexpr double kMargin = 14;
constexpr double kVectorFineness = 3; ///< pixels of a cover in a unit of SVG and PDF

void drawShapes(QPainter& painter, const MapFrame& frame, const MapLook& look,
                const std::vector<float>& layers)
{
    std::vector<std::size_t> order;
    order.reserve(frame.x.size());
    for (std::size_t i = 0; i < frame.x.size(); ++i)
        if (frame.radius[i] > 0)
            order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (look.dim[a] != look.dim[b])
            return look.dim[a] > look.dim[b];
        return !layers.empty() && layers[a] < layers[b];
    });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rim = QColor::fromRgb(look.canvas);
    for (const std::size_t i : order) {
        const double r = frame.radius[i];
        painter.setPen(r >= 2 && order.size() <= 4000 ? QPen(rim, 0.4) : QPen(Qt::NoPen));
        painter.setBrush(QColor::fromRgb(frame.color[i]));
        drawMark(painter, frame.shapeOf(static_cast<int>(i)), QPointF(frame.x[i], frame.y[i]), r);
    }
    painter.restore();
}

/// What two pictures of the same on black and on white have in common, and how much of the ground shows.
QImage withoutGround(const QImage& onBlack, const QImage& onWhite)
{
    QImage result(onBlack.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < result.height(); ++y) {
        const auto* black = reinterpret_cast<const QRgb*>(onBlack.constScanLine(y));
        const auto* white = reinterpret_cast<const QRgb*>(onWhite.constScanLine(y));
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const int ground = std::clamp(qGreen(white[x]) - qGreen(black[x]), 0, 255);
            const int alpha = 255 - ground;
            line[x] = qRgba(std::min(qRed(black[x]), alpha), std::min(qGreen(black[x]), alpha),
                            std::min(qBlue(black[x]), alpha), alpha);
        }
    }
    return result;
}

void drawRaster(QPainter& painter, const QRectF& view, const MapFrame& frame, const MapLook& look,
                const MapCamera& camera, double ratio, bool background)
{
    const RasterPoints points = rasterPoints(frame, look, camera, ratio, view.topLeft());
    const auto drawn = [&](QRgb ground) {
        PointRaster raster;
        raster.begin((view.size() * ratio).toSize(), ground);
        raster.draw(points);
        return raster.image();
    };
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(view,
                      background ? drawn(look.canvas) : withoutGround(drawn(0xff000000), drawn(0xffffffff)));
    painter.restore();
}

} // namespace

void drawMapPicture(QPainter& painter, const QSizeF& size, const MapContent& content, const QString& title,
                    const MapCamera* camera, bool vector, double pixelRatio, const PictureOptions& options)
{
    const MapInk ink = MapInk::of(options.dark);
    if (options.background)
        painter.fillRect(QRectF(QPointF(), size), ink.theme.canvas);
    if (content.points() == 0)
        return;
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::clamp(static_cast<int>(std::min(size.width(), size.height()) / 52), 10, 22));
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    bold.setPixelSize(font.pixelSize() * 5 / 4);
    const QFontMetricsF heading(bold);

    const double top = title.isEmpty() ? 0 : heading.height() + kMargin;
    const QRectF all(0, top, size.width(), size.height() - top);
    MapLegend legend;
    if (options.legend)
        legend.layOut(content, font, all.topRight() + QPointF(-kMargin, kMargin), all.height() - 2 * kMargin);
    QRectF view = all;
    if (!legend.box().isEmpty() && legend.box().width() < 0.42 * view.width())
        view.setRight(legend.box().left());

    const MapSpace space = makeMapSpace(*content.projection);
    const MapLook look = makeFilteredLook(content, ink, options.pointScale);
    const MapCamera eye = camera ? *camera : MapCamera::fitting(space);
    MapFrame frame;
    layOutMap(space, eye, view, look, frame);
    MapDensityLayer density;
    density.layOut(content, frame, ink, all, pixelRatio);
    const QRectF bounds = all.adjusted(4, 4, -4, -4);
    TitleOrder order;
    order.build(content);
    std::vector<int> titled;
    if (content.labels)
        titled = order.visible(content, frame, look, bounds);
    MapNames names;
    names.setSpots(groupSpots(space, content), font);
    const MapNames::Field field{space, eye, view, bounds, {legend.box()}, frame.plainRadius};
    names.layOut(field);

    painter.save();
    painter.setClipRect(all);
    // Blending modes are for pixels on a ground.
    const bool plain = vector || !options.background;
    if (plain)
        density.paint(painter, ink, false);
    const std::vector<FrameLine> box = spaceFrame(space, eye, view);
    if (plain)
        paintSpaceFrame(painter, box, ink, true);
    if (vector)
        drawShapes(painter, frame, look, eye.perspective > 0 ? frame.depth : look.front);
    else
        drawRaster(painter, all, frame, look, eye, pixelRatio, options.background);
    if (!plain) {
        density.paint(painter, ink);
        paintSpaceFrame(painter, box, ink, false);
    }
    MapCovers covers;
    if (options.covers) {
        covers.setSource(options.covers);
        covers.setFineness(vector ? kVectorFineness : 1);
        covers.layOut(content, frame, look, bounds);
    }
    MapMarks marks{content, frame, look, eye, ink, font, bounds};
    marks.blocked = {legend.box()};
    marks.titled = titled;
    marks.names = &names;
    marks.field = &field;
    marks.covers = options.covers ? &covers : nullptr;
    paintMapMarks(painter, marks);
    paintMapAxes(painter, *content.projection, eye, ink, font, all.adjusted(kMargin - 8, 0, 0, -kMargin + 8));
    legend.paint(painter, ink);
    painter.restore();
    if (!title.isEmpty()) {
        painter.setFont(bold);
        painter.setPen(ink.text);
        painter.drawText(QRectF(kMargin, kMargin / 2, size.width() - 2 * kMargin, heading.height() + 4),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         heading.elidedText(title, Qt::ElideRight, size.width() - 2 * kMargin));
    }
}

} // namespace shelf
