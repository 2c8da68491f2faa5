// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/library_answer.h"
#include "app/answers/recommend_question.h"
#include "app/base/console.h"
#include "engine/recommend/recommender.h"

#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// The answer to a question of "recommend", whoever asked it.
struct RecommendAnswer {
    bool unlearnedReader = false;       ///< the reader is taken for a new one
    ScoreKind kind = ScoreKind::rating; ///< of the scores; those for two readers are none of either
    std::vector<RatedBook> rated;
    std::vector<Recommendation> recommended;
    SimilarReaders similar;
    std::vector<OtherEdition> editions; ///< of what was read, which are left out
    std::vector<FeatureValue> features; ///< as understood
    std::optional<LibraryAnswer> library;
    std::vector<Message> notes; ///< what is to be said besides

    /// Whether a recommendation's score is a rating that is expected of the one reader.
    bool expectsRatings(const RecommendQuestion& question) const
    {
        return kind == ScoreKind::rating && question.with.empty();
    }
};

/// library: of a new reader; then the question names nobody. The recommender is the run's.
Result<RecommendAnswer> recommendAnswer(const RecommendQuestion& question,
                                        std::optional<LibraryAnswer> library, const Run& run,
                                        const Recommender& recommender);
/// An error where the question names a book that the run does not know.
Result<Json> recommendDocument(const RecommendQuestion& question, const Run& run,
                               const RecommendAnswer& answer);

} // namespace shelf
