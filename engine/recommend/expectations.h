// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// A predicted rating as it is to be shown: held within the scale of the data. Books are ranked by the
/// model's own figure, which may lie beyond.
float shownRating(const RatingScale& scale, float predicted);

/// What a model expects of a reader.
struct Expectations {
    /// A book: a rating held within the scale, or a score; NaN where the model knows nothing of the book
    /// (Run::unlearned). Empty: there is no model.
    std::vector<float> values;
    ScoreKind kind = ScoreKind::rating;
    /// The model has learned nothing about the reader, who is taken for a new one with the held-out ratings,
    /// as Recommender does; where nothing is known of those books either, all values are NaN.
    bool asNewReader = false;
};

/// Ratings where the model predicts ratings (of new readers: where it ranks by them), else its scores.
Expectations expectations(const Run& run, std::int32_t user);

} // namespace shelf
