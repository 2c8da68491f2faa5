// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/access/spoken.h"
#include "widgets/map/layers/map_covers.h"
#include "widgets/map/layers/map_density_layer.h"
#include "widgets/map/layers/map_legend.h"
#include "widgets/map/layers/map_minimap.h"
#include "widgets/map/layers/map_names.h"
#include "widgets/map/layers/map_titles.h"
#include "widgets/map/points/map_frame.h"
#include "widgets/map/points/pick_grid.h"
#include "widgets/map/points/point_raster.h"
#include "widgets/map/view/map_live.h"
#include "widgets/map/view/projection_view.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>

namespace shelf {

/// What a ProjectionView keeps between frames. Everything is worked out again only when what it depends on
/// has changed: content -> look, camera -> frame -> raster, pick grid.
class ProjectionView::Private {
public:
    explicit Private(ProjectionView* owner);

    void contentChanged(bool otherProjection, bool otherBooks);
    void lookChanged();
    void cameraChanged();
    void movedByPerson(); ///< has the camera been, just now
    void moveTo(const MapCamera& target, MapSpace from = {});
    void stopMotion();
    MapCamera followingCamera() const;
    const MapSpace& places() const { return shown.xyz.empty() ? space : shown; }
    QRectF viewRect() const;
    bool isMirrored() const; ///< the legend and the small map lie at the left
    void layOutLegend();
    void placeMinimap();
    void ensureFrame();
    void ensureRaster();
    MapNames::Field nameField() const;
    /// The book to take for a place; -1: none.
    int pick(const QPointF& where, float slack);
    void describe();
    void speak(); ///< begins: the canvas and the books on it are met by assistive technology
    std::vector<int> spokenBooks() const;
    QList<SpokenPart> spokenParts() const;
    void tellSelected() const;
    void tellPointedAt() const;
    QFont overlayFont() const;

    void setHovered(int book);
    void hoverAt(const QPointF& where);
    void updateCursor(const QPointF& where);
    void stepNeighbor(int by);

    void stepEmphasis(int by);
    void toggleEmphasis(int category);
    void emphasize(std::vector<int> categories, std::optional<ValueRange> range); ///< by the person
    void applyEmphasis(std::vector<int> categories, std::optional<ValueRange> range);
    void emphasizePlaces(double low, double high); ///< of the ramp, in either order
    bool legendKey(int key);
    void enterLegend(bool in);

    void chooseTool(MapTool wanted);
    void beginShape(const QPointF& where);
    void extendShape(const QPointF& where);
    void endShape(Qt::KeyboardModifiers modifiers);
    void abandonShape();
    QPolygonF outline() const;
    bool toolKey(const QKeyEvent& event);
    void paintShape(QPainter& painter, const MapInk& ink, const QFont& font) const;

    ProjectionView* q;
    MapContent content;
    std::size_t markedCount = 0;
    std::size_t outsideCount = 0;
    std::size_t emphasizedCount = 0;
    MapSpace space;    ///< of the projection shown
    MapSpace shown;    ///< on the way from one projection to another, otherwise empty
    MapSpace departed; ///< where the motion began
    MapCamera camera;
    MapCamera from, target;
    QVariantAnimation motion;
    QTimer settle;
    MapFollower follower;
    bool personMoved = false; ///< so that live positions leave the camera alone

    MapLook look;
    MapFrame frame;
    PointRaster raster;
    MapPicker picker;
    std::vector<float> pickRadius; ///< of the points, negative where they cannot be picked
    MapLegend legend;
    double legendRoom = 0;   ///< the strip beside the cloud that legends have taken
    int legendRoomWidth = 0; ///< of the canvas that they have taken it from
    MapTitleCache titles;
    TitleOrder titleOrder;
    std::vector<int> titled; ///< in this frame
    MapNames names;
    QTimer naming; ///< while their places are worked out
    MapCovers covers;
    MapDensityLayer density;
    MapMinimap minimap;
    bool lookValid = false;
    bool frameValid = false;
    bool rasterValid = false;
    bool pickValid = false; ///< pickRadius
    bool spotsValid = false;
    QElapsedTimer spotsClock;
    bool minimapWanted = true;
    bool legendWanted = true;

    enum class Grip { none, view, legend, ramp, minimap, shape };

    MapTool tool = MapTool::navigate;
    QPolygonF corners; ///< of the shape being drawn; a rectangle: the first one and the opposite
    bool drawing = false;
    bool byKeys = false; ///< the cross is shown and moved by keys
    QPointF cross;
    int caught = 0; ///< books inside the shape
    QTimer counting;
    Qt::KeyboardModifiers modifiers;

    int hovered = -1;
    bool hoveredByKey = false; ///< and not by the mouse
    MapLegend::Pointing pointing;
    int walked = -1; ///< index of the neighbor that [ and ] stand on
    QPointF pressedAt;
    QPointF lastAt;
    Qt::MouseButton pressed = Qt::NoButton;
    Grip grip = Grip::none;
    bool dragging = false;
};

/// What Shift and Ctrl mean for the selection.
MarkMode markModeOf(Qt::KeyboardModifiers modifiers);

} // namespace shelf
