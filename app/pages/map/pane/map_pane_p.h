// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/pane/map_drawing.h"
#include "app/pages/map/pane/map_pane.h"

namespace shelf {

/// Layout and connections in map_pane.cpp, the epochs of the training in map_pane_epochs.cpp.
class MapPane::Private {
public:
    Private(MapPane* owner, Session& s, Jobs& j);

    void build();
    void connectDrawing();
    void renewContent();
    void contentMade(MapContent made);
    void show(const ProjectionPtr& map, bool live);
    void updateStrip();
    void updateEpochs();
    void prepareEpochs();
    void showEpoch(int position);

    MapPane* q;
    Session& session;
    Jobs& jobs;
    JobSlot contentSlot, epochsSlot;
    LastFailure epochsFailure;
    MapDrawing drawing;
    MapMeasure measure;
    ProjectionView* view = nullptr;
    MapStrip* strip = nullptr;
    EpochStrip* epochs = nullptr;

    ProjectionPtr waiting; ///< to be shown as soon as the content is made
    bool contentReady = false;

    bool epochsWanted = false;
    std::vector<ProjectionPtr> epochMaps;
    QString epochMapsKey;
};

} // namespace shelf
