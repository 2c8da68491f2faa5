// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/predict_answer.h"

#include "app/answers/named.h"
#include "app/base/text.h"
#include "engine/base/text/message.h"
#include "engine/recommend/expectations.h"
#include "engine/run/learned_books.h"

#include <nlohmann/json.hpp>

namespace shelf {

std::span<const QuestionPart<PredictQuestion>> predictParts()
{
    using Question = PredictQuestion;
    static const std::vector<QuestionPart<Question>> parts = {
        {{.name = "user",
          .typeName = "ID",
          .meaning = trNoop("A reader of the run's data"),
          .isRequired = true},
         [](Question& q) -> PartValue { return &q.user; }},
        {{.name = "book",
          .typeName = "ID",
          .meaning = trNoop("A book of the run's data"),
          .isRequired = true},
         [](Question& q) -> PartValue { return &q.book; }},
    };
    return parts;
}

Result<Json> predictDocument(const PredictQuestion& question, const Run& run, const Recommender& recommender)
{
    const auto user = requireUser(*run.data, question.user);
    if (!user)
        return user.error();
    const auto book = requireBook(*run.data, question.book);
    if (!book)
        return book.error();
    const auto scores = recommender.scores({.user = *user});
    if (!scores)
        return scores.error();
    const float score = (*scores)[static_cast<std::size_t>(*book)];
    Json document = {{"user", question.user},
                     {"book", question.book},
                     {"title", run.data->books.label(static_cast<std::size_t>(*book))},
                     {"score", plain(score)}};
    if (run.model->scoreKind() == ScoreKind::rating)
        document["predicted_rating"] = plain(shownRating(run.data->scale, score));
    if (isUnlearned(run, *book))
        document["unlearned"] = true;
    if (recommender.isUnlearnedReader(*user))
        document["unlearned_reader"] = true;
    return document;
}

} // namespace shelf
