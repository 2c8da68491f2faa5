// SPDX-License-Identifier: GPL-3.0-or-later
// The epochs of the training, below the canvas.
#include "app/jobs/jobs.h"
#include "app/pages/map/pane/map_pane_p.h"
#include "app/pages/map/pane/map_strip_state.h"
#include "engine/projection/map_cost.h"
#include "engine/projection/replay.h"
#include "widgets/map/panels/epoch_strip.h"
#include "widgets/map/view/projection_view.h"

#include <QString>

namespace shelf {

void MapPane::Private::updateEpochs()
{
    const bool has = q->hasEpochs();
    epochs->setVisible(epochsWanted && has);
    if (!epochsWanted || !has)
        return;
    QVector<int> numbers;
    const MapSource& source = q->source();
    for (const KeptEmbedding& epoch : source.epochs)
        numbers << epoch.epoch;
    const bool ready = !epochMaps.empty() && epochMapsKey == drawing.key();
    const double seconds =
        roughMapSeconds(source.rows(), drawing.parameters()) * static_cast<double>(source.epochs.size());
    epochs->setEpochs(numbers, ready,
                      MapPane::tr("%Ln map(s), %1", nullptr, numbers.size()).arg(roughTime(seconds)));
    if (!ready && drawing.isImmediate() && seconds < 1 && drawing.shown())
        prepareEpochs();
}

void MapPane::Private::prepareEpochs()
{
    const MapSource& source = q->source();
    if (!drawing.shown() || source.isTraining())
        return;
    epochsFailure.retract();
    epochs->setBusy(MapPane::tr("Working out the maps of all epochs"));
    Jobs::Options options;
    options.title = MapPane::tr("Maps of all epochs");
    options.slot = &epochsSlot;
    options.canPause = true;
    options.quiet = drawing.isImmediate();
    using Maps = Result<std::vector<ProjectionPtr>>;
    jobs.start<Maps>(
        options, q,
        [from = source, parameters = drawing.parameters(),
         anchor = drawing.isAsWanted() ? drawing.shown() : nullptr](JobControl& control) -> Maps {
            std::vector<MatrixView> rows;
            for (const KeptEmbedding& epoch : from.epochs)
                rows.push_back(epoch.view());
            return replayMaps(rows, from.data->books, parameters, from.leftOut(), anchor.get(), 0,
                              control.progress());
        },
        [this, wantedKey = drawing.key(), identity = source.identity()](Maps maps) {
            if (identity != q->source().identity())
                return;
            if (maps) {
                epochMaps = std::move(*maps);
                epochMapsKey = wantedKey;
            } else {
                epochsFailure.report(maps.error());
                epochMaps.clear();
                epochMapsKey.clear();
                epochsWanted = epochsWanted && !drawing.isImmediate(); // it would be tried again at once
            }
            updateEpochs();
        });
}

void MapPane::Private::showEpoch(int position)
{
    if (position < 0 || static_cast<std::size_t>(position) >= epochMaps.size() || !contentReady)
        return;
    view->setLivePositions(epochMaps[static_cast<std::size_t>(position)]);
}

void MapPane::setEpochsShown(bool shown)
{
    Private& d = *m_private;
    if (d.epochsWanted == shown)
        return;
    d.epochsWanted = shown;
    d.updateEpochs();
    const ProjectionPtr& atRest = d.drawing.shown();
    if (!shown && atRest && d.contentReady && d.view->content().projection != atRest)
        d.view->setLivePositions(atRest);
}

bool MapPane::hasEpochs() const
{
    return source().run && source().epochs.size() >= 2;
}

const std::vector<ProjectionPtr>& MapPane::epochMaps() const
{
    return m_private->epochMaps;
}

} // namespace shelf
