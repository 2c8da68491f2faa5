// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/question_part.h"
#include "app/base/console.h"
#include "engine/recommend/recommender.h"

#include <span>
#include <string>

namespace shelf {

/// What is asked of a run about one reader and one book.
struct PredictQuestion {
    std::string user;
    std::string book;
};

std::span<const QuestionPart<PredictQuestion>> predictParts();
/// The figure that `recommend --include-seen` gives the book. An error where the run does not know the reader
/// or the book, or nothing about the reader.
Result<Json> predictDocument(const PredictQuestion& question, const Run& run, const Recommender& recommender);

} // namespace shelf
