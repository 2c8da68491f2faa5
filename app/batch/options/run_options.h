// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/named.h"
#include "app/base/console.h"
#include "app/batch/options/command_line.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/run/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// Adds the run file as the command's first word.
void addRunOption(const Command& command, std::string& path);

Result<Run> openRun(const std::string& path, Console& console);

/// Adds --force, which lets `what` that is there already be replaced.
void addForceOption(const Command& command, bool& force, const char* what);
/// What the help of every command that writes says about files that are there already.
extern const char* const kReplacing;

/// The keys that stay: mse, rmse, mae, mae_rounded, ...; with intervals rmse_low, rmse_high, ...
void addMetrics(Json& document, const RatingMetrics& metrics);
/// hr@10, ndcg@10, ... mrr, auc, coverage, gini, ...; with intervals hr@10_low, ...
void addMetrics(Json& document, const RankingMetrics& metrics);

/// One line to standard error for each, and the key "cautions".
void showCautions(const std::vector<std::string>& cautions, Console& console, Json& document);

} // namespace shelf
