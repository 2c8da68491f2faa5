// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/answers/named.h"
#include "app/base/console.h"
#include "app/batch/options/command_line.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/files/run/run_file.h"
#include "engine/run/run.h"
#include "engine/vectors/vector_format.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace shelf {

class OutputGuard;

/// The words of a call that name a run, or vectors that were made elsewhere and how they are to be read.
struct RunWords {
    std::string path;
    VectorOptions vectors;
};

/// Adds the run file as the command's first word.
void addRunOption(const Command& command, std::string& path);
/// The same for commands that take vectors as well.
void addRunOption(const Command& command, RunWords& words);
/// Adds --tensor, --labels, --label-column, --id-column. `books` too, where the command has no such option.
void addVectorOptions(const Command& command, VectorOptions& options, bool books);

/// load: how a run file is read, by who needs but a part of it.
Result<Run> openRun(const std::string& path, Console& console,
                    const std::function<Result<Run>(const std::string&, const Progress&)>& load = loadRun);
/// What concerns all of the vectors is said on the way, unless the caller lists the notes itself. A usage
/// error where something is said of vectors, and the file is a run.
/// load: how a run file is read, by who needs but a part of it.
Result<Run> openRun(const RunWords& words, Console& console, bool sayNotes = true,
                    Result<Run> (*load)(const std::string&, const Progress&) = loadRun);
/// Every file that the words name; empty for those that they do not.
std::vector<std::string> filesOf(const RunWords& words);
/// Tells the guard of them.
void guardRun(OutputGuard& guard, const RunWords& words);

/// Adds --force, which means that what is there already may be replaced.
void addForceOption(const Command& command, bool& force, const Message& meaning);
/// What the help of every command that writes says about files that are there already.
Message replacing();

/// The keys that stay: mse, rmse, mae, mae_rounded, ...; with intervals rmse_low, rmse_high, ...
void addMetrics(Json& document, const RatingMetrics& metrics);
/// hr@10, ndcg@10, ... mrr, auc, coverage, gini, ...; with intervals hr@10_low, ...
void addMetrics(Json& document, const RankingMetrics& metrics);

/// One line to standard error for each, and the key "cautions".
void showCautions(const std::vector<std::string>& cautions, Console& console, Json& document);

} // namespace shelf
