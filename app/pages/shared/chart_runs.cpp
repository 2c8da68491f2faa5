// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/chart_runs.h"

#include "engine/data/split.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

namespace shelf {

ChartRun chartRun(const RunEntry& entry, const RunSettings* training)
{
    ChartRun shown = entry.run ? chartRun(*entry.run, entry.number, entry.color) : ChartRun{};
    shown.number = entry.number;
    shown.name = entry.name;
    shown.color = entry.color;
    shown.running = entry.running;
    if (entry.run)
        return shown;
    shown.history = entry.history;
    shown.baselines = entry.baselines;
    if (training && entry.running) {
        shown.loss = lossName(*training);
        shown.epochsPlanned = training->training.epochs;
    }
    return shown;
}

namespace {

/// What item neighbors, the usual yardstick of models that rank, reached on the same split: where it was
/// trained and measured here.
std::optional<Baseline> itemNeighbors(const Session& session, const RunEntry& beside)
{
    for (const RunEntry& entry : session.runs()) {
        if (entry.number == beside.number || !entry.run || entry.run->ranking.users == 0 ||
            entry.run->settings.preset != "item-knn")
            continue;
        if (beside.run && splitText(entry.run->settings.split) != splitText(beside.run->settings.split))
            continue;
        Baseline baseline;
        baseline.name = entry.name.toStdString();
        baseline.validationLoss = std::numeric_limits<double>::quiet_NaN();
        baseline.ranking = entry.run->ranking;
        return baseline;
    }
    return {};
}

bool ranks(const ChartRun& run)
{
    return std::isfinite(run.rankingLevel) ||
           std::any_of(run.history.epochs.begin(), run.history.epochs.end(),
                       [](const EpochRecord& epoch) { return std::isfinite(epoch.validationNdcg); });
}

QList<ChartRun> chartRunsIf(const Session& session, int runningRun, const RunSettings* training,
                            const std::function<bool(const RunEntry&)>& wanted)
{
    std::vector<const RunEntry*> entries;
    for (const RunEntry& entry : session.runs())
        if (!entry.isGiven() && wanted(entry))
            entries.push_back(&entry);
    const auto rank = [&](const RunEntry* entry) {
        return entry->running ? 0 : entry->number == session.currentRun() ? 1 : 2;
    };
    std::sort(entries.begin(), entries.end(), [&](const RunEntry* a, const RunEntry* b) {
        return std::pair(rank(a), -a->number) < std::pair(rank(b), -b->number);
    });
    QList<ChartRun> runs;
    for (const RunEntry* entry : entries)
        runs << chartRun(*entry, entry->number == runningRun ? training : nullptr);
    for (qsizetype i = 0; i < runs.size(); ++i)
        if (ranks(runs[i]))
            if (auto baseline = itemNeighbors(session, *entries[static_cast<std::size_t>(i)]);
                baseline && std::none_of(entries.begin(), entries.end(), [&](const RunEntry* entry) {
                    return entry->name.toStdString() == baseline->name;
                }))
                runs[i].baselines.push_back(std::move(*baseline));
    return runs;
}

} // namespace

QList<ChartRun> shownRuns(const Session& session, int runningRun, const RunSettings* training)
{
    return chartRunsIf(session, runningRun, training, [&session](const RunEntry& entry) {
        return entry.shown || entry.running || entry.number == session.currentRun();
    });
}

QList<ChartRun> allRuns(const Session& session)
{
    return chartRunsIf(session, 0, nullptr, [](const RunEntry&) { return true; });
}

void pinOnly(Session& session, int run)
{
    std::vector<int> pinned;
    for (const RunEntry& entry : session.runs())
        if (entry.shown)
            pinned.push_back(entry.number);
    for (const int number : pinned)
        session.updateRun(number, [](RunEntry& entry) { entry.shown = false; });
    session.selectRun(run);
}

} // namespace shelf
