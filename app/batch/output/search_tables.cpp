// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/output/search_tables.h"

#include "app/base/text.h"
#include "app/batch/output/text_output.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace shelf {

namespace {

std::string shareText(const Trial& trial)
{
    return trial.share < 1 ? percent(trial.share, 0) : tr("all", "of the data").text();
}

std::string valuesText(const SearchPlan& plan, const Trial& trial)
{
    std::string text;
    for (std::size_t i = 0; i < plan.axes.size(); ++i)
        text += (i ? " " : "") + plan.axes[i].key + '=' + trial.values[i];
    return text;
}

const char* endText(SearchEnd end)
{
    switch (end) {
    case SearchEnd::complete:
        return "complete";
    case SearchEnd::timeUp:
        return "time-up";
    case SearchEnd::exhausted:
        return "exhausted";
    case SearchEnd::open:
        break;
    }
    return "stopped";
}

Json trialDocument(const SearchPlan& plan, const Trial& trial)
{
    Json settings = Json::object();
    for (std::size_t i = 0; i < plan.axes.size(); ++i)
        settings[plan.axes[i].key] = trial.values[i];
    return {{"trial", trial.configuration + 1},
            {"rung", trial.rung},
            {"share", trial.share},
            {"settings", settings},
            {"objective", trial.objective},
            {"epochs", trial.epochs},
            {"best_epoch", trial.bestEpoch},
            {"seconds", trial.seconds},
            {"failed", trial.message.english()}};
}

} // namespace

Message trialNote(const SearchState& state)
{
    const Trial& trial = state.trials.back();
    const int which = trial.configuration + 1;
    const Message head =
        trial.share < 1
            ? tr("trial %1 with %2: %3", "which, of how much of the data, its settings")
                  .arg(which)
                  .arg(shareText(trial))
                  .arg(valuesText(state.plan, trial))
            : tr("trial %1: %2", "which, and its settings").arg(which).arg(valuesText(state.plan, trial));
    if (trial.failed())
        return tr("%1: %2", "a trial and what is said of it").arg(head).arg(trial.message);
    const bool best = state.best() + 1 == static_cast<int>(state.trials.size());
    return (best ? tr("%1: %2 %3 in %4, the best so far", "a trial, a figure, its value, a time")
                 : tr("%1: %2 %3 in %4", "a trial, a figure, its value, a time"))
        .arg(head)
        .arg(objectiveName(state.plan.objective))
        .arg(trial.objective, 4)
        .arg(duration(trial.seconds));
}

Json searchSummary(const SearchState& state, const std::string& file)
{
    const SearchPlan& plan = state.plan;
    Json vary = Json::array();
    for (const SearchAxis& axis : plan.axes)
        vary.push_back(axisText(axis));
    Json trials = Json::array();
    for (const Trial& trial : state.trials)
        trials.push_back(trialDocument(plan, trial));
    const int best = state.best();
    return {{"preset", plan.base.preset},
            {"method", methodName(plan.method)},
            {"objective", objectiveName(plan.objective)},
            {"vary", vary},
            {"end", endText(state.end)},
            {"seconds", state.seconds()},
            {"trials", trials},
            {"best", best < 0 ? Json() : trialDocument(plan, state.trials[static_cast<std::size_t>(best)])},
            {"search", file}};
}

std::string searchText(const SearchState& state)
{
    std::vector<std::string> headers{numbers(tr("trial", "column of a table")),
                                     numbers(tr("share", "column of a table"))};
    for (const SearchAxis& axis : state.plan.axes)
        headers.push_back('>' + axis.key);
    headers.push_back('>' + std::string(objectiveName(state.plan.objective)));
    headers.push_back(numbers(tr("seconds", "column of a table")));
    headers.emplace_back("");
    ScreenTable table(headers);
    std::vector<const Trial*> order;
    for (const Trial& trial : state.trials)
        order.push_back(&trial);
    std::stable_sort(order.begin(), order.end(), [&](const Trial* a, const Trial* b) {
        if (a->failed() != b->failed())
            return b->failed();
        if (a->share != b->share)
            return a->share > b->share;
        return !a->failed() && isBetter(state.plan.objective, a->objective, b->objective);
    });
    for (const Trial* trial : order) {
        std::vector<std::string> cells{std::to_string(trial->configuration + 1), shareText(*trial)};
        cells.insert(cells.end(), trial->values.begin(), trial->values.end());
        cells.push_back(number(trial->objective, 4));
        cells.push_back(number(trial->seconds, 1));
        cells.push_back(trial->failed()          ? trial->message
                        : trial == order.front() ? tr("best", "of the trials")
                                                 : Message());
        table.add(std::move(cells));
    }
    return table.text();
}

} // namespace shelf
