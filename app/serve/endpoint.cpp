// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/serve/endpoint.h"

#include "app/answers/books_answer.h"
#include "app/answers/neighbors_answer.h"
#include "app/answers/posted_reader.h"
#include "app/answers/predict_answer.h"
#include "app/answers/recommend_answer.h"
#include "engine/base/nearest_word.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace shelf {

namespace {

constexpr const char* kJsonType = "application/json";

Json schemaOf(const PartFacts& facts, const PartValue& value)
{
    Json schema = std::visit(
        [&facts](const auto* kept) -> Json {
            using Value = std::remove_cvref_t<decltype(*kept)>;
            if constexpr (std::is_same_v<Value, std::vector<std::string>>) {
                return {{"type", "array"}, {"items", {{"type", "string"}}}};
            } else {
                Json one = {{"type", std::is_same_v<Value, std::string> ? "string"
                                     : std::is_same_v<Value, bool>      ? "boolean"
                                     : std::is_floating_point_v<Value>  ? "number"
                                                                        : "integer"}};
                if (facts.showsDefault)
                    one["default"] = *kept;
                return one;
            }
        },
        value);
    if (!facts.choices.empty())
        schema["enum"] = facts.choices;
    if (std::isfinite(facts.least))
        schema["minimum"] = facts.least;
    if (std::isfinite(facts.most))
        schema["maximum"] = facts.most;
    return schema;
}

template <class Question>
std::vector<EndpointParameter> parametersOf(std::span<const QuestionPart<Question>> parts)
{
    Question none;
    std::vector<EndpointParameter> parameters;
    for (const QuestionPart<Question>& part : parts)
        parameters.push_back({part.facts, schemaOf(part.facts, part.value(none))});
    return parameters;
}

Error unknownParameter(const std::string& name, std::span<const std::string_view> known)
{
    std::string all;
    for (const std::string_view one : known)
        addToList(all, one);
    const std::string near = nearestWord(name, known);
    return Error::usageError(tr("There is no parameter '%1'").arg(name),
                             near.empty()
                                 ? (all.empty() ? tr("None is taken here.") : tr("There are: %1.").arg(all))
                                 : tr("Did you mean '%1'?").arg(near));
}

/// The question that an address asks.
template <class Question>
Result<Question> questionOf(const AddressQuery& query, std::span<const QuestionPart<Question>> parts)
{
    Question question;
    std::vector<std::string> given;
    for (const auto& [name, word] : query.values) {
        const auto part =
            std::find_if(parts.begin(), parts.end(), [&](const auto& one) { return one.facts.name == name; });
        if (part == parts.end()) {
            std::vector<std::string_view> known;
            for (const auto& one : parts)
                known.push_back(one.facts.name);
            return unknownParameter(name, known);
        }
        const PartValue value = part->value(question);
        if (!std::holds_alternative<std::vector<std::string>*>(value) &&
            std::find(given.begin(), given.end(), name) != given.end())
            return Error::usageError(tr("%1 is there twice").arg(name));
        if (const Status set = setPart(part->facts, value, word); !set)
            return set.error();
        given.push_back(name);
    }
    for (const auto& part : parts)
        if (const Status fits = checkGiven(part.facts, given); !fits)
            return fits.error();
    return question;
}

struct NoQuestion {};

/// A row whose parameters are the parts of a question.
template <class Question, class Answer>
Endpoint row(Endpoint facts, std::span<const QuestionPart<Question>> parts, Answer answer)
{
    facts.parameters = parametersOf(parts);
    facts.answer = [parts = std::vector<QuestionPart<Question>>(parts.begin(), parts.end()),
                    answer](const ServedRun& served, const AddressQuery& query,
                            const HttpRequest& request) -> Result<Json> {
        const auto question = questionOf<Question>(query, parts);
        if (!question)
            return question.error();
        return answer(served, *question, request);
    };
    return facts;
}

Result<Json> recommendTo(const ServedRun& served, const RecommendQuestion& question,
                         std::optional<LibraryAnswer> library)
{
    const auto answer = recommendAnswer(question, std::move(library), *served.run, served.recommender);
    if (!answer)
        return answer.error();
    return recommendDocument(question, *served.run, *answer);
}

Endpoint healthRow()
{
    return row<NoQuestion>({.method = "GET",
                            .path = "/health",
                            .meaning = trNoop("Whether it answers, and of which run"),
                            .keys = {{"status", "string"},
                                     {"run", "string"},
                                     {"preset", "string"},
                                     {"books", "integer"},
                                     {"readers", "integer"}}},
                           {}, [](const ServedRun& served, const NoQuestion&, const HttpRequest&) {
                               const Run& run = *served.run;
                               return Result<Json>(Json{{"status", "ok"},
                                                        {"run", run.name},
                                                        {"preset", run.settings.preset},
                                                        {"books", run.data->bookCount()},
                                                        {"readers", run.data->userCount()}});
                           });
}

Endpoint booksRow()
{
    return row<BooksQuestion>(
        {.method = "GET",
         .path = "/books",
         .meaning = trNoop("The books of the run, some at a time"),
         .keys = {{"found", "integer"}, {"from", "integer"}, {"books", "array"}}},
        booksParts(), [](const ServedRun& served, const BooksQuestion& question, const HttpRequest&) {
            return Result<Json>(booksDocument(question, *served.run, served.searchKeys, served.recommender));
        });
}

Endpoint recommendRow()
{
    return row<RecommendQuestion>(
        {.method = "GET",
         .path = "/recommend",
         .meaning = trNoop("A reader's books and the best others: what 'recommend --json' writes"),
         .keys = {{"user", "string"}, {"rated", "array"}, {"recommended", "array"}}},
        recommendParts(),
        [](const ServedRun& served, const RecommendQuestion& question, const HttpRequest&) -> Result<Json> {
            if (question.user.empty() == question.features.empty())
                return Error::usageError(tr("Name one reader"),
                                         tr("Write user=ID or features=NAME=VALUE,..."));
            return recommendTo(served, question, std::nullopt);
        });
}

Endpoint recommendToNewRow()
{
    std::vector<QuestionPart<RecommendQuestion>> parts;
    for (const auto& part : recommendParts())
        if (!part.facts.saysWho)
            parts.push_back(part);
    return row<RecommendQuestion>(
        {.method = "POST",
         .path = "/recommend",
         .meaning = trNoop(
             "The same for somebody new, whose ratings are the body: {\"ratings\": [{\"book\": \"12\", "
             "\"rating\": 4.5}]}, or the text of a file that 'recommend --reader' takes"),
         .bodyTypes = {kJsonType, "text/csv", "text/tab-separated-values", "text/plain"},
         .keys = {{"rated", "array"},
                  {"recommended", "array"},
                  {"library", "object"},
                  {"matched", "array"},
                  {"unmatched", "array"}}},
        std::span<const QuestionPart<RecommendQuestion>>(parts),
        [](const ServedRun& served, const RecommendQuestion& question,
           const HttpRequest& request) -> Result<Json> {
            const bool isJson = request.contentType == kJsonType;
            auto library = isJson ? readPostedRatings(request.body, served.books)
                                  : readPostedLibrary(request.body, served.books);
            if (!library)
                return library.error();
            return recommendTo(served, question, std::move(*library));
        });
}

Endpoint neighborsRow()
{
    return row<NeighborsQuestion>(
        {.method = "GET",
         .path = "/neighbors",
         .meaning = trNoop("The books nearest to one in the model's space: what 'neighbors --json' writes"),
         .keys = {{"book", "string"}, {"title", "string"}, {"metric", "string"}, {"neighbors", "array"}}},
        neighborsParts(),
        [](const ServedRun& served, const NeighborsQuestion& question, const HttpRequest&) -> Result<Json> {
            const auto answer = neighborsAnswer(question, *served.run, &served.nearest);
            if (!answer)
                return answer.error();
            return neighborsDocument(question, *served.run, *answer);
        });
}

Endpoint predictRow()
{
    return row<PredictQuestion>(
        {.method = "GET",
         .path = "/predict",
         .meaning = trNoop("What the model expects of one reader and one book"),
         .keys = {{"user", "string"}, {"book", "string"}, {"title", "string"}, {"score", "number"}}},
        predictParts(), [](const ServedRun& served, const PredictQuestion& question, const HttpRequest&) {
            return predictDocument(question, *served.run, served.recommender);
        });
}

Endpoint openApiRow()
{
    return row<NoQuestion>({.method = "GET",
                            .path = "/openapi.json",
                            .meaning = trNoop("All of this for programs, as OpenAPI"),
                            .keys = {{"openapi", "string"}, {"info", "object"}, {"paths", "object"}}},
                           {}, [](const ServedRun&, const NoQuestion&, const HttpRequest&) {
                               return Result<Json>(openApiDocument(endpoints()));
                           });
}

} // namespace

ServedRun::ServedRun(std::shared_ptr<const Run> served)
    : run(std::move(served)),
      recommender(*run),
      books(*run->data),
      searchKeys(booksSearchKeys(run->data->books)),
      nearest(run->model->bookEmbedding())
{}

std::span<const Endpoint> endpoints()
{
    static const std::vector<Endpoint> list = {healthRow(),         booksRow(),     recommendRow(),
                                               recommendToNewRow(), neighborsRow(), predictRow(),
                                               openApiRow()};
    return list;
}

} // namespace shelf
