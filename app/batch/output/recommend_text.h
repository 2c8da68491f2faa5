// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/recommend_answer.h"

#include <string>

namespace shelf {

/// The answer to a question of "recommend" for people: rated books, recommended ones, and what else was asked.
std::string recommendText(const RecommendQuestion& question, const Run& run, const RecommendAnswer& answer);

} // namespace shelf
