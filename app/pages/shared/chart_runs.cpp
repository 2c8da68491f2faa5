// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/chart_runs.h"

namespace shelf {

ChartRun chartRun(const RunEntry& entry, const RunSettings* training)
{
    ChartRun shown = entry.run ? chartRun(*entry.run, entry.number, entry.color) : ChartRun{};
    shown.number = entry.number;
    shown.name = entry.name;
    shown.color = entry.color;
    shown.history = entry.history;
    shown.baselines = entry.baselines;
    shown.running = entry.running;
    if (training && entry.running) {
        shown.loss = lossName(*training);
        shown.epochsPlanned = training->training.epochs;
    }
    return shown;
}

QList<ChartRun> shownRuns(const Session& session, int runningRun, const RunSettings* training)
{
    QList<ChartRun> runs;
    const RunEntry* current = nullptr;
    for (const RunEntry& entry : session.runs()) {
        if (entry.isGiven()) // has no curves
            continue;
        if (entry.number == session.currentRun())
            current = &entry;
        else if (entry.shown)
            runs << chartRun(entry, entry.number == runningRun ? training : nullptr);
    }
    if (current)
        runs << chartRun(*current, current->number == runningRun ? training : nullptr);
    return runs;
}

} // namespace shelf
