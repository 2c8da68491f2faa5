// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/run/run.h"

#include <string>
#include <utility>
#include <vector>

namespace shelf {

struct EvaluationMetric;

/// "0.9123 [0.9050, 0.9190]" of a figure as text.
std::string withInterval(const std::string& figure, const Interval& interval, int decimals = 4);
/// "0.9123 [0.9050, 0.9190]"; without the brackets where there is no interval.
std::string withInterval(double value, const Interval& interval, int decimals = 4);

/// "NDCG@10", in the language of the process.
Message briefOf(const EvaluationMetric& metric, int k);

/// Rows of name and figures, the model's own first.
std::string ratingTable(const std::vector<std::pair<std::string, RatingMetrics>>& rows);
std::string rankingTable(const std::vector<std::pair<std::string, RankingMetrics>>& rows);

/// A run's name and figures, and those of its baselines.
std::vector<std::pair<std::string, RatingMetrics>> ratingRows(const Run& run);
std::vector<std::pair<std::string, RankingMetrics>> rankingRows(const Run& run);

} // namespace shelf
