// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/feature_answer.h"

#include "app/answers/named.h"
#include "app/base/text.h"
#include "engine/base/numbers.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

constexpr std::size_t kValuesShown = 30;

Json vectorDocument(std::span<const float> vector)
{
    Json list = Json::array();
    for (const float x : vector)
        list.push_back(plain(x));
    return list;
}

Message possible(const FeatureInput& input)
{
    if (input.time)
        return tr("a date such as 2008-01-31");
    if (input.numeric)
        return tr("a number from %1 to %2").arg(shortest(input.min)).arg(shortest(input.max));
    std::string text;
    for (std::size_t i = 0; i < std::min(input.values.size(), kValuesShown); ++i)
        text += (i == 0 ? "" : ", ") + input.values[i];
    return Message(input.values.size() > kValuesShown ? text + ", ..." : text);
}

} // namespace

Result<Json> featureDocument(const Run& run, std::span<const FeatureValue> features,
                             const std::vector<std::string>& bookIds)
{
    const auto query = run.model->featureEmbedding(features);
    if (!query)
        return query.error();
    std::vector<float> scores(run.model->bookCount());
    if (const Status scored = run.model->scoreFeatures(features, scores); !scored)
        return scored.error();
    Json document;
    document["features"] = Json::object();
    for (const FeatureValue& feature : features)
        document["features"][feature.name] = feature.value;
    document["query_embedding"] = vectorDocument(*query);

    const Catalogue& books = run.data->books;
    const MatrixView vectors = run.model->bookEmbedding();
    for (const std::string& id : bookIds) {
        const auto book = requireBook(*run.data, id);
        if (!book)
            return book.error();
        const auto b = static_cast<std::size_t>(*book);
        Json one = {{"book", id}, {"title", books.label(b)}, {"score", plain(scores[b])}};
        if (!vectors.empty())
            one["embedding"] = vectorDocument(vectors.row(b));
        document["books"].push_back(one);
    }
    return document;
}

std::string featureText(const Run& run, const Json& document)
{
    std::string text;
    if (document.contains("books")) {
        ScreenTable table({numbers(tr("score", "column of a table")), tr("title", "column of a table"),
                           tr("book", "column of a table")});
        for (const Json& one : document["books"])
            table.add({number(one["score"].get<double>(), 3),
                       cellText(one["title"].get<std::string>(), kTitleWidth),
                       one["book"].get<std::string>()});
        text = '\n' + line(tr("Chosen books:")) + table.text();
    }
    text += '\n' + line(tr("This model can be asked by"));
    for (const FeatureInput& input : run.model->featureInputs())
        text +=
            "  " +
            oneLine(tr("%1: %2", "a word and what it means").arg(input.name).arg(possible(input)).text()) +
            '\n';
    return text;
}

} // namespace shelf
