// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/run_options.h"

#include "engine/evaluation/metric.h"
#include "engine/files/run/run_file.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace shelf {

void addRunOption(const Command& command, std::string& path)
{
    command.option("run", path, "A run file that train wrote").typeName("RUN").required();
}

Result<Run> openRun(const std::string& path, Console& console)
{
    return loadRun(path, console.progress("Reading " + path));
}

void addForceOption(const Command& command, bool& force, const char* what)
{
    command.flag("--force", force, std::string("Replace ") + what + " that is there already");
}

const char* const kReplacing = "A file that is there already is replaced only by one of its own kind, told "
                               "by how it begins; never one that "
                               "this call reads, data, or anything else.";

namespace {

void addInterval(Json& document, const std::string& key, const Interval& interval)
{
    if (!std::isfinite(interval.low) || !std::isfinite(interval.high))
        return;
    document[key + "_low"] = interval.low;
    document[key + "_high"] = interval.high;
}

} // namespace

void addMetrics(Json& document, const RatingMetrics& metrics)
{
    for (const EvaluationMetric& metric : ratingMetricTable()) {
        const std::string key(metric.key);
        document[key] = metric.of(metrics);
        addInterval(document, key, metric.intervalOf(metrics));
    }
    document["held_out"] = metrics.count;
}

void addMetrics(Json& document, const RankingMetrics& metrics)
{
    for (const EvaluationMetric& metric : rankingMetricTable()) {
        const std::string key = metric.keyAt(metrics.k);
        document[key] = metric.of(metrics);
        addInterval(document, key, metric.intervalOf(metrics));
    }
    document["users"] = metrics.users;
}

void showCautions(const std::vector<std::string>& cautions, Console& console, Json& document)
{
    for (const std::string& caution : cautions)
        console.warn(caution);
    document["cautions"] = cautions;
}

} // namespace shelf
