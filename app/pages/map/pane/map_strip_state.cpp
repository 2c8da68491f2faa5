// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/pane/map_strip_state.h"

#include "app/pages/map/pane/map_drawing.h"
#include "app/pages/map/pane/map_pane.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/map_cost.h"
#include "widgets/map/panels/method_words.h"

#include <QLocale>

#include <cmath>

namespace shelf {

namespace {

QString progressText(const MapStanding& standing, const QString& method)
{
    const QLocale locale;
    switch (standing.stage) {
    case MapProgress::Stage::neighbors:
        return MapPane::tr("%1: finding neighbors").arg(method);
    case MapProgress::Stage::layout:
        return MapPane::tr("%1: iteration %2 of %3")
            .arg(method, locale.toString(standing.iteration), locale.toString(standing.iterations));
    case MapProgress::Stage::affinities:
    case MapProgress::Stage::projecting:
        break;
    }
    return MapPane::tr("%1: weighing neighbors").arg(method);
}

QString restText(const MapDrawing& drawing, const QString& method)
{
    const QLocale locale;
    const MapParameters& wanted = drawing.parameters();
    const ProjectionPtr& shown = drawing.shown();
    if (!drawing.isAsWanted()) {
        const QString time = roughTime(roughMapSeconds(drawing.source().rows(), wanted));
        return shown && shown->method == wanted.method->key
                   ? MapPane::tr("Settings changed: Start draws the map anew (%1)").arg(time)
                   : MapPane::tr("Press Start to draw this map (%1)").arg(time);
    }
    QString text = MapPane::tr("%1: %Ln iteration(s), seed %2", nullptr, shown->iterations)
                       .arg(method, locale.toString(qulonglong(wanted.seed)));
    if (shown->recall < 1)
        text = MapPane::tr("%1, from %2 % of the true neighbors", "how a map was made")
                   .arg(text, locale.toString(100 * shown->recall, 'f', 1));
    return text;
}

} // namespace

QString roughTime(double seconds)
{
    const QLocale locale;
    if (seconds < 1)
        return MapPane::tr("less than a second");
    if (seconds < 100)
        return MapPane::tr("about %1 s").arg(locale.toString(std::ceil(seconds), 'f', 0));
    return MapPane::tr("about %1 min").arg(locale.toString(std::ceil(seconds / 60), 'f', 0));
}

bool hasStrip(const MapDrawing& drawing)
{
    return !drawing.isImmediate() && !drawing.source().empty();
}

MapStrip::State stripState(const MapDrawing& drawing)
{
    MapStrip::State state;
    state.paused = drawing.isPaused();
    state.stopping = drawing.isStopping();
    if (drawing.isImmediate())
        return state;
    const LayoutMethod& method = *drawing.parameters().method;
    const QString name = methodWords(method.title);
    state.running = drawing.isRunning();
    if (drawing.source().isTraining()) {
        state.text = MapPane::tr("While it trains the map shows principal components");
        return state;
    }
    state.costName = methodHeading(method.costName);
    if (state.running) {
        state.text = progressText(drawing.standing(), name);
        if (state.paused)
            state.text = MapPane::tr("%1, paused").arg(state.text);
    } else if (!drawing.source().empty()) {
        const bool asWanted = drawing.isAsWanted();
        const bool stopped = asWanted && drawing.shown()->stopped;
        const bool canGoOn = drawing.canGoOn();
        state.problem = drawing.problem();
        state.canGoOn = stopped && canGoOn;
        state.canStart = !asWanted || (stopped && !canGoOn);
        state.canLengthen = asWanted && !stopped && canGoOn;
        state.text = restText(drawing, name);
    }
    return state;
}

} // namespace shelf
