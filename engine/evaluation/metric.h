// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/evaluation/interval.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_metrics.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

enum class Better { lower, higher, neither };

/// In how short a table a figure still stands.
enum class MetricRank {
    judge,    ///< what models are put in order by: one of its table
    headline, ///< stands in every table
    summary,  ///< where models are compared
    full      ///< where everything is told
};

/// One figure of a model: all that tables, files, reports and the window know of it. In the order in which
/// they are shown.
struct EvaluationMetric {
    std::string_view key = {};     ///< "hr": in JSON, with "@K" where the length of the list matters
    std::string_view column = {};  ///< "hit_ratio": in tables of figures that are exported
    std::string_view title = {};   ///< "Hit ratio"
    std::string_view brief = {};   ///< "HR": where there is little room
    std::string_view meaning = {}; ///< one sentence without a full stop
    std::string_view unit = {};    ///< "bits"; empty: that of the ratings, a share or a mean of shares
    Better better = Better::neither;
    MetricRank rank = MetricRank::full;
    bool ofLists = false; ///< beyond accuracy: what the lists are like, whether or not they are right
    bool atK = false;
    int decimals = 4;

    /// One of the two is set. The interval's: null where there is none.
    double RatingMetrics::*rating = nullptr;
    Interval RatingMetrics::*ratingInterval = nullptr;
    double RankingMetrics::*ranking = nullptr;
    Interval RankingMetrics::*rankingInterval = nullptr;

    bool hasInterval() const { return ratingInterval || rankingInterval; }
    bool standsIn(MetricRank table) const { return rank <= table; }
    double of(const RatingMetrics& metrics) const { return metrics.*rating; }
    double of(const RankingMetrics& metrics) const { return metrics.*ranking; }
    /// NaN at both ends where there is none.
    Interval intervalOf(const RatingMetrics& metrics) const;
    Interval intervalOf(const RankingMetrics& metrics) const;
    /// "hr@10", "mrr"
    std::string keyAt(int k) const;
    /// "HR@10", "MRR"
    Message briefAt(int k) const { return withK(brief, k); }
    /// "Hit ratio@10", "MRR"
    Message titleAt(int k) const { return withK(title, k); }

private:
    Message withK(std::string_view name, int k) const;
};

std::span<const EvaluationMetric> ratingMetricTable();
std::span<const EvaluationMetric> rankingMetricTable();

} // namespace shelf
