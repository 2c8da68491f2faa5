// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/question_part.h"
#include "engine/recommend/somebody.h"

#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What is asked of a run by "recommend", in words.
struct RecommendQuestion {
    std::string user;
    std::string features;
    std::vector<std::string> books; ///< to be scored by the features
    std::string with;               ///< the second reader
    std::string rule = "mean";
    bool explain = false;
    bool withoutHeldOut = false;
    int similar = 0;
    TopNParameters top;
    std::string years;
    std::vector<std::string> columns;
    std::vector<std::string> without;
};

std::span<const QuestionPart<RecommendQuestion>> recommendParts();

/// "age=25,gender=M" as features. A usage error where a part has no name or no '='.
Result<std::vector<FeatureValue>> parseFeatures(const std::string& text);
/// question.top with everything that is written as text in it; books are those of the data.
Result<TopNParameters> wantedBooks(const RecommendQuestion& question, const Dataset& data);
JointRule parseRule(const std::string& text);

} // namespace shelf
