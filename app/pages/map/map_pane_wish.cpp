// SPDX-License-Identifier: GPL-3.0-or-later
// Which map is shown: the one that is wanted, from memory or worked out, and what stands in until it is
// there.
#include "app/pages/map/map_pane_p.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/replay.h"
#include "widgets/map/panels/epoch_strip.h"
#include "widgets/map/view/projection_view.h"

#include <utility>

namespace shelf {

namespace {

constexpr int kMostKept = 12;

} // namespace

bool MapPane::Private::isImmediate() const
{
    return wanted.method->isImmediate();
}

QString MapPane::Private::key() const
{
    return QString::fromStdString(mapSettingsText(wanted));
}

void MapPane::Private::wish()
{
    if (source.empty()) {
        job.abandon();
        return updateStrip();
    }
    if (job.isRunning() && !source.isTraining() && !job.parameters().method->isImmediate()) {
        if (QString::fromStdString(mapSettingsText(job.parameters())) != key())
            leave();
        return updateStrip();
    }
    if (const auto have = kept.constFind(key()); have != kept.constEnd()) {
        if (*have != shown || job.isRunning()) {
            job.abandon();
            show(*have);
        }
    } else if (isImmediate() && problem.isEmpty()) {
        begin(false);
    } else if (!shown) {
        begin(false, components()); // something to look at until Start is pressed
    } else if (job.isRunning()) {
        job.abandon(); // there again at once
        show(shown);
    }
    updateStrip();
}

// Long work is not thrown away for settings that may be put back: it is stopped, as by the button, and kept.
// What is wanted instead begins when it is at rest.
void MapPane::Private::leave()
{
    leaving = true;
    if (!job.isStopping())
        job.stop();
    if (const auto have = kept.constFind(key()); have != kept.constEnd())
        show(*have); // in place of what moved
}

MapParameters MapPane::Private::components() const
{
    MapParameters parameters;
    parameters.dims = wanted.dims;
    return parameters;
}

void MapPane::Private::begin(bool goOn)
{
    // While it trains a map has to keep up with it.
    if (source.isTraining())
        begin(false, isImmediate() && problem.isEmpty() ? wanted : components());
    else if (problem.isEmpty())
        begin(goOn, wanted);
}

void MapPane::Private::begin(bool goOn, const MapParameters& parameters)
{
    if (source.empty())
        return;
    standing = {};
    strip->setCurve({}, 1);
    epochs->stopPlaying();
    begunFrom = source.identity();
    job.start(source, parameters, goOn, title());
}

void MapPane::Private::ended(const ProjectionPtr& map)
{
    if (source.isTraining()) {
        // Turned to the map before it, so that one sees what the training did and not how the axes fell.
        const ProjectionPtr before = view->content().projection;
        show(before && followsTraining ? turnedTo(*map, *before) : map);
        followsTraining = true;
        if (begunFrom != source.identity())
            begin(false); // an epoch has come meanwhile
        return;
    }
    if (kept.size() >= kMostKept)
        kept.clear();
    kept.insert(QString::fromStdString(map->settings), map);
    if (!std::exchange(leaving, false))
        return show(map);
    if (!kept.contains(key()) && !(isImmediate() && problem.isEmpty()))
        show(map);
    wish();
}

} // namespace shelf
