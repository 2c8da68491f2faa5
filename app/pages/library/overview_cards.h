// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/overview/overview.h"
#include "widgets/library/bar_chart.h"

#include <QString>
#include <QVector>

#include <array>
#include <vector>

namespace shelf {

/// The figures of the overview in the order of their cards; behind them comes the coverage of the catalogue.
inline constexpr std::array kOverviewFigures{OverviewFigure::stars,      OverviewFigure::bookTail,
                                             OverviewFigure::readerTail, OverviewFigure::activity,
                                             OverviewFigure::bookBias,   OverviewFigure::readerBias};

/// A chart, and the sentence below it.
struct OverviewCard {
    QString title;
    QVector<ChartBar> bars;
    QString summary; ///< what the bars say together; where there are none, why
    bool isShown = true;
};
/// One a figure and one for the coverage; null: the overview is still worked out. taken: nobody gave stars.
std::vector<OverviewCard> overviewCards(const Overview* overview, bool taken);

/// What is said of the readers that may be none.
QString suspectsHead(const Suspects& found);

} // namespace shelf
