// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map_picture.h"

#include "widgets/map_frame.h"
#include "widgets/map_legend.h"
#include "widgets/map_overlay.h"
#include "widgets/point_raster.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr double kMargin = 14;

void drawShapes(QPainter& painter, const MapFrame& frame, const MapLook& look, bool space)
{
    std::vector<std::size_t> order(frame.x.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (look.dim[a] != look.dim[b])
            return look.dim[a] > look.dim[b];
        return space && frame.depth[a] < frame.depth[b];
    });
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor rim = QColor::fromRgb(look.canvas);
    for (const std::size_t i : order) {
        const double r = frame.radius[i];
        painter.setPen(r >= 2 ? QPen(rim, 0.4) : QPen(Qt::NoPen));
        painter.setBrush(QColor::fromRgb(frame.color[i]));
        painter.drawEllipse(QPointF(frame.x[i], frame.y[i]), r, r);
    }
    painter.restore();
}

void drawRaster(QPainter& painter, const QRectF& view, const MapFrame& frame, const MapLook& look, bool space,
                double ratio)
{
    const auto moved = [ratio](const std::vector<float>& values, double by) {
        std::vector<float> result(values.size());
        std::transform(values.begin(), values.end(), result.begin(),
                       [&](float v) { return static_cast<float>((v - by) * ratio); });
        return result;
    };
    const std::vector<float> x = moved(frame.x, view.left());
    const std::vector<float> y = moved(frame.y, view.top());
    const std::vector<float> radius = moved(frame.radius, 0);
    PointRaster raster;
    raster.begin((view.size() * ratio).toSize(), look.canvas);
    RasterPoints points;
    points.x = x;
    points.y = y;
    points.radius = radius;
    points.color = frame.color;
    points.dim = look.dim;
    if (space)
        points.depth = frame.depth;
    points.rim = static_cast<float>(0.5 * ratio);
    raster.draw(points);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(view, raster.image());
    painter.restore();
}

} // namespace

void drawMapPicture(QPainter& painter, const QSizeF& size, const MapContent& content, const QString& title,
                    const MapCamera* camera, bool vector, double pixelRatio)
{
    const MapInk ink = MapInk::of(false);
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
    legend.layOut(content, font, all.topRight() + QPointF(-kMargin, kMargin), all.height() - 2 * kMargin);
    QRectF view = all;
    if (!legend.box().isEmpty() && legend.box().width() < 0.35 * view.width())
        view.setRight(legend.box().left());

    const MapSpace space = makeMapSpace(*content.projection);
    const MapLook look = makeMapLook(content, ink);
    MapFrame frame;
    layOutMap(space, camera ? *camera : MapCamera::fitting(space), view, look, frame);
    const bool deep = space.dims == 3;
    painter.save();
    painter.setClipRect(all);
    if (vector)
        drawShapes(painter, frame, look, deep);
    else
        drawRaster(painter, all, frame, look, deep, pixelRatio);
    paintMapMarks(painter, content, frame, booksByRatings(content), ink, font, all.adjusted(4, 4, -4, -4),
                  legend.box(), -1);
    paintMapAxes(painter, *content.projection, camera ? *camera : MapCamera::fitting(space), ink, font,
                 all.adjusted(kMargin - 8, 0, 0, -kMargin + 8));
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
