// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/content/map_ink.h"
#include "widgets/map/labels/group_spots.h"
#include "widgets/map/labels/name_layout.h"
#include "widgets/map/labels/wrapped_name.h"
#include "widgets/map/layers/map_titles.h"

#include <QFont>
#include <QRectF>

#include <array>
#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace shelf {

/// The names of the groups over a map: fewer and coarser ones from afar, finer ones from near, none where
/// the titles of books take over. They are placed once for a step of the zoom, wherever one looks, so that
/// they move with the map and never about on it.
class MapNames {
public:
    /// Other books, groups, places or another font: everything is worked out anew. The same ones: nothing is.
    void setSpots(SpotLayers spots, const QFont& font);
    bool isEmpty() const { return m_spots.spots[1].empty(); }

    struct Field {
        const MapSpace& space;
        const MapCamera& camera;
        QRectF view;                      ///< the camera's
        QRectF bounds;                    ///< of the canvas; names stay inside
        std::vector<QRectF> blocked = {}; ///< of the canvas, say the legend
        double dot = 2.5;                 ///< radius of a point
        bool moving = false;              ///< places change with every frame: names stay at their groups
    };
    /// Places the names for this way of looking, where that is not known yet.
    void layOut(const Field& field);
    /// The same on another thread, for it may take longer than a frame; true while that goes on, and then it
    /// is to be called again. Until it has ended drawn() shows the places of another step of the zoom.
    bool layOutMeanwhile(const Field& field);

    /// A name as it is drawn.
    struct Drawn {
        int layer = 1; ///< index into SpotLayers::spots
        const GroupSpot* spot = nullptr;
        const NameShape* shape = nullptr;
        QFont font;
        QRectF box;
        std::optional<QLineF> leader;
        double strength = 1;
    };
    /// Those that are to be seen, clear of the obstacles and of each other.
    std::vector<Drawn> drawn(const Field& field, const std::vector<QRectF>& obstacles) const;
    void paint(QPainter& painter, const std::vector<Drawn>& names, const MapInk& ink, bool stepBack,
               MapTitleCache* cache, bool inGroupColors = true) const;

    /// How much of the names is left at this zoom: 1 .. 0.
    static double strengthAt(double zoom);

private:
    struct Name {
        QFont font;
        std::vector<NameShape> shapes;
        std::size_t whole = 0; ///< so many of them; the others have the first of several words alone
    };
    /// Where names stand for one step of the zoom, in the map's own units.
    struct Step {
        int zoomStep = 0;
        int layer = 1;
        QSizeF view;
        QRectF bounds;
        std::vector<QRectF> blocked;
        struct Place {
            std::size_t name;
            int shape;
            QPointF middle;
            bool led;
        };
        std::vector<Place> places;
    };
    int layerAt(double zoom, const QSizeF& view) const;
    /// Measured when they are asked for first: it takes longer than a frame for all layers.
    const std::vector<Name>& namesOf(std::size_t layer) const;
    /// What places are worked out from, and where they are left: shared with the thread that does it.
    struct Task;
    bool isWanted(const Field& field) const;
    const Step* stepFor(const Field& field) const;
    const Step* nearestStep(const Field& field) const;
    std::shared_ptr<Task> taskFor(const Field& field) const;
    void keep(const Step& step);
    std::vector<Drawn> drawnNear(const Field& field, const std::vector<QRectF>& obstacles) const;

    SpotLayers m_spots;
    QFont m_font;
    mutable std::array<std::vector<Name>, 3> m_names; ///< empty: not measured
    std::vector<Step> m_steps;                        ///< the latest last
    std::shared_ptr<Task> m_task;                     ///< under way; null: nothing is
};

/// A group's color, darker or lighter until it can be read on the canvas.
QColor nameColor(const QColor& group, const MapInk& ink);

} // namespace shelf
