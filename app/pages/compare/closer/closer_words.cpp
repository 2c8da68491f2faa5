// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/compare/closer/closer_words.h"

#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <QLocale>

namespace shelf {

namespace {

constexpr int kListedBooks = 10;
constexpr double kLeastShown = 0.001;

QString ratingsWords(int low, int high)
{
    if (high == 0)
        return CloserLook::tr("No ratings");
    return low == high ? CloserLook::tr("%Ln rating(s)", nullptr, low)
                       : CloserLook::tr("%1 to %Ln rating(s)", nullptr, high).arg(QLocale().toString(low));
}

} // namespace

QString metricName(const PairedMetric& metric)
{
    return textOf(metric.metric().briefAt(kListedBooks));
}

QString probabilityWords(double p)
{
    const QLocale locale;
    return p < kLeastShown ? CloserLook::tr("p < %1").arg(locale.toString(kLeastShown, 'f', 3))
                           : CloserLook::tr("p = %1").arg(locale.toString(p, 'f', 3));
}

QString probabilityFigure(double p)
{
    const QLocale locale;
    return p < kLeastShown ? CloserLook::tr("< %1").arg(locale.toString(kLeastShown, 'f', 3))
                           : locale.toString(p, 'f', 3);
}

QString signedFigure(double value, int decimals)
{
    const QString text = QLocale().toString(value, 'f', decimals);
    return value > 0 ? QLocale().positiveSign() + text : text;
}

QString differenceWords(const Difference& difference, const QString& first, const QString& second)
{
    switch (difference.why) {
    case NotCompared::no:
        break;
    case NotCompared::data:
        return CloserLook::tr("%1 and %2 are of other data").arg(first, second);
    case NotCompared::heldOut:
        return CloserLook::tr("%1 and %2: other ratings were held out").arg(first, second);
    case NotCompared::noRating:
        return CloserLook::tr("%1 and %2: one of them predicts no ratings").arg(first, second);
    case NotCompared::readers:
        return CloserLook::tr("%1 and %2 were not measured on the same readers").arg(first, second);
    }
    return difference.isReal
               ? CloserLook::tr("%1 is better than %2").arg(first, second)
               : CloserLook::tr("%1 and %2: no difference that these data can show").arg(first, second);
}

QString differenceSentence(const Difference& difference, const QString& first, const QString& second,
                           const PairedMetric& metric, int comparisons)
{
    const QString words = differenceWords(difference, first, second);
    if (!difference.isCompared())
        return words;
    const int decimals = metric.metric().decimals;
    const QLocale locale;
    const QString corrected =
        comparisons > 1 ? CloserLook::tr("%1 after correction for %Ln comparison(s)", nullptr, comparisons)
                              .arg(probabilityWords(difference.corrected))
                        : probabilityWords(difference.corrected);
    return CloserLook::tr("%1: %2 %3 [%4, %5], %6")
        .arg(words, metricName(metric), signedFigure(difference.difference, decimals),
             locale.toString(difference.interval.low, 'f', decimals),
             locale.toString(difference.interval.high, 'f', decimals), corrected);
}

QString slicingWords(const Slicing& slicing)
{
    constexpr std::string_view kAttribute = "attribute:";
    if (slicing.key.compare(0, kAttribute.size(), kAttribute) == 0)
        return CloserLook::tr("Readers by %1").arg(shownText(slicing.key.substr(kAttribute.size())));
    return textOf(slicing.title);
}

QString sliceWords(const Slicing& slicing, const Slice& slice)
{
    if (slice.isUnknown)
        return CloserLook::tr("Others, or not known");
    if (!slice.low)
        return shownText(slice.value);
    if (slicing.byRatings)
        return ratingsWords(static_cast<int>(*slice.low), static_cast<int>(slice.high.value_or(*slice.low)));
    // Years have no marks between thousands.
    const QString low = QString::number(*slice.low, 'f', 0);
    const QString high = QString::number(slice.high.value_or(*slice.low), 'f', 0);
    return low == high ? low : CloserLook::tr("%1 to %2").arg(low, high);
}

} // namespace shelf
