// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/overview/overview.h"
#include "widgets/library/bar_chart.h"

#include <QCoreApplication>
#include <QString>
#include <QVector>

namespace shelf {

/// The overview of a data set in words, for its charts. taken: nobody gave stars.
struct OverviewWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::OverviewWords)
};

QString overviewTitle(OverviewFigure figure, const Overview& overview, bool taken);
QVector<ChartBar> overviewBars(const Overview& overview, OverviewFigure figure, bool taken);
/// What the bars of a figure say together; empty where there is nothing to add.
QString overviewSummary(OverviewFigure figure, const Overview& overview, bool taken);
/// "Only books that somebody rated 5": what the books behind a bar have in common.
QString overviewPickName(OverviewFigure figure, const Overview& overview, int bar, bool taken);

/// A bar for the rated books, then one for what is known of them.
QVector<ChartBar> coverageBars(const Coverage& coverage, bool taken);
/// What the books have in common that a bar of these lacks.
QString coveragePickName(const Coverage& coverage, int bar, bool taken);

} // namespace shelf
