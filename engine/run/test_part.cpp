// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/test_part.h"

#include "engine/base/text/message.h"
#include "engine/run/learned_books.h"

#include <chrono>

namespace shelf {

Result<TestResult> openTest(const Run& run, int threads, const Progress& progress)
{
    if (run.test.opened != 0)
        return run.test;
    if (run.split.test.empty())
        return Error::usageError(tr("No test part was set aside when this run was trained"),
                                 tr("Train with a test share"));
    RankingParameters parameters;
    parameters.threads = threads;
    parameters.onTest = true;
    const auto ranking = rankingMetrics(*run.model, *run.data, learnedSplit(run), parameters, progress);
    if (!ranking)
        return ranking.error();
    TestResult result;
    result.ranking = *ranking;
    if (run.model->predictsRatings())
        result.metrics =
            ratingMetricsWithIntervals(*run.model, *run.data, run.split.test, parameters.seed, threads);
    result.opened =
        std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch())
            .count();
    return result;
}

bool sameTest(const Run& a, const Run& b)
{
    return !a.split.test.empty() && a.split.test == b.split.test && a.data->user == b.data->user &&
           a.data->book == b.data->book && a.data->rating == b.data->rating;
}

} // namespace shelf
