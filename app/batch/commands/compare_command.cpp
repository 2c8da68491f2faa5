// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/metric_tables.h"
#include "engine/base/text/listed.h"
#include "engine/evaluation/metric.h"
#include "engine/run/cautions.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>

namespace shelf {

namespace {

Json compareDocument(const Run& run, const std::string& file)
{
    Json document = {{"run", file},
                     {"name", run.name},
                     {"preset", run.settings.preset},
                     {"data", run.data->name},
                     {"split", splitText(run.settings.split)},
                     {"test_opened", run.test.opened != 0},
                     {"seed", run.settings.seed},
                     {"epochs", run.history.epochs.size()},
                     {"best_epoch", run.history.bestEpoch},
                     {"parameters", run.model->parameterCount()},
                     {"seconds", run.seconds}};
    if (run.metrics.count > 0)
        addMetrics(document, run.metrics);
    if (run.ranking.users > 0)
        addMetrics(document, run.ranking);
    return document;
}

/// Whether both were measured on the same ratings, so that their figures may stand side by side.
bool sameTask(const Run& a, const Run& b)
{
    return a.data->ratingCount() == b.data->ratingCount() && a.data->userIds == b.data->userIds &&
           a.data->books.ids == b.data->books.ids && a.split.validation == b.split.validation;
}

/// Each caution once; with the names of its runs where it is not of all.
std::vector<std::string> cautionsOf(const std::vector<Run>& runs)
{
    std::vector<const Run*> all;
    for (const Run& run : runs)
        all.push_back(&run);
    std::vector<std::string> order;
    std::map<std::string, std::vector<std::string>> names;
    for (const Run& run : runs)
        for (const std::string& caution : runCautions(run, all)) {
            auto& of = names[caution];
            if (of.empty())
                order.push_back(caution);
            of.push_back(run.name);
        }
    std::vector<std::string> out;
    for (const std::string& caution : order) {
        std::string who;
        for (const std::string& name : names[caution])
            addToList(who, name);
        out.push_back(names[caution].size() == runs.size() ? caution : who + ": " + caution);
    }
    return out;
}

int runCompare(const std::vector<std::string>& files, Console& console)
{
    std::vector<Run> runs;
    for (const std::string& file : files) {
        auto run = openRun(file, console);
        if (!run)
            return console.fail(run.error());
        runs.push_back(std::move(run).value());
    }
    Json list = Json::array();
    std::vector<std::string> headers = {"run",     "preset", "data",        "split",
                                        ">epochs", ">best",  ">parameters", ">seconds"};
    const auto eachHeadline = [](const auto& rating, const auto& ranking) {
        for (const EvaluationMetric& metric : ratingMetricTable())
            if (metric.standsIn(MetricRank::headline))
                rating(metric);
        for (const EvaluationMetric& metric : rankingMetricTable())
            if (metric.standsIn(MetricRank::headline))
                ranking(metric);
    };
    const auto addHeader = [&](const EvaluationMetric& metric) {
        headers.push_back('>' + metric.briefAt(10));
    };
    eachHeadline(addHeader, addHeader);
    ScreenTable table(headers);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        const bool rated = run.metrics.count > 0;
        const bool ranked = run.ranking.users > 0 && run.ranking.k == 10;
        list.push_back(compareDocument(run, files[i]));
        std::vector<std::string> cells = {run.name,
                                          run.settings.preset,
                                          clipped(run.data->name, 24),
                                          splitText(run.settings.split),
                                          std::to_string(run.history.epochs.size()),
                                          std::to_string(run.history.bestEpoch),
                                          grouped(run.model->parameterCount()),
                                          number(run.seconds, 2)};
        eachHeadline(
            [&](const EvaluationMetric& metric) {
                cells.push_back(rated ? number(metric.of(run.metrics), metric.decimals) : "-");
            },
            [&](const EvaluationMetric& metric) {
                cells.push_back(ranked ? number(metric.of(run.ranking), metric.decimals) : "-");
            });
        table.add(cells);
    }
    const bool comparable =
        std::all_of(runs.begin(), runs.end(), [&](const Run& run) { return sameTask(run, runs[0]); });
    Json document = {{"runs", list}, {"comparable", comparable}};
    if (!comparable)
        console.warn("the runs were measured on different held-out ratings: their errors cannot be compared");
    showCautions(cautionsOf(runs), console, document);
    if (console.json)
        console.printJson(document);
    console.printText(table.text());
    return kDone;
}

} // namespace

void addCompareCommand(const Command& program, Console& console)
{
    const auto files = std::make_shared<std::vector<std::string>>();
    const Command command = addCommand(program, console, "compare", "Show runs side by side",
                                       [files, &console] { return runCompare(*files, console); });
    command.option("runs", *files, "Run files that train wrote").typeName("RUN").required();
}

} // namespace shelf
