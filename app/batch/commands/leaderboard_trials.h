// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/batch/output/leaderboard.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"
#include "engine/spread/work_helper.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// What one training of a leaderboard came to.
struct LeaderboardTrial {
    LeaderboardEntry::Trained trained;
    std::uint64_t parameters = 0;
    std::vector<std::string> cautions = {};      ///< of the model
    std::vector<std::string> splitCautions = {}; ///< which are the same for all
};

/// How a trial is trained and measured, and stopped.
struct LeaderboardRoad {
    std::function<Result<Run>(const TrainingRequest&)> train;
    std::function<Progress(const TrainingRequest&)> ranking;
};

/// One training, measured both ways where it can be. request: has data, split and threads.
Result<LeaderboardTrial> trainTrial(const Preset& preset, std::uint64_t seed, TrainingRequest request,
                                    const LeaderboardRoad& road);

/// A task of a leaderboard that is spread, and its name.
WorkTask leaderboardTask(const Preset& preset, std::uint64_t seed);
/// What workers need to know besides.
Json leaderboardPlan(const SplitParameters& split);
/// What a worker does with the tasks; an Error where that is no plan.
Result<TaskWork> leaderboardWork(const Json& plan, std::shared_ptr<const Dataset> data, int threads);
/// What came of a task, as its worker told it; nothing where it is no whole result.
std::optional<Result<LeaderboardTrial>> leaderboardResult(const std::string& document);

} // namespace shelf
