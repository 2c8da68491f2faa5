// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/why/why_words.h"

#include "widgets/look/text.h"
#include "widgets/words/counted.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace shelf {

namespace {

struct WhyTr {
    Q_DECLARE_TR_FUNCTIONS(shelf::Why)
};

constexpr int kShownDimensions = 6;
constexpr int kShownTerms = 12;

QString fixedText(double value, int decimals = 2)
{
    return QLocale().toString(value, 'f', decimals);
}

QString listText(const std::vector<std::string>& texts)
{
    QStringList list;
    for (const std::string& text : texts) {
        if (list.size() == kShownTerms) {
            list << WhyTr::tr("and more");
            break;
        }
        list << shownText(text);
    }
    return listedWords(list);
}

WhyWords::Section readersSection(const SharedReaders& shared, const Dataset& data)
{
    WhyWords::Section section{WhyTr::tr("Readers of both"), {}};
    QStringList words;
    if (data.userCount() == 0) {
        section.text = WhyTr::tr("These data have no readers.");
        return section;
    }
    words << WhyTr::tr("%1 of both, %2 of the first and %3 of the second; by chance it would be %4.")
                 .arg(Counted::readers(shared.readers.size()), QLocale().toString(qulonglong(shared.ofFirst)),
                      QLocale().toString(qulonglong(shared.ofSecond)),
                      fixedText(shared.byChance, shared.byChance < 1    ? 2
                                                 : shared.byChance < 10 ? 1
                                                                        : 0));
    if (shared.meanDifference) {
        words << WhyTr::tr("They gave %1 and %2 in the mean, %3 apart; %4 % of them rated both within one.")
                     .arg(fixedText(*shared.meanFirst), fixedText(*shared.meanSecond),
                          fixedText(*shared.meanDifference),
                          QLocale().toString(std::lround(100 * *shared.withinOne)));
        if (shared.correlation)
            words << WhyTr::tr("Correlation of their ratings: %1.").arg(fixedText(*shared.correlation));
        else if (shared.readers.size() < 3)
            words << WhyTr::tr("Too few for a correlation.");
        else
            words << WhyTr::tr("No correlation: all gave one of them the same.");
    }
    section.text = words.join(u' ');
    // The pairs of ratings that occur most.
    std::map<std::pair<float, float>, int> pairs;
    if (!data.onlyTaken)
        for (const SharedReader& reader : shared.readers)
            ++pairs[{reader.first, reader.second}];
    std::vector<std::pair<std::pair<float, float>, int>> order(pairs.begin(), pairs.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    constexpr std::size_t kShownPairs = 5;
    for (std::size_t i = 0; i < std::min(order.size(), kShownPairs); ++i)
        section.parts << WhyWords::Part{WhyTr::tr("%1 and %2", "ratings of both books")
                                            .arg(QLocale().toString(order[i].first.first, 'g', 3),
                                                 QLocale().toString(order[i].first.second, 'g', 3)),
                                        QLocale().toString(order[i].second),
                                        static_cast<double>(order[i].second) / order.front().second,
                                        {}};
    return section;
}

WhyWords::Section catalogueSection(const WhyNeighbors& why)
{
    QStringList lines;
    if (!why.authors.empty())
        lines << WhyTr::tr("Authors: %1").arg(listText(why.authors));
    if (!why.terms.empty())
        lines << WhyTr::tr("Genres, tags and words: %1").arg(listText(why.terms));
    if (why.firstYear && why.firstYear == why.secondYear)
        lines << WhyTr::tr("Both of %1").arg(*why.firstYear);
    if (lines.isEmpty())
        lines << WhyTr::tr("Nothing that the catalogue knows of.");
    //: Title: what the catalogue says of both books
    return {WhyTr::tr("In common"), lines.join(u'\n')};
}

WhyWords::Section modelSection(const WhyNeighbors& why, const Run& run)
{
    WhyWords::Section section{WhyTr::tr("What the model sees"), {}};
    if (!why.nearness) {
        section.text = WhyTr::tr("This model has no vectors of books, so it does not say.");
        return section;
    }
    const Nearness& near = *why.nearness;
    const QString total = fixedText(near.total, 3);
    const int count = static_cast<int>(near.dimensions.size());
    switch (near.metric) {
    case Metric::cosine:
        section.text = WhyTr::tr("A cosine of %1, the sum over %Ln dimension(s).", nullptr, count).arg(total);
        break;
    case Metric::dot:
        section.text =
            WhyTr::tr("A product of %1, the sum over %Ln dimension(s).", nullptr, count).arg(total);
        break;
    case Metric::euclidean:
        section.text =
            WhyTr::tr("A squared distance of %1, the sum over %Ln dimension(s); below stand those in which "
                      "both lie furthest the same way, with what each adds to the distance.",
                      nullptr, count)
                .arg(total);
        break;
    }
    const int shown = std::min(kShownDimensions, count);
    double largest = 0;
    double sum = 0;
    for (int i = 0; i < shown; ++i) {
        largest = std::max(largest, std::abs(near.dimensions[static_cast<std::size_t>(i)].part));
        sum += near.dimensions[static_cast<std::size_t>(i)].part;
    }
    for (int i = 0; i < shown; ++i) {
        const DimensionShare& share = near.dimensions[static_cast<std::size_t>(i)];
        QStringList also;
        for (const std::int32_t book : share.alsoStrong)
            also << shownText(run.data->books.label(static_cast<std::size_t>(book)));
        section.parts << WhyWords::Part{
            WhyTr::tr("Dimension %1").arg(share.dimension + 1), fixedText(share.part, 3),
            largest > 0 ? share.part / largest : 0,
            also.isEmpty() ? QString() : WhyTr::tr("strong there, too: %1").arg(partedWords(also))};
    }
    if (count > shown)
        section.parts << WhyWords::Part{WhyTr::tr("All others"),
                                        fixedText(near.total - sum, 3),
                                        largest > 0 ? std::clamp((near.total - sum) / largest, -1.0, 1.0) : 0,
                                        {}};
    section.text += u' ' + WhyTr::tr("Dimensions have no names: they are what the training found useful.");
    return section;
}

} // namespace

WhyWords whyWords(const WhyNeighbors& why, const Run& run)
{
    const Catalogue& books = run.data->books;
    const auto label = [&books](std::int32_t book) {
        return shownText(books.label(static_cast<std::size_t>(book)));
    };
    return {WhyTr::tr("Why “%1” is near “%2”").arg(label(why.second), label(why.first)),
            {readersSection(why.shared, *run.data), catalogueSection(why), modelSection(why, run)}};
}

} // namespace shelf
