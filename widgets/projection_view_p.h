// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_frame.h"
#include "widgets/map_legend.h"
#include "widgets/map_titles.h"
#include "widgets/pick_grid.h"
#include "widgets/point_raster.h"
#include "widgets/projection_view.h"

#include <QVariantAnimation>

namespace shelf {

/// What a ProjectionView keeps between frames. Everything is worked out again only when what it depends on
/// has changed: content -> look, camera -> frame -> raster, pick grid.
class ProjectionView::Private {
public:
    explicit Private(ProjectionView* owner);

    void contentChanged(bool otherProjection);
    void lookChanged();
    void cameraChanged();
    void moveTo(const MapCamera& target, MapSpace from = {});
    void stopMotion();
    QRectF viewRect() const;
    void layOutLegend();
    void ensureFrame();
    void ensureRaster();
    void ensureGrid();
    void setHovered(int book);
    void hoverAt(const QPointF& where);
    void stepNeighbor(int by);
    void stepEmphasis(int by);
    void setEmphasis(int category);
    void describe();
    QFont overlayFont() const;

    ProjectionView* q;
    MapContent content;
    MapSpace space;    ///< of the projection shown
    MapSpace shown;    ///< on the way from one projection to another, otherwise equal to space
    MapSpace departed; ///< where the motion began
    MapCamera camera;
    MapCamera from, target;
    QVariantAnimation motion;

    MapLook look;
    MapFrame frame;
    PointRaster raster;
    PickGrid grid;
    MapLegend legend;
    MapTitleCache titles;
    std::vector<int> byRatings;
    bool lookValid = false;
    bool frameValid = false;
    bool rasterValid = false;
    bool gridValid = false;

    MapTool tool = MapTool::navigate;
    bool minimap = true;
    int hovered = -1;
    int hoveredCategory = MapContent::kNoEmphasis;
    int walked = -1; ///< index of the neighbor that [ and ] stand on
    QPointF pressedAt;
    QPointF lastAt;
    Qt::MouseButton pressed = Qt::NoButton;
    bool dragging = false;
};

} // namespace shelf
