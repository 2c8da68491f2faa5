// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/neighbors_answer.h"

#include "app/answers/named.h"
#include "app/base/text.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/projection/axes/custom_axes.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace shelf {

namespace {

Status addTerms(const std::vector<std::string>& ids, const Dataset& data, std::vector<std::int32_t>& to)
{
    for (const std::string& id : ids) {
        const auto book = requireBook(data, id);
        if (!book)
            return book.error();
        to.push_back(*book);
    }
    return {};
}

std::vector<NearBook> nearestTo(const NeighborsAnswer& terms, const Run& run, int top,
                                const NearestSearch* search)
{
    const MatrixView vectors = run.model->bookEmbedding();
    const auto measured = [&](const std::vector<Neighbor>& neighbors, std::span<const float> from) {
        std::vector<NearBook> list;
        for (const Neighbor& one : neighbors) {
            const auto book = static_cast<std::size_t>(one.row);
            list.push_back({book, std::isfinite(one.distance)
                                      ? static_cast<double>(one.distance)
                                      : distanceOf(from, vectors.row(book), terms.metric)});
        }
        return list;
    };
    if (terms.plus.size() == 1 && terms.minus.empty()) {
        const std::int32_t book = terms.plus.front();
        return measured(search ? search->nearestRows(book, top, terms.metric, run.unlearned)
                               : nearestRows(vectors, book, top, terms.metric, run.unlearned),
                        vectors.row(static_cast<std::size_t>(book)));
    }
    std::vector<std::uint8_t> named = run.unlearned;
    named.resize(vectors.rows, 0);
    for (const auto* books : {&terms.plus, &terms.minus})
        for (const std::int32_t book : *books)
            named[static_cast<std::size_t>(book)] = 1;
    const std::vector<float> sum = bookArithmetic(vectors, terms.plus, terms.minus, terms.metric);
    return measured(search ? search->nearestToVector(sum, top, terms.metric, named)
                           : nearestToVector(vectors, sum, top, terms.metric, named),
                    sum);
}

} // namespace

std::span<const QuestionPart<NeighborsQuestion>> neighborsParts()
{
    using Question = NeighborsQuestion;
    static const std::vector<QuestionPart<Question>> parts = {
        {{.name = "book", .typeName = "ID", .meaning = trNoop("The book"), .isRequired = true},
         [](Question& q) -> PartValue { return &q.book; }},
        {{.name = "plus",
          .typeName = "ID",
          .meaning =
              trNoop("Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, "
                     "plus C")},
         [](Question& q) -> PartValue { return &q.plus; }},
        {{.name = "minus",
          .typeName = "ID",
          .meaning = trNoop("Take this book's vector away, can be repeated")},
         [](Question& q) -> PartValue { return &q.minus; }},
        {{.name = "top", .meaning = trNoop("How many neighbors to list"), .least = 1, .showsDefault = true},
         [](Question& q) -> PartValue { return &q.top; }},
        {{.name = "metric",
          .meaning =
              trNoop("cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is "
                     "nearer"),
          .choices = {"cosine", "euclidean", "dot"},
          .showsDefault = true},
         [](Question& q) -> PartValue { return &q.metric; }},
        {{.name = "why",
          .meaning =
              trNoop("Say why each is a neighbor: the readers of both and how they rated them, what the "
                     "catalogue has in common, and the dimensions that carry it")},
         [](Question& q) -> PartValue { return &q.why; }},
    };
    return parts;
}

double NearBook::plainDistance() const
{
    return std::abs(distance) <= static_cast<double>(std::numeric_limits<float>::max())
               ? plain(static_cast<float>(distance))
               : distance;
}

Result<NeighborsAnswer> neighborsAnswer(const NeighborsQuestion& question, const Run& run,
                                        const NearestSearch* search)
{
    NeighborsAnswer answer;
    const auto metric = parseMetric(question.metric);
    if (!metric)
        return metric.error();
    answer.metric = *metric;
    for (const Status& named :
         {addTerms({question.book}, *run.data, answer.plus), addTerms(question.plus, *run.data, answer.plus),
          addTerms(question.minus, *run.data, answer.minus)})
        if (!named)
            return named.error();
    if (const Status comparable = requireBookVectors(run); !comparable)
        return comparable.error();
    for (const auto* books : {&answer.plus, &answer.minus})
        for (const std::int32_t book : *books)
            if (isUnlearned(run, book))
                answer.unlearned.push_back(unlearnedLine(run, book));
    if (question.why && answer.plus.size() + answer.minus.size() > 1)
        return Error::usageError(tr("--why is about two books, and not about a sum of some"),
                                 tr("Leave out --plus and --minus"));
    if (answer.unlearned.empty())
        answer.nearest = nearestTo(answer, run, question.top, search);
    if (question.why && !answer.nearest.empty()) {
        const BookTerms terms = termsOf(run.data->books);
        for (const NearBook& near : answer.nearest)
            answer.why.push_back(whyNeighbors(run, terms, answer.plus.front(),
                                              static_cast<std::int32_t>(near.book), answer.metric));
    }
    return answer;
}

namespace {

Json whyDocument(const WhyNeighbors& why, const Catalogue& books)
{
    const auto orNull = [](const auto& value) { return value ? Json(*value) : Json(); };
    const SharedReaders& shared = why.shared;
    Json document{{"readers",
                   {{"both", shared.readers.size()},
                    {"of_book", shared.ofFirst},
                    {"of_neighbor", shared.ofSecond},
                    {"by_chance", shared.byChance},
                    {"mean_of_book", orNull(shared.meanFirst)},
                    {"mean_of_neighbor", orNull(shared.meanSecond)},
                    {"mean_difference", orNull(shared.meanDifference)},
                    {"share_within_one", orNull(shared.withinOne)},
                    {"correlation", orNull(shared.correlation)}}},
                  {"authors", why.authors},
                  {"terms", why.terms}};
    if (why.nearness) {
        Json dimensions = Json::array();
        for (const DimensionShare& share : why.nearness->dimensions) {
            Json one{{"dimension", share.dimension + 1}, {"part", share.part}};
            for (const std::int32_t book : share.alsoStrong)
                one["also_strong"].push_back(books.ids[static_cast<std::size_t>(book)]);
            dimensions.push_back(std::move(one));
        }
        document["sum"] = why.nearness->total;
        document["dimensions"] = std::move(dimensions);
    }
    return document;
}

} // namespace

std::string whyText(const WhyNeighbors& why)
{
    constexpr std::size_t kShown = 5;
    const SharedReaders& shared = why.shared;
    std::string text;
    const auto add = [&text](const Message& words) { text += "    " + oneLine(words.text()) + '\n'; };
    add(tr("readers: %1 of both, %2 of the book, %3 of the neighbor, %4 by chance")
            .arg(shared.readers.size())
            .arg(shared.ofFirst)
            .arg(shared.ofSecond)
            .arg(shared.byChance, 1));
    if (shared.meanDifference) {
        const Message ratings = tr("ratings: %1 and %2 in the mean, %3 apart, %4 within one")
                                    .arg(*shared.meanFirst, 2)
                                    .arg(*shared.meanSecond, 2)
                                    .arg(*shared.meanDifference, 2)
                                    .argPercent(*shared.withinOne, 0);
        add(shared.correlation
                ? tr("%1, correlation %2", "figures of ratings").arg(ratings).arg(*shared.correlation, 2)
                : ratings);
    }
    std::vector<std::string> common = why.authors;
    common.insert(common.end(), why.terms.begin(), why.terms.end());
    if (!common.empty())
        add(tr("in common: %1").arg(listed(common)));
    if (why.nearness) {
        const Nearness& near = *why.nearness;
        std::vector<Message> parts;
        double rest = near.total;
        for (std::size_t i = 0; i < std::min(kShown, near.dimensions.size()); ++i) {
            rest -= near.dimensions[i].part;
            parts.push_back(tr("%1: %2", "a dimension and its part")
                                .arg(near.dimensions[i].dimension + 1)
                                .arg(near.dimensions[i].part, 4));
        }
        parts.push_back(tr("others: %1", "dimensions").arg(rest, 4));
        add((near.metric == Metric::cosine      ? tr("cosine %1, of which by dimension: %2")
             : near.metric == Metric::euclidean ? tr("squared distance %1, of which by dimension: %2")
                                                : tr("product %1, of which by dimension: %2"))
                .arg(near.total, 4)
                .arg(commaList(parts)));
    }
    return text;
}

Json neighborsDocument(const NeighborsQuestion& question, const Run& run, const NeighborsAnswer& answer)
{
    const Catalogue& books = run.data->books;
    Json list = Json::array();
    for (std::size_t i = 0; i < answer.nearest.size(); ++i) {
        const std::size_t row = answer.nearest[i].book;
        list.push_back({{"rank", i + 1},
                        {"book", books.ids[row]},
                        {"title", books.label(row)},
                        {"distance", answer.nearest[i].plainDistance()}});
        if (i < answer.why.size())
            list.back()["why"] = whyDocument(answer.why[i], books);
    }
    Json document{{"book", question.book},
                  {"title", books.label(static_cast<std::size_t>(answer.plus.front()))}};
    if (!question.plus.empty())
        document["plus"] = question.plus;
    if (!question.minus.empty())
        document["minus"] = question.minus;
    document["metric"] = metricName(answer.metric);
    document["neighbors"] = list;
    if (!answer.unlearned.empty())
        for (const Message& one : answer.unlearned)
            document["unlearned"].push_back(one.english());
    return document;
}

} // namespace shelf
