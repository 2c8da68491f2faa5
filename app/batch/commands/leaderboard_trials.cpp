// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/leaderboard_trials.h"

#include "engine/base/text/languages.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/metric.h"
#include "engine/output/json_values.h"
#include "engine/output/message_parts.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/run/cautions.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

/// A number that JSON has no word for becomes one.
Json figureValue(double figure)
{
    return std::isfinite(figure) ? Json(figure)
           : std::isnan(figure)  ? Json()
                                 : Json(figure > 0 ? "inf" : "-inf");
}

double figureOf(const Json& value)
{
    constexpr double kInfinite = std::numeric_limits<double>::infinity();
    if (value.is_number())
        return value.get<double>();
    if (value.is_string())
        return value == "-inf" ? -kInfinite : kInfinite;
    return std::numeric_limits<double>::quiet_NaN();
}

/// The members of a metric of that table.
auto membersOf(const EvaluationMetric& metric, const RatingMetrics&)
{
    return std::pair(metric.rating, metric.ratingInterval);
}
auto membersOf(const EvaluationMetric& metric, const RankingMetrics&)
{
    return std::pair(metric.ranking, metric.rankingInterval);
}

template <class Metrics> Json metricsDocument(const Metrics& metrics, std::span<const EvaluationMetric> table)
{
    Json document = Json::object();
    for (const EvaluationMetric& metric : table) {
        const auto [value, interval] = membersOf(metric, metrics);
        Json& row = document[std::string(metric.key)] = Json::array({figureValue(metrics.*value)});
        if (interval)
            row.insert(row.end(),
                       {figureValue((metrics.*interval).low), figureValue((metrics.*interval).high)});
    }
    return document;
}

template <class Metrics>
bool readMetrics(const Json& document, std::span<const EvaluationMetric> table, Metrics& metrics)
{
    for (const EvaluationMetric& metric : table) {
        const auto [value, interval] = membersOf(metric, metrics);
        const auto row = document.find(std::string(metric.key));
        if (row == document.end() || !row->is_array() || row->size() != (interval ? 3U : 1U))
            return false;
        metrics.*value = figureOf((*row)[0]);
        if (interval)
            metrics.*interval = {figureOf((*row)[1]), figureOf((*row)[2])};
    }
    return true;
}

Json resultDocument(const Result<LeaderboardTrial>& result)
{
    if (!result)
        return {{"failed", MessageParts::packed(result.error().told())}};
    const LeaderboardEntry::Trained& trained = result->trained;
    return {{"rating_count", trained.rating.count},
            {"rating", metricsDocument(trained.rating, ratingMetricTable())},
            {"ranking_users", trained.ranking.users},
            {"ranking_length", trained.ranking.k},
            {"ranking", metricsDocument(trained.ranking, rankingMetricTable())},
            {"seconds", trained.seconds},
            {"parameters", result->parameters},
            {"cautions", result->cautions},
            {"split_cautions", result->splitCautions}};
}

std::vector<std::string> textsOf(const Json& document, const char* key)
{
    std::vector<std::string> texts;
    if (const auto found = document.find(key); found != document.end() && found->is_array())
        for (const Json& one : *found)
            if (one.is_string())
                texts.push_back(one.get<std::string>());
    return texts;
}

} // namespace

Result<LeaderboardTrial> trainTrial(const Preset& preset, std::uint64_t seed, TrainingRequest request,
                                    const LeaderboardRoad& road)
{
    const SplitParameters split = request.settings.split;
    request.settings = preset.settings;
    request.settings.split = split;
    request.settings.seed = seed;
    fitToData(request.settings, *request.data);
    request.settings.training.checkpointSteps = 0; // nothing is saved
    auto run = road.train(request);
    if (!run)
        return run.error();
    if (run->history.stoppedByUser)
        return Error::cancelledByCaller();
    LeaderboardTrial trial;
    trial.trained = {run->metrics, run->ranking, run->seconds};
    trial.parameters = run->model->parameterCount();
    if (run->ranking.users == 0) {
        RankingParameters parameters;
        parameters.threads = request.threads;
        auto measured =
            rankingMetrics(*run->model, *run->data, run->split, parameters, road.ranking(request));
        if (!measured)
            return measured.error();
        trial.trained.ranking = *measured;
    }
    const auto ofSplit = splitCautions(*run->data, run->settings.split, run->split);
    for (std::string& caution : runCautions(*run))
        (std::find(ofSplit.begin(), ofSplit.end(), caution) == ofSplit.end() ? trial.cautions
                                                                             : trial.splitCautions)
            .push_back(std::move(caution));
    return trial;
}

WorkTask leaderboardTask(const Preset& preset, std::uint64_t seed)
{
    return {std::string(preset.name) + '-' + std::to_string(seed),
            Json{{"preset", preset.name}, {"seed", seed}}.dump() + '\n'};
}

Json leaderboardPlan(const SplitParameters& split)
{
    // Cautions are words, and all of one language.
    return {{"leaderboard", splitText(split)}, {"language", spokenLanguage().code}};
}

Result<TaskWork> leaderboardWork(const Json& plan, std::shared_ptr<const Dataset> data, int threads)
{
    auto split = parseSplit(json_values::valueOf<std::string>(plan, "leaderboard"));
    if (!split)
        return split.error();
    if (const Language* language = languageOf(json_values::valueOf<std::string>(plan, "language")))
        speak(*language);
    TrainingRequest request;
    request.settings.split = *split;
    request.data = std::move(data);
    request.threads = threads;
    return TaskWork(
        [request](const WorkTask& task,
                  const std::function<bool(double)>& progress) -> Result<std::optional<std::string>> {
            const Json asked = json_values::parsed(task.text);
            const auto name =
                asked.is_object() ? json_values::valueOf<std::string>(asked, "preset") : std::string();
            const Preset* const preset = findPreset(name);
            if (!preset)
                return presetSettings(name).error();
            LeaderboardRoad road;
            road.train = [&](const TrainingRequest& one) {
                TrainingObserver observer;
                observer.progress = [&](const TrainingProgress& now) {
                    const double steps = std::max<double>(1, static_cast<double>(now.steps));
                    return progress(std::min(1.0, static_cast<double>(now.step) / steps));
                };
                return trainRun(one, observer);
            };
            road.ranking = [&](const TrainingRequest&) -> Progress {
                return [&](std::uint64_t, std::uint64_t) { return progress(1); };
            };
            const auto result =
                trainTrial(*preset, json_values::valueOf<std::uint64_t>(asked, "seed"), request, road);
            if (!result && result.error().kind == ErrorKind::cancelled)
                return std::optional<std::string>();
            return std::optional(resultDocument(result).dump() + '\n');
        });
}

std::optional<Result<LeaderboardTrial>> leaderboardResult(const std::string& text)
{
    const Json document = json_values::parsed(text);
    if (!document.is_object())
        return {};
    if (const auto failed = json_values::valueOf<std::string>(document, "failed"); !failed.empty())
        return Error::failure(MessageParts::unpacked(failed, failed));
    LeaderboardTrial trial;
    const auto rating = document.find("rating");
    const auto ranking = document.find("ranking");
    if (rating == document.end() || ranking == document.end() ||
        !readMetrics(*rating, ratingMetricTable(), trial.trained.rating) ||
        !readMetrics(*ranking, rankingMetricTable(), trial.trained.ranking) || !document.contains("seconds"))
        return {};
    trial.trained.rating.count = json_values::valueOf<std::uint64_t>(document, "rating_count");
    trial.trained.ranking.users = json_values::valueOf<std::uint64_t>(document, "ranking_users");
    trial.trained.ranking.k = json_values::valueOf<int>(document, "ranking_length");
    trial.trained.seconds = figureOf(document["seconds"]);
    trial.parameters = json_values::valueOf<std::uint64_t>(document, "parameters");
    trial.cautions = textsOf(document, "cautions");
    trial.splitCautions = textsOf(document, "split_cautions");
    return trial;
}

} // namespace shelf
