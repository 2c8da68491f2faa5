// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/recommend_question.h"
#include "app/batch/options/command_line.h"

#include <string>
#include <vector>

namespace shelf {

/// The words of a call of "recommend".
struct RecommendOptions {
    std::string run;
    std::string reader;
    std::vector<std::string> choices; ///< LINE=ID: which book a line of the reader's file is
    RecommendQuestion question;
};

void addRecommendOptions(const Command& command, RecommendOptions& options);
/// All of them but the run and what needs a model that learned from attributes.
void addReaderOptions(const Command& command, RecommendOptions& options);

} // namespace shelf
