// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/readers/side_by_side/side_by_side_words.h"

#include "engine/recommend/blend/list_overlap.h"
#include "widgets/words/listed_words.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

struct ListPair {
    const SideBySide::List* a = nullptr;
    const SideBySide::List* b = nullptr;
    int shared = 0;
    int longest = 0;  ///< books of the longer list
    double order = 0; ///< rank-biased overlap
};

ListPair pairOf(const SideBySide::List& a, const SideBySide::List& b)
{
    const auto idsA = a.ids();
    const auto idsB = b.ids();
    return {&a, &b, static_cast<int>(sharedBooks(idsA, idsB)),
            static_cast<int>(std::max(idsA.size(), idsB.size())), rankBiasedOverlap(idsA, idsB)};
}

/// How many of the books are in at least one of the lists.
int booksInAny(std::span<const SideBySide::List> lists, const std::vector<std::int32_t>& books)
{
    std::vector<std::int32_t> all;
    for (const SideBySide::List& list : lists) {
        const auto ids = list.ids();
        all.insert(all.end(), ids.begin(), ids.end());
    }
    return static_cast<int>(std::count_if(books.begin(), books.end(), [&all](std::int32_t book) {
        return std::find(all.begin(), all.end(), book) != all.end();
    }));
}

QString twoDecimals(double value)
{
    return QLocale().toString(value, 'f', 2);
}

} // namespace

QString SideBySideWords::agreement(std::span<const List> lists)
{
    std::vector<ListPair> pairs;
    std::vector<std::vector<std::int32_t>> all;
    std::size_t longest = 0;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        all.push_back(lists[i].ids());
        longest = std::max(longest, all.back().size());
        for (std::size_t j = 0; j < i; ++j)
            pairs.push_back(pairOf(lists[j], lists[i]));
    }
    if (pairs.empty() || longest == 0)
        return {};
    const auto told = [](const ListPair& pair) {
        return tr("%1 and %2 (%3 of %4, order %5)")
            .arg(pair.a->name, pair.b->name, QLocale().toString(pair.shared),
                 QLocale().toString(pair.longest), twoDecimals(pair.order));
    };
    if (pairs.size() == 1)
        return tr("%1 and %2 share %3 of %Ln book(s); alike in order: %4 of 1.", nullptr, pairs[0].longest)
            .arg(pairs[0].a->name, pairs[0].b->name, QLocale().toString(pairs[0].shared),
                 twoDecimals(pairs[0].order));
    const auto [least, most] = std::minmax_element(
        pairs.begin(), pairs.end(), [](const ListPair& x, const ListPair& y) { return x.order < y.order; });
    return tr("All lists share %1 of %Ln book(s). Most alike: %2. Least: %3.", nullptr,
              static_cast<int>(longest))
        .arg(QLocale().toString(static_cast<qulonglong>(booksInAll(all))), told(*most), told(*least));
}

QString SideBySideWords::shared(const List& left, const List& list)
{
    const ListPair pair = pairOf(left, list);
    return pair.longest == 0
               ? QString()
               : tr("%1 of %2 shared").arg(QLocale().toString(pair.shared), QLocale().toString(pair.longest));
}

QString SideBySideWords::sharedTip(const List& left, const List& list)
{
    const ListPair pair = pairOf(left, list);
    return tr("%1 of %Ln book(s) are also in the list of %2, at the left. Alike in order: %3, where 1 is the "
              "same list and 0 no book in common; the top weighs most (rank-biased overlap, persistence %4).",
              nullptr, pair.longest)
        .arg(QLocale().toString(pair.shared), left.name, twoDecimals(pair.order),
             QLocale().toString(kPersistence));
}

std::vector<JoinedListModel::Origin> SideBySideWords::origins(std::span<const List> lists, const List& blend)
{
    std::vector<JoinedListModel::Origin> origins;
    const auto books = blend.ids();
    for (const List& list : lists) {
        const auto ids = list.ids();
        JoinedListModel::Origin origin{list.name, list.color, {}};
        for (const std::int32_t book : books) {
            const auto at = std::find(ids.begin(), ids.end(), book);
            origin.places.push_back(at == ids.end() ? std::nullopt
                                                    : std::optional(static_cast<int>(at - ids.begin()) + 1));
        }
        origins.push_back(std::move(origin));
    }
    return origins;
}

QString SideBySideWords::fromLists(std::span<const List> lists, const List& blend)
{
    const auto books = blend.ids();
    return books.empty() ? QString()
                         : tr("%1 of %2 in the other lists")
                               .arg(QLocale().toString(booksInAny(lists, books)),
                                    QLocale().toString(static_cast<qulonglong>(books.size())));
}

QString SideBySideWords::fromListsTip(std::span<const List> lists, const List& blend)
{
    const auto books = blend.ids();
    if (books.empty())
        return {};
    QStringList parts;
    for (const List& list : lists)
        parts << tr("%1: %2").arg(list.name, QLocale().toString(booksInAny(std::span(&list, 1), books)));
    return tr("%1 of %Ln book(s) of the blend are in at least one of the other lists (%2). What is in none "
              "can "
              "still rank high with several of the models.",
              nullptr, static_cast<int>(books.size()))
        .arg(QLocale().toString(booksInAny(lists, books)), listedWords(parts));
}

QString SideBySideWords::hits(const List& list, bool canHit)
{
    return canHit && list.books && !list.unlearned ? tr("%Ln hit(s)", nullptr, list.hits()) : QString();
}

QString SideBySideWords::scoreTitle(const List& list)
{
    return list.scores == ScoreWords::rating  ? tr("Rating")
           : list.scores == ScoreWords::joint ? tr("Both")
                                              : tr("Score");
}

QString SideBySideWords::scoreTip(const List& list, const RatingScale& scale)
{
    if (list.scores == ScoreWords::joint)
        return tr("Both readers' wishes, in standard deviations above the mean of all books");
    if (list.scores == ScoreWords::rating)
        return tr("The rating that the model expects, on the scale of %1 to %2. A figure beyond it is shown "
                  "as its end; "
                  "books are ranked by the model's own")
            .arg(QLocale().toString(scale.min), QLocale().toString(scale.max));
    if (list.number != 0)
        return tr("The model's own score: higher is better, nothing more; scores of two models cannot be "
                  "compared");
    return list.rule == BlendRule::ranks
               ? tr("1 is a book that every run puts first, by the weights; see how scores are combined")
               : tr("How many standard deviations above the mean of all candidates, by the weights");
}

QString SideBySideWords::note(const List& list)
{
    return list.unlearned ? tr("Knows nothing of this reader, all of whose ratings are held out: chosen by "
                               "these, as for a new reader.")
                          : QString();
}

QString SideBySideWords::ruleName(BlendRule rule)
{
    return rule == BlendRule::ranks ? tr("By ranks") : tr("By standardized scores");
}

QString SideBySideWords::ruleTip(BlendRule rule)
{
    return rule == BlendRule::ranks
               ? tr("By place alone: the weighted mean of 61 / (60 + place), 1 for what every run puts first "
                    "(reciprocal rank fusion). By how much a model prefers a book does not count.")
               : tr("Each run's scores with mean 0 and standard deviation 1 over the reader's candidates, in "
                    "the "
                    "weighted mean. By how much a model prefers a book counts.");
}

QString SideBySideWords::name(const BlendDesk::Measured& measured)
{
    if (!measured.isBlend)
        return measured.name;
    QStringList weights;
    for (const int weight : measured.weights)
        weights << QLocale().toString(weight);
    return (measured.rule == BlendRule::ranks ? tr("Blend %1, ranks") : tr("Blend %1, standardized"))
        .arg(weights.join(QStringLiteral(" : ")));
}

QString SideBySideWords::figure(double value, const Interval& interval, int decimals)
{
    const QLocale locale;
    const auto text = [&](double number) { return locale.toString(number, 'f', decimals); };
    return std::isnan(interval.low)
               ? text(value)
               : tr("%1 (%2 to %3)").arg(text(value), text(interval.low), text(interval.high));
}

QString SideBySideWords::verdict(std::span<const BlendDesk::Measured> measured)
{
    if (measured.empty() || !measured.back().isBlend)
        return {};
    const BlendDesk::Measured* best = nullptr;
    for (const BlendDesk::Measured& one : measured)
        if (!one.isBlend && (!best || one.figures.ndcg > best->figures.ndcg))
            best = &one;
    if (!best)
        return {};
    const RankingMetrics& blend = measured.back().figures;
    const Interval& interval = best->figures.ndcgInterval;
    const QString figures = tr("NDCG@%1 %2 against %3 of %4, its best part")
                                .arg(QString::number(blend.k), QLocale().toString(blend.ndcg, 'f', 3),
                                     QLocale().toString(best->figures.ndcg, 'f', 3), best->name);
    if (blend.ndcg > interval.high)
        return tr("The newest blend ranks better: %1, and beyond its interval. Weights that were chosen by "
                  "these "
                  "figures look better here than on new ratings.")
            .arg(figures);
    if (blend.ndcg < interval.low)
        return tr("The newest blend ranks worse: %1.").arg(figures);
    return tr("No difference to rely on: %1, within its interval.").arg(figures);
}

QString SideBySideWords::obstacle(const BlendDesk& blend)
{
    if (!blend.isWeighed())
        return tr("All weights are 0: give one run a weight.");
    switch (blend.judging()) {
    case BlendDesk::Judging::differentHeldOut:
        return tr(
            "These runs hold out different ratings, so no figure would judge them all: train them with the "
            "same split and seed to measure a blend.");
    case BlendDesk::Judging::nothingHeldOut:
        return tr("Nothing is held out, so nothing can be measured: train with a split.");
    case BlendDesk::Judging::unknown:
    case BlendDesk::Judging::possible:
        break;
    }
    return {};
}

} // namespace shelf
