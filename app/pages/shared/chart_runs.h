// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "engine/parameters/settings.h"
#include "widgets/charts/loss_chart.h"

namespace shelf {

/// An entry of the session as the chart draws it. training: the settings of a run that is not finished yet.
ChartRun chartRun(const RunEntry& entry, const RunSettings* training = nullptr);
/// The run that is being trained first, then the current one, then those that are pinned, the newest first;
/// without vectors that were made elsewhere, which have no curves.
QList<ChartRun> shownRuns(const Session& session, int runningRun = 0, const RunSettings* training = nullptr);
/// All that have curves, in the same order.
QList<ChartRun> allRuns(const Session& session);
/// Draws this run alone, besides the one that is being trained.
void pinOnly(Session& session, int run);

} // namespace shelf
