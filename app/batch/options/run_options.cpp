// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/run_options.h"

#include "engine/base/nearest_word.h"
#include "engine/evaluation/metric.h"
#include "engine/files/run/run_file.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace shelf {

namespace {

std::string nearestAdvice(const std::string& id, const TextList& ids, const char* what)
{
    const std::vector<std::string_view> views(ids.begin(), ids.end());
    const std::string near = nearestWord(id, views);
    return near.empty() ? std::string("Ids are those of the ") + what + " file."
                        : "The nearest id is '" + near + "'.";
}

} // namespace

void addRunOption(const Command& command, std::string& path)
{
    command.option("run", path, "A run file that train wrote").typeName("RUN").required();
}

Result<Run> openRun(const std::string& path, Console& console)
{
    return loadRun(path, console.progress("Reading " + path));
}

Status requireBookVectors(const Run& run)
{
    if (!run.model->bookEmbedding().empty())
        return {};
    return Error::usageError("The model '" + run.settings.preset + "' has no book vectors",
                             "Train one that has, for example goodbooks-neural.");
}

Result<std::int32_t> requireBook(const Dataset& data, const std::string& id)
{
    if (const std::int32_t book = data.findBook(id); book >= 0)
        return book;
    return Error{.message = "There is no book '" + id + "' in these data",
                 .advice = nearestAdvice(id, data.books.ids, "books or ratings")};
}

Result<std::int32_t> requireUser(const Dataset& data, const std::string& id)
{
    if (const std::int32_t user = data.findUser(id); user >= 0)
        return user;
    return Error{.message = "There is no reader '" + id + "' in these data",
                 .advice = nearestAdvice(id, data.userIds, "ratings")};
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
