// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/library/overview_words.h"

#include "widgets/look/text.h"
#include "widgets/words/counted.h"

#include <QDateTime>
#include <QLocale>

namespace shelf {

namespace {

QString whole(std::uint64_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString percentOf(double share)
{
    return OverviewWords::tr("%1 %").arg(QLocale().toString(100 * share, 'f', 1));
}

double shareOf(std::uint64_t part, std::uint64_t all)
{
    return all == 0 ? 0 : static_cast<double>(part) / static_cast<double>(all);
}

QString plainNumber(double value)
{
    return QLocale().toString(value, 'g', 4);
}

QString signedNumber(double value)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + plainNumber(value);
}

/// "3", "3 to 4", "-0.125 to +0.125".
QString rangeOf(OverviewFigure figure, const OverviewBar& bar)
{
    const bool isBias = figure == OverviewFigure::bookBias || figure == OverviewFigure::readerBias;
    const bool isCount = figure == OverviewFigure::bookTail || figure == OverviewFigure::readerTail;
    const auto text = [&](double value) {
        return isBias    ? signedNumber(value)
               : isCount ? whole(static_cast<std::uint64_t>(value))
                         : plainNumber(value);
    };
    return bar.low == bar.high ? text(bar.low)
                               : OverviewWords::tr("%1 to %2", "a range").arg(text(bar.low), text(bar.high));
}

/// "December 2004", "week from 12/27/04".
QString periodOf(const Activity& activity, const OverviewBar& bar)
{
    const QLocale locale;
    const QDate day = QDateTime::fromSecsSinceEpoch(static_cast<qint64>(bar.low), Qt::UTC).date();
    switch (activity.unit) {
    case ActivityUnit::day:
        return locale.toString(day, QLocale::ShortFormat);
    case ActivityUnit::week:
        return OverviewWords::tr("week from %1").arg(locale.toString(day, QLocale::ShortFormat));
    case ActivityUnit::month:
        return locale.standaloneMonthName(day.month()) + QLatin1Char(' ') + QString::number(day.year());
    case ActivityUnit::year:
    case ActivityUnit::decade:
        break;
    }
    return textOf(periodName(activity, bar));
}

QString labelOf(OverviewFigure figure, const Overview& overview, const OverviewBar& bar)
{
    switch (figure) {
    case OverviewFigure::activity:
        return overview.activity.unit == ActivityUnit::week
                   ? QLocale().toString(
                         QDateTime::fromSecsSinceEpoch(static_cast<qint64>(bar.low), Qt::UTC).date(),
                         QLocale::ShortFormat)
                   : textOf(periodName(overview.activity, bar));
    case OverviewFigure::bookBias:
    case OverviewFigure::readerBias: {
        const double middle = (bar.low + bar.high) / 2;
        return middle == 0 ? QStringLiteral("0") : signedNumber(middle);
    }
    case OverviewFigure::bookTail:
    case OverviewFigure::readerTail:
    case OverviewFigure::stars:
        break;
    }
    if (figure == OverviewFigure::stars)
        return plainNumber(bar.low);
    const QString low = whole(static_cast<std::uint64_t>(bar.low));
    return bar.low == bar.high
               ? low
               : QStringLiteral("%1\u2013%2").arg(low, whole(static_cast<std::uint64_t>(bar.high)));
}

QString sentenceOf(OverviewFigure figure, const Overview& overview, const OverviewBar& bar, std::uint64_t all,
                   bool taken)
{
    const QString count = whole(bar.count);
    const QString share = percentOf(shareOf(bar.count, all));
    const QString range =
        figure == OverviewFigure::activity ? periodOf(overview.activity, bar) : rangeOf(figure, bar);
    switch (figure) {
    case OverviewFigure::stars:
        return OverviewWords::tr("rated %1: %2 (%3)").arg(range, count, share);
    case OverviewFigure::bookTail:
        return (taken ? OverviewWords::tr("Books taken by so many readers, %1: %2 (%3)",
                                          "a range, a number, percent")
                      : OverviewWords::tr("Books with so many ratings, %1: %2 (%3)",
                                          "a range, a number, percent"))
            .arg(range, count, share);
    case OverviewFigure::readerTail:
        return (taken
                    ? OverviewWords::tr("Readers of so many books, %1: %2 (%3)", "a range, a number, percent")
                    : OverviewWords::tr("Readers with so many ratings, %1: %2 (%3)",
                                        "a range, a number, percent"))
            .arg(range, count, share);
    case OverviewFigure::activity:
        return OverviewWords::tr("%1: %2 (%3)").arg(range, Counted::ratingsOrTaken(bar.count, taken), share);
    case OverviewFigure::bookBias:
        return OverviewWords::tr("books rated %1 against the mean: %2 (%3)").arg(range, count, share);
    case OverviewFigure::readerBias:
        return OverviewWords::tr("readers rating %1 against the mean: %2 (%3)").arg(range, count, share);
    }
    return {};
}

QString tailSummary(const LongTail& tail, bool ofBooks)
{
    if (tail.count == 0)
        return {};
    const QString shares =
        (ofBooks ? OverviewWords::tr("The top 1 % of the books have %1 of all, 10 % have %2, "
                                     "20 % have %3.")
                 : OverviewWords::tr("The busiest 1 % of the readers gave %1 of all, 10 % gave "
                                     "%2, 20 % gave %3."))
            .arg(percentOf(tail.topShares[0]), percentOf(tail.topShares[1]), percentOf(tail.topShares[2]));
    return shares + QLatin1Char(' ') +
           OverviewWords::tr("Median %1, most %2; Gini coefficient %3.")
               .arg(plainNumber(tail.median), whole(tail.most), QLocale().toString(tail.gini, 'f', 2));
}

QString biasSummary(const Biases& biases, bool ofBooks)
{
    if (biases.bars.empty())
        return {};
    return (ofBooks
                ? OverviewWords::tr("Against the mean of all, %1, pulled toward it where ratings are few. "
                                    "Standard deviation %2; %3 of the books lie above.")
                : OverviewWords::tr("Against the mean of all, %1, pulled toward it where ratings are few. "
                                    "Standard deviation %2; %3 of the readers lie above."))
        .arg(QLocale().toString(biases.mean, 'f', 2), QLocale().toString(biases.deviation, 'f', 2),
             percentOf(shareOf(biases.above, biases.count)));
}

/// A figure and its sign of percent on one line.
QString together(QString text)
{
    return text.replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
}

QString factTitle(BookFact fact)
{
    switch (fact) {
    case BookFact::title:
        return OverviewWords::tr("Title");
    case BookFact::author:
        return OverviewWords::tr("Author");
    case BookFact::year:
        return OverviewWords::tr("Year");
    case BookFact::language:
        return OverviewWords::tr("Language");
    case BookFact::genre:
        return OverviewWords::tr("Genre");
    case BookFact::isbn:
        return OverviewWords::tr("ISBN");
    case BookFact::cover:
        return OverviewWords::tr("Cover");
    }
    return {};
}

} // namespace

QString overviewTitle(OverviewFigure figure, const Overview& overview, bool taken)
{
    switch (figure) {
    case OverviewFigure::stars:
        return OverviewWords::tr("Ratings by value");
    case OverviewFigure::bookTail:
        return taken ? OverviewWords::tr("Books by readers")
                     : OverviewWords::tr("Books by number of ratings");
    case OverviewFigure::readerTail:
        return taken ? OverviewWords::tr("Readers by books")
                     : OverviewWords::tr("Readers by number of ratings");
    case OverviewFigure::activity:
        switch (overview.activity.unit) {
        case ActivityUnit::day:
            return OverviewWords::tr("Activity by day (UTC)");
        case ActivityUnit::week:
            return OverviewWords::tr("Activity by week (UTC)");
        case ActivityUnit::month:
            return OverviewWords::tr("Activity by month (UTC)");
        case ActivityUnit::year:
            return OverviewWords::tr("Activity by year (UTC)");
        case ActivityUnit::decade:
            return OverviewWords::tr("Activity by decade (UTC)");
        }
        break;
    case OverviewFigure::bookBias:
        return OverviewWords::tr("How books are rated");
    case OverviewFigure::readerBias:
        return OverviewWords::tr("How readers rate");
    }
    return {};
}

QVector<ChartBar> overviewBars(const Overview& overview, OverviewFigure figure, bool taken)
{
    const auto& bars = barsOf(overview, figure);
    std::uint64_t all = 0;
    for (const OverviewBar& bar : bars)
        all += bar.count;
    QVector<ChartBar> drawn;
    for (const OverviewBar& bar : bars)
        drawn.push_back(
            {labelOf(figure, overview, bar), sentenceOf(figure, overview, bar, all, taken), bar.count});
    return drawn;
}

QString overviewSummary(OverviewFigure figure, const Overview& overview, bool taken)
{
    switch (figure) {
    case OverviewFigure::bookTail:
        return together(tailSummary(overview.books, true));
    case OverviewFigure::readerTail:
        return together(tailSummary(overview.readers, false));
    case OverviewFigure::activity:
        if (overview.timesLeftOut)
            return OverviewWords::tr("The times of these data are left out; the notes say why.");
        if (overview.activity.bars.empty())
            return overview.activity.outside > 0
                       ? OverviewWords::tr("No time of these data is of a year from 1 to 9999.")
                       : OverviewWords::tr("These data have no times.");
        return overview.activity.outside == 0 ? QString()
                                              : OverviewWords::tr("Times of no year from 1 to 9999: %1.")
                                                    .arg(whole(overview.activity.outside));
    case OverviewFigure::bookBias:
        return together(biasSummary(overview.bookBiases, true));
    case OverviewFigure::readerBias:
        return together(biasSummary(overview.readerBiases, false));
    case OverviewFigure::stars:
        break;
    }
    return taken ? OverviewWords::tr("Nobody gave stars: these data say who took which book.") : QString();
}

QString overviewPickName(OverviewFigure figure, const Overview& overview, int bar, bool taken)
{
    const auto& bars = barsOf(overview, figure);
    const OverviewBar& chosen = bars[static_cast<std::size_t>(bar)];
    const QString range = rangeOf(figure, chosen);
    switch (figure) {
    case OverviewFigure::stars:
        return OverviewWords::tr("Only books that somebody rated %1").arg(range);
    case OverviewFigure::bookTail:
        return (taken ? OverviewWords::tr("Only books taken by so many readers: %1", "a range")
                      : OverviewWords::tr("Only books with so many ratings: %1", "a range"))
            .arg(range);
    case OverviewFigure::readerTail:
        return (taken ? OverviewWords::tr("Only books of readers who took so many: %1", "a range")
                      : OverviewWords::tr("Only books rated by readers with so many ratings: %1", "a range"))
            .arg(range);
    case OverviewFigure::activity:
        return (taken ? OverviewWords::tr("Only books taken in: %1")
                      : OverviewWords::tr("Only books rated in: %1"))
            .arg(periodOf(overview.activity, chosen));
    case OverviewFigure::bookBias:
        return OverviewWords::tr("Only books rated %1 against the mean").arg(range);
    case OverviewFigure::readerBias:
        return OverviewWords::tr("Only books of readers who rate %1 against the mean").arg(range);
    }
    return {};
}

QVector<ChartBar> coverageBars(const Coverage& coverage, bool taken)
{
    const auto known = [](const QString& label, std::uint64_t part, std::uint64_t all, const QString& words) {
        return ChartBar{label, words.arg(label, whole(part), whole(all), percentOf(shareOf(part, all))),
                        part};
    };
    QVector<ChartBar> bars;
    bars.push_back(known(taken ? OverviewWords::tr("Taken") : OverviewWords::tr("Rated"), coverage.rated,
                         coverage.books, OverviewWords::tr("%1: %2 of the %3 books of the catalogue (%4)")));
    for (const FactCoverage& one : coverage.facts)
        bars.push_back(known(factTitle(one.fact), one.knownRated, coverage.rated,
                             taken ? OverviewWords::tr("%1: %2 of the %3 books taken (%4)")
                                   : OverviewWords::tr("%1: %2 of the %3 rated books (%4)")));
    return bars;
}

QString coveragePickName(const Coverage& coverage, int bar, bool taken)
{
    if (bar == 0)
        return taken ? OverviewWords::tr("Only books that nobody took")
                     : OverviewWords::tr("Only books that nobody rated");
    return OverviewWords::tr("Only books without: %1", "a fact of the catalogue")
        .arg(factTitle(coverage.facts[static_cast<std::size_t>(bar) - 1].fact));
}

} // namespace shelf
