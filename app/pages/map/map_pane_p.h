// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/map/map_pane.h"

#include <QHash>

class QVBoxLayout;

namespace shelf {

class MapPane::Private {
public:
    Private(MapPane* owner, Session& s, Jobs& j);

    void build();
    void renewContent();
    void contentMade(MapContent made);
    void wish();  ///< what the settings ask for: shown from memory, drawn at once, or left to Start
    void leave(); ///< the job's settings are not those wanted any more
    void begin(bool goOn);
    void begin(bool goOn, const MapParameters& parameters);
    MapParameters components() const; ///< the first principal components
    void show(const ProjectionPtr& map);
    void ended(const ProjectionPtr& map);
    void updateStrip();
    void updateEpochs();
    void prepareEpochs();
    void showEpoch(int position);
    QString title() const;
    QString methodText() const;
    QString key() const;
    bool isImmediate() const;

    MapPane* q;
    Session& session;
    Jobs& jobs;
    JobSlot contentSlot, epochsSlot;
    MapJob job;
    MapMeasure measure;
    ProjectionView* view = nullptr;
    MapStrip* strip = nullptr;
    EpochStrip* epochs = nullptr;

    MapSource source;
    MapParameters wanted;
    QString problem;
    MapStanding standing;
    ProjectionPtr shown;   ///< at rest
    ProjectionPtr waiting; ///< to be shown as soon as the content is made
    bool contentReady = false;
    bool leaving = false;               ///< the job is stopping since other settings are wanted
    const float* begunFrom = nullptr;   ///< the vectors that the job draws
    bool followsTraining = false;       ///< the shown map is one of a training's
    QHash<QString, ProjectionPtr> kept; ///< by their settings, of this source

    bool epochsWanted = false;
    std::vector<ProjectionPtr> epochMaps;
    QString epochMapsKey;
};

} // namespace shelf
