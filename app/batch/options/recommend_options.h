// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/options/command_line.h"
#include "engine/recommend/somebody.h"

#include <string>
#include <vector>

namespace shelf {

/// The words of a call of "recommend".
struct RecommendOptions {
    std::string run;
    std::string user;
    std::string reader;
    std::vector<std::string> choices; ///< LINE=ID: which book a line of the reader's file is
    std::string features;
    std::vector<std::string> books; ///< to be scored by the features
    std::string with;               ///< the second reader
    std::string rule = "mean";
    bool explain = false;
    int similar = 0;
    TopNParameters top;
    std::string years;
    std::vector<std::string> columns;
    std::vector<std::string> without;
};

void addRecommendOptions(const Command& command, RecommendOptions& options);

/// "age=25,gender=M" as features. A usage error where a part has no name or no '='.
Result<std::vector<FeatureValue>> parseFeatures(const std::string& text);
/// options.top with everything that is written as text in it; books are those of the data.
Result<TopNParameters> wantedBooks(const RecommendOptions& options, const Dataset& data);
JointRule parseRule(const std::string& text);

} // namespace shelf
