// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below the canvas: the layout's progress, and the epochs of the training.
#include "app/jobs/jobs.h"
#include "app/pages/map/map_pane_p.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/map_cost.h"
#include "engine/projection/replay.h"
#include "widgets/map/panels/epoch_strip.h"
#include "widgets/map/panels/method_words.h"
#include "widgets/map/view/projection_view.h"

#include <QLocale>

#include <cmath>

namespace shelf {

namespace {

/// "about 3 s", "about 2 min".
QString roughly(double seconds)
{
    const QLocale locale;
    if (seconds < 1)
        return MapPane::tr("less than a second");
    if (seconds < 100)
        return MapPane::tr("about %1 s").arg(locale.toString(std::ceil(seconds), 'f', 0));
    return MapPane::tr("about %1 min").arg(locale.toString(std::ceil(seconds / 60), 'f', 0));
}

} // namespace

QString MapPane::Private::methodText() const
{
    return methodWords(wanted.method->title);
}

void MapPane::Private::updateStrip()
{
    const QLocale locale;
    const bool layout = !isImmediate();
    MapStrip::State state;
    state.running = job.isRunning() && layout;
    state.paused = job.isPaused();
    state.stopping = job.isStopping();
    if (layout)
        state.costName = methodHeading(wanted.method->costName);
    const bool asWanted = shown && QString::fromStdString(shown->settings) == key();
    if (source.isTraining() && layout) {
        state.text = MapPane::tr("While it trains the map shows principal components");
        state.costName.clear();
    } else if (state.running) {
        switch (standing.stage) {
        case MapProgress::Stage::neighbors:
            state.text = MapPane::tr("%1: finding neighbors").arg(methodText());
            break;
        case MapProgress::Stage::layout:
            state.text = MapPane::tr("%1: iteration %2 of %3")
                             .arg(methodText(), locale.toString(standing.iteration),
                                  locale.toString(standing.iterations));
            break;
        default:
            state.text = MapPane::tr("%1: weighing neighbors").arg(methodText());
        }
        if (state.paused)
            state.text = MapPane::tr("%1, paused").arg(state.text);
    } else if (layout && !source.empty()) {
        state.problem = problem;
        state.canGoOn = asWanted && shown->stopped && job.canGoOn(source, wanted);
        state.canStart = !asWanted || (shown->stopped && !state.canGoOn);
        state.canLengthen = asWanted && !shown->stopped && job.canGoOn(source, wanted);
        if (asWanted)
            state.text = MapPane::tr("%1: %Ln iteration(s), seed %2", nullptr, shown->iterations)
                             .arg(methodText(), locale.toString(qulonglong(wanted.seed)));
        else if (shown && shown->method == wanted.method->key)
            state.text = MapPane::tr("Settings changed: Start draws the map anew (%1)")
                             .arg(roughly(roughMapSeconds(source.rows(), wanted)));
        else
            state.text = MapPane::tr("Press Start to draw this map (%1)")
                             .arg(roughly(roughMapSeconds(source.rows(), wanted)));
        if (asWanted && shown->recall < 1)
            state.text += MapPane::tr(", from %1 % of the true neighbors")
                              .arg(locale.toString(100 * shown->recall, 'f', 1));
    }
    strip->setState(state);
    strip->setVisible(layout && !source.empty());
}

void MapPane::Private::updateEpochs()
{
    const bool has = q->hasEpochs();
    epochs->setVisible(epochsWanted && has);
    if (!epochsWanted || !has)
        return;
    QVector<int> numbers;
    for (const KeptEmbedding& epoch : source.epochs)
        numbers << epoch.epoch;
    const bool ready = !epochMaps.empty() && epochMapsKey == key();
    const double seconds = roughMapSeconds(source.rows(), wanted) * static_cast<double>(source.epochs.size());
    epochs->setEpochs(numbers, ready,
                      MapPane::tr("%n map(s), %1", nullptr, numbers.size()).arg(roughly(seconds)));
    if (!ready && isImmediate() && seconds < 1 && shown)
        prepareEpochs();
}

void MapPane::Private::prepareEpochs()
{
    if (!shown || source.isTraining())
        return;
    epochs->setBusy(MapPane::tr("Working out the maps of all epochs"));
    Jobs::Options options;
    options.title = MapPane::tr("Maps of all epochs");
    options.slot = &epochsSlot;
    options.canPause = true;
    options.quiet = isImmediate();
    using Maps = Result<std::vector<ProjectionPtr>>;
    const bool asWanted = QString::fromStdString(shown->settings) == key();
    jobs.start<Maps>(
        options, q,
        [from = source, parameters = wanted,
         anchor = asWanted ? shown : nullptr](JobControl& control) -> Maps {
            std::vector<MatrixView> rows;
            for (const KeptEmbedding& epoch : from.epochs)
                rows.push_back(epoch.view());
            return replayMaps(rows, from.data->books, parameters, from.leftOut(), anchor.get(), 0,
                              control.progress());
        },
        [this, wantedKey = key(), identity = source.identity()](Maps maps) {
            if (identity != source.identity())
                return;
            if (maps) {
                epochMaps = std::move(*maps);
                epochMapsKey = wantedKey;
            } else {
                session.reportError(maps.error());
                epochMaps.clear();
                epochMapsKey.clear();
                epochsWanted = epochsWanted && !isImmediate(); // it would be tried again at once
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
    if (!shown && d.shown && d.contentReady && d.view->content().projection != d.shown)
        d.view->setLivePositions(d.shown);
}

bool MapPane::hasEpochs() const
{
    return m_private->source.run && m_private->source.epochs.size() >= 2;
}

const std::vector<ProjectionPtr>& MapPane::epochMaps() const
{
    return m_private->epochMaps;
}

} // namespace shelf
