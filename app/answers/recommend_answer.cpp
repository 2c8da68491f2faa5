// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/recommend_answer.h"

#include "app/answers/feature_answer.h"
#include "app/answers/named.h"
#include "app/base/text.h"
#include "engine/recommend/expectations.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

const char* kindName(ReasonKind kind)
{
    switch (kind) {
    case ReasonKind::exact:
        return "exact";
    case ReasonKind::ablation:
        return "ablation";
    case ReasonKind::neighbors:
        return "neighbors";
    case ReasonKind::none:
        break;
    }
    return "none";
}

Json reasonsDocument(const Recommendation& recommendation, const Catalogue& books)
{
    Json because = Json::array();
    for (const Reason& reason : recommendation.because) {
        const auto book = static_cast<std::size_t>(reason.book);
        Json one = {
            {"book", books.ids[book]}, {"title", books.label(book)}, {"weight", plain(reason.weight)}};
        if (!recommendation.each.empty())
            one["reader"] = reason.reader + 1;
        because.push_back(one);
    }
    return because;
}

Json similarDocument(const SimilarReaders& similar, const Dataset& data)
{
    Json list = Json::array();
    for (const SimilarReader& one : similar.readers)
        list.push_back({{"user", data.userIds[static_cast<std::size_t>(one.user)]},
                        {"likeness", plain(one.likeness)},
                        {"common", one.common}});
    return list;
}

/// Names a few books whose ratings count for nothing, and counts more of them.
void noteUnlearned(const Run& run, const std::vector<RatedBook>& rated, std::vector<Message>& notes)
{
    constexpr std::ptrdiff_t kNamed = 5;
    const auto isNothing = [&run](const RatedBook& one) { return isUnlearned(run, one.book); };
    const auto count = std::count_if(rated.begin(), rated.end(), isNothing);
    if (count > kNamed) {
        notes.push_back(
            tr("the ratings of %n books count for nothing: nobody rated these books in the training part, "
               "so the model knows nothing about them",
               "the rating of %n book counts for nothing: nobody rated this book in the training part, "
               "so the model knows nothing about it",
               count));
        return;
    }
    for (const RatedBook& one : rated)
        if (isNothing(one))
            notes.push_back(tr("%1; its rating counts for nothing", "why nothing is known of a book")
                                .arg(unlearnedLine(run, one.book)));
}

/// Who is asked about.
Result<Somebody> somebodyOf(const RecommendQuestion& question, const Run& run, RecommendAnswer& answer)
{
    Somebody somebody;
    if (answer.library) {
        answer.notes.insert(answer.notes.end(), answer.library->notes.begin(), answer.library->notes.end());
        somebody = answer.library->somebody();
        noteUnlearned(run, somebody.rated, answer.notes);
    } else if (!question.features.empty()) {
        auto features = parseFeatures(question.features);
        if (!features)
            return features.error();
        somebody.features = answer.features = std::move(*features);
    } else {
        const auto user = requireUser(*run.data, question.user);
        if (!user)
            return user.error();
        somebody.user = *user;
    }
    return somebody;
}

} // namespace

Result<RecommendAnswer> recommendAnswer(const RecommendQuestion& question,
                                        std::optional<LibraryAnswer> library, const Run& run,
                                        const Recommender& recommender)
{
    RecommendAnswer answer;
    answer.library = std::move(library);
    const auto top = wantedBooks(question, *run.data);
    if (!top)
        return top.error();
    for (const std::string& name : unknownAuthors(top->rules, run.data->books))
        answer.notes.push_back(tr("--without-author '%1' leaves nothing out: no book of the run's data is by "
                                  "somebody of that name")
                                   .arg(name));
    const auto somebody = somebodyOf(question, run, answer);
    if (!somebody)
        return somebody.error();
    const auto noteIfUnlearned = [&](std::int32_t user, const std::string& id) {
        if (recommender.isUnlearnedReader(user))
            answer.notes.push_back(
                tr("reader '%1': %2; the books are chosen by those ratings, as for a new reader, "
                   "and none counts as a hit",
                   "why nothing is known of the reader")
                    .arg(id)
                    .arg(tr(kUnlearnedReaderReason)));
        return recommender.isUnlearnedReader(user);
    };
    Result<std::vector<Recommendation>> list = std::vector<Recommendation>();
    if (!question.with.empty()) {
        const auto second = requireUser(*run.data, question.with);
        if (!second)
            return second.error();
        noteIfUnlearned(*second, question.with);
        list = recommender.forBoth(*somebody, {.user = *second}, parseRule(question.rule), *top);
    } else if (!answer.library || !answer.library->match.taken.empty()) {
        list = recommender.forSomebody(*somebody, *top);
    }
    if (!list)
        return list.error();
    answer.unlearnedReader = noteIfUnlearned(somebody->user, question.user);
    answer.kind = run.model->scoreKind();
    answer.rated = somebody->user >= 0 ? recommender.ratedBooks(somebody->user) : somebody->rated;
    answer.recommended = std::move(*list);
    answer.similar = recommender.similarReaders(*somebody, question.similar);
    if (top->rules.withoutEditions)
        answer.editions = recommender.otherEditionsOf(*somebody);
    return answer;
}

Result<Json> recommendDocument(const RecommendQuestion& question, const Run& run,
                               const RecommendAnswer& answer)
{
    const Dataset& data = *run.data;
    const Catalogue& books = data.books;
    Json rated = Json::array();
    for (const RatedBook& one : answer.rated) {
        const auto book = static_cast<std::size_t>(one.book);
        rated.push_back({{"book", books.ids[book]},
                         {"title", books.label(book)},
                         {"rating", plain(one.rating)},
                         {"held_out", one.heldOut}});
    }
    Json list = Json::array();
    for (std::size_t i = 0; i < answer.recommended.size(); ++i) {
        const Recommendation& recommendation = answer.recommended[i];
        const auto book = static_cast<std::size_t>(recommendation.book);
        Json one = {{"rank", i + 1},
                    {"book", books.ids[book]},
                    {"title", books.label(book)},
                    {"score", plain(recommendation.score)},
                    {"hit", recommendation.hit}};
        if (answer.expectsRatings(question))
            one["predicted_rating"] = plain(shownRating(data.scale, recommendation.score));
        if (isUnlearned(run, recommendation.book))
            one["unlearned"] = true;
        if (recommendation.insteadOf >= 0)
            one["instead_of"] = books.ids[static_cast<std::size_t>(recommendation.insteadOf)];
        for (const float score : recommendation.each)
            one["scores"].push_back(plain(score));
        if (question.explain) {
            one["because"] = reasonsDocument(recommendation, books);
            one["reason"] = kindName(recommendation.kind);
        }
        list.push_back(one);
    }
    Json document = {{"user", question.user.empty() ? Json(nullptr) : Json(question.user)},
                     {"rated", rated},
                     {"recommended", list}};
    for (const Message& note : answer.notes)
        document["notes"].push_back(note.english());
    if (answer.unlearnedReader)
        document["unlearned_reader"] = true;
    if (!question.with.empty())
        document["with"] = question.with;
    for (const OtherEdition& one : answer.editions)
        document["left_out_editions"].push_back({{"book", books.ids[static_cast<std::size_t>(one.book)]},
                                                 {"title", books.label(static_cast<std::size_t>(one.book))},
                                                 {"edition_of", books.ids[static_cast<std::size_t>(one.of)]},
                                                 {"told_by", editionSignName(one.toldBy)}});
    if (question.similar > 0) {
        document["similar"] = similarDocument(answer.similar, data);
        document["likeness"] = answer.similar.kind == LikenessKind::vectors ? "vectors"
                               : answer.similar.kind == LikenessKind::books ? "books"
                                                                            : "none";
    }
    if (!question.features.empty()) {
        auto features = featureDocument(run, answer.features, question.books);
        if (!features)
            return features.error();
        document.update(*features);
    }
    if (answer.library)
        addLibrary(*answer.library, data, document);
    return document;
}

} // namespace shelf
