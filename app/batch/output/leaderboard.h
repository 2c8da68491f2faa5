// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/data/dataset.h"
#include "engine/run/run.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// What trainings of one preset with several seeds came to.
struct LeaderboardEntry {
    std::string preset;
    std::string title;
    Message problem; ///< why it cannot be trained on these data; empty where it can
    struct Trained {
        RatingMetrics rating; ///< count 0 of models that only rank
        RankingMetrics ranking;
        double seconds = 0;
    };
    std::vector<Trained> seeds;
    std::uint64_t parameters = 0;
    std::vector<std::string> cautions;
};

/// Mean over the seeds with its sample standard deviation (0 of one seed), and the mean ends of the
/// intervals.
struct Summary {
    double mean = 0;
    double deviation = 0;
    Interval interval;
};
Summary summaryOf(const std::vector<double>& values, const std::vector<Interval>& intervals);

/// Models that predict ratings first, by RMSE; then those that only rank, by NDCG; those that failed last.
void sortLeaderboard(std::vector<LeaderboardEntry>& entries);

Json leaderboardDocument(const std::vector<LeaderboardEntry>& entries);
std::string leaderboardText(const std::vector<LeaderboardEntry>& entries);
/// A table for a README, with a line on what was measured and how; in English.
std::string leaderboardMarkdown(const std::vector<LeaderboardEntry>& entries, const Dataset& data,
                                const std::string& split, std::uint64_t firstSeed);

} // namespace shelf
