// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/neighbors_answer.h"

#include "app/answers/named.h"
#include "app/base/text.h"
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

std::vector<NearBook> nearestTo(const NeighborsAnswer& terms, const Run& run, int top)
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
    if (terms.plus.size() == 1 && terms.minus.empty())
        return measured(nearestRows(vectors, terms.plus.front(), top, terms.metric, run.unlearned),
                        vectors.row(static_cast<std::size_t>(terms.plus.front())));
    std::vector<std::uint8_t> named = run.unlearned;
    named.resize(vectors.rows, 0);
    for (const auto* books : {&terms.plus, &terms.minus})
        for (const std::int32_t book : *books)
            named[static_cast<std::size_t>(book)] = 1;
    const std::vector<float> sum = bookArithmetic(vectors, terms.plus, terms.minus, terms.metric);
    return measured(nearestToVector(vectors, sum, top, terms.metric, named), sum);
}

} // namespace

std::span<const QuestionPart<NeighborsQuestion>> neighborsParts()
{
    using Question = NeighborsQuestion;
    static const std::vector<QuestionPart<Question>> parts = {
        {{.name = "book", .typeName = "ID", .meaning = "The book", .isRequired = true},
         [](Question& q) -> PartValue { return &q.book; }},
        {{.name = "plus",
          .typeName = "ID",
          .meaning = "Add this book's vector before looking, can be repeated: A - B + C is book A, minus B, "
                     "plus C"},
         [](Question& q) -> PartValue { return &q.plus; }},
        {{.name = "minus", .typeName = "ID", .meaning = "Take this book's vector away, can be repeated"},
         [](Question& q) -> PartValue { return &q.minus; }},
        {{.name = "top", .meaning = "How many neighbors to list", .least = 1, .showsDefault = true},
         [](Question& q) -> PartValue { return &q.top; }},
        {{.name = "metric",
          .meaning = "cosine: 1 - cosine of the angle; euclidean: distance; dot: product, where larger is "
                     "nearer",
          .choices = {"cosine", "euclidean", "dot"},
          .showsDefault = true},
         [](Question& q) -> PartValue { return &q.metric; }},
    };
    return parts;
}

double NearBook::plainDistance() const
{
    return std::abs(distance) <= static_cast<double>(std::numeric_limits<float>::max())
               ? plain(static_cast<float>(distance))
               : distance;
}

Result<NeighborsAnswer> neighborsAnswer(const NeighborsQuestion& question, const Run& run)
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
    if (answer.unlearned.empty())
        answer.nearest = nearestTo(answer, run, question.top);
    return answer;
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
        document["unlearned"] = answer.unlearned;
    return document;
}

} // namespace shelf
