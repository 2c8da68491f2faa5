// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/search/search_standing.h"

#include "app/pages/search/search_panel.h"
#include "engine/parameters/parameter_table.h"

namespace shelf {

namespace {

QString endText(SearchEnd end, int count)
{
    switch (end) {
    case SearchEnd::complete:
        return SearchPanel::tr("Complete: %Ln trial(s).", nullptr, count);
    case SearchEnd::timeUp:
        return SearchPanel::tr("The time is up after %Ln trial(s). More minutes go on.", nullptr, count);
    case SearchEnd::exhausted:
        return SearchPanel::tr("All different settings are tried: %Ln trial(s).", nullptr, count);
    case SearchEnd::open:
        return SearchPanel::tr("Stopped after %Ln trial(s); Go on continues.", nullptr, count);
    }
    return {};
}

QString text(const SearchState& state, const SearchStanding& now)
{
    const int count = static_cast<int>(state.trials.size());
    if (!now.refused.isEmpty())
        return now.refused;
    if (now.stopping)
        return SearchPanel::tr("Stopping…");
    if (now.paused)
        return SearchPanel::tr("Paused after %Ln trial(s).", nullptr, count);
    if (now.running)
        return SearchPanel::tr("%Ln trial(s) done.", nullptr, count);
    if (!now.hasData)
        return SearchPanel::tr("Open some ratings in the library first.");
    if (!now.hasRatings)
        return SearchPanel::tr("The vectors that are open came without ratings, from which a model would "
                               "learn: open some in the library first.");
    if (!now.valid)
        return QString::fromStdString(now.valid.error().text());
    if (count > 0)
        return endText(state.end, count);
    return SearchPanel::tr("Trials are judged on the validation part; the test part stays shut.");
}

} // namespace

bool goesOnWith(const SearchState& state, const SearchPlan& plan)
{
    const SearchPlan& then = state.plan;
    return !state.trials.empty() && settingsText(plan.base) == settingsText(then.base) &&
           plan.axes == then.axes && plan.method == then.method && plan.objective == then.objective &&
           plan.seed == then.seed && (plan.trials == then.trials || plan.method == SearchMethod::random) &&
           state.end != SearchEnd::exhausted &&
           !(state.end == SearchEnd::complete && plan.trials == then.trials);
}

SearchOffer searchOffer(const SearchState& state, const SearchPlan& plan, const SearchStanding& now)
{
    SearchOffer offer;
    offer.isRunning = now.running;
    offer.isPaused = now.paused;
    offer.canStart = !now.running && now.valid.ok() && now.hasData && now.hasRatings;
    offer.goesOn = !now.running && goesOnWith(state, plan);
    offer.canEnd = now.running && !now.stopping;
    offer.canOpen = !now.running && now.hasData;
    offer.canSave = !state.trials.empty();
    return offer;
}

SearchHint searchHint(const SearchState& state, const SearchStanding& now)
{
    return {text(state, now), !now.refused.isEmpty() || (!now.valid && !now.running)};
}

} // namespace shelf
