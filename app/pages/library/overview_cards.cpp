// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/overview_cards.h"

#include "app/pages/library/overview_view.h"
#include "app/pages/library/overview_words.h"

#include <QLocale>

namespace shelf {

namespace {} // namespace

std::vector<OverviewCard> overviewCards(const Overview* overview, bool taken)
{
    const Overview nothing;
    const Overview& shown = overview ? *overview : nothing;
    std::vector<OverviewCard> cards;
    for (const OverviewFigure figure : kOverviewFigures)
        cards.push_back({overviewTitle(figure, shown, taken), overviewBars(shown, figure, taken),
                         overviewSummary(figure, shown, taken),
                         // Where nobody gave stars there are none to be spread; that nothing is known of the
                         // times is told.
                         !overview || figure == OverviewFigure::activity || !barsOf(shown, figure).empty()});
    const Coverage& coverage = shown.coverage;
    cards.push_back(
        {OverviewView::tr("Coverage of the catalogue"),
         overview ? coverageBars(coverage, taken) : QVector<ChartBar>(),
         OverviewView::tr("The books with readers among those of the catalogue, and what is known of "
                          "them. A bar leads to the books that lack it."),
         // Without a catalogue there is nothing to cover.
         !overview || !coverage.facts.empty() || coverage.rated != coverage.books});
    return cards;
}

QString suspectsHead(const Suspects& found)
{
    if (found.count == 0)
        return OverviewView::tr("No reader looks suspicious.");
    const QLocale locale;
    QString head = OverviewView::tr("Readers that may be none: %1. They gave many equal ratings, hundreds on "
                                    "one day or thousands in all, or have the list of another reader.")
                       .arg(locale.toString(static_cast<qulonglong>(found.count)));
    if (found.count > found.readers.size())
        head += QLatin1Char(' ') + OverviewView::tr("The first %1 are listed.")
                                       .arg(locale.toString(static_cast<qulonglong>(found.readers.size())));
    return head;
}

} // namespace shelf
