// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/comparison_answer.h"
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/metric_tables.h"
#include "app/batch/output/names_apart.h"
#include "engine/base/text/listed.h"
#include "engine/comparison/same_task.h"
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
        out.push_back(names[caution].size() == runs.size()
                          ? caution
                          : tr("%1: %2", "a name and what is said of it").arg(who).arg(caution).text());
    }
    return out;
}

struct CompareOptions {
    std::vector<std::string> files;
    ComparisonQuestion question;
    DifferenceRequest request;
};

/// Which of the runs is the one that all others are held against; -1: none in particular.
Result<std::ptrdiff_t> indexOfAgainst(const CompareOptions& options)
{
    if (options.question.against.empty())
        return std::ptrdiff_t{-1};
    const auto found = std::find(options.files.begin(), options.files.end(), options.question.against);
    if (found == options.files.end())
        return Error::usageError(
            tr("--against names a run that is not compared: %1").arg(options.question.against),
            tr("Name one of the runs"));
    return found - options.files.begin();
}

/// Slices by a figure that none of the runs has would be none.
Status slicesHaveFigure(const std::vector<Run>& runs, const PairedMetric& metric)
{
    std::string names;
    for (const Run& run : runs) {
        if (!metric.ofRatings() || run.model->predictsRatings())
            return {};
        addToList(names, run.name);
    }
    return Error::usageError(
        tr("There are no slices by %1, as these runs predict no ratings: %2").arg(metric.key).arg(names),
        tr("Choose a figure of lists with --metric, such as ndcg@10"));
}

/// What --test and --slices ask: text for people, and the keys "test" and "slices" of the document.
Result<std::string> lookCloser(const std::vector<Run>& runs, const CompareOptions& options, Console& console,
                               Json& document)
{
    const auto metric = metricAsked(options.question, runs);
    if (!metric)
        return metric.error();
    if (!options.question.slices.empty())
        if (const Status known = slicesHaveFigure(runs, **metric); !known)
            return known.error();
    DifferenceRequest request = options.request;
    const auto against = indexOfAgainst(options);
    if (!against)
        return against.error();
    request.against = *against;
    std::vector<ComparedRun> compared;
    for (const Run& run : runs) {
        auto figures =
            heldOutFigures(run, request.threads, console.progress(tr("Measuring %1").arg(run.name)));
        if (!figures)
            return figures.error();
        compared.push_back({std::shared_ptr<const Run>(std::shared_ptr<void>(), &run), // which outlives it
                            std::make_shared<const HeldOutFigures>(std::move(*figures))});
    }
    std::string text;
    if (options.question.test) {
        const auto found =
            differencesOf(compared, **metric, request, console.progress(tr("Testing the differences")));
        if (!found)
            return found.error();
        text += differencesText(*found, compared, **metric);
        document["test"] = differencesDocument(*found, compared, **metric);
    }
    if (options.question.slices.empty())
        return text;
    document["slices"] = Json::array();
    for (const ComparedRun& one : compared) {
        if ((*metric)->ofRatings() && !one.run->model->predictsRatings()) {
            console.warn(tr("%1 predicts no ratings: it is in no slices").arg(one.run->name));
            continue;
        }
        const std::string& kind = options.question.slices;
        const auto found = slicedFigures(*one.run, *one.figures, **metric,
                                         slicingsOf(*one.run, kind == "all" ? std::string() : kind),
                                         {request.seed, request.threads}, console.progress(tr("Slicing")));
        if (!found)
            return found.error();
        text += slicesText(*found, one.run->name, **metric);
        document["slices"].push_back(slicesDocument(*found, one.run->name, **metric));
    }
    return text;
}

int runCompare(const CompareOptions& options, Console& console)
{
    const std::vector<std::string>& files = options.files;
    if (options.question.test && files.size() < 2)
        return console.fail(Error::usageError(tr("--test compares two runs or more, and one is named"),
                                              tr("Name another run, or leave out --test.")));
    if (!options.question.metric.empty() && !options.question.asksForFigures())
        return console.fail(
            Error::usageError(tr("--metric says what --test and --slices go by, and none is named"),
                              tr("Add --test or --slices, or leave out --metric.")));
    std::vector<Run> runs;
    for (const std::string& file : files) {
        auto run = openRun(file, console, loadRunToAsk);
        if (!run)
            return console.fail(run.error());
        runs.push_back(std::move(run).value());
    }
    Json list = Json::array();
    std::vector<std::string> names;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        list.push_back(compareDocument(runs[i], files[i]));
        names.push_back(runs[i].name);
    }
    names = namesApart(names, files);
    for (std::size_t i = 0; i < runs.size(); ++i)
        runs[i].name = names[i]; // from here on each is told from the others
    std::vector<std::string> headers = {tr("run", "column of a table"),
                                        tr("preset", "column of a table"),
                                        tr("data", "column of a table"),
                                        tr("split", "column of a table"),
                                        numbers(tr("epochs", "column of a table")),
                                        numbers(tr("best", "column of a table: an epoch")),
                                        numbers(tr("parameters", "column of a table")),
                                        numbers(tr("seconds", "column of a table"))};
    const auto eachHeadline = [](const auto& rating, const auto& ranking) {
        for (const EvaluationMetric& metric : ratingMetricTable())
            if (metric.standsIn(MetricRank::headline))
                rating(metric);
        for (const EvaluationMetric& metric : rankingMetricTable())
            if (metric.standsIn(MetricRank::headline))
                ranking(metric);
    };
    const auto addHeader = [&](const EvaluationMetric& metric) {
        headers.push_back(numbers(briefOf(metric, 10)));
    };
    eachHeadline(addHeader, addHeader);
    ScreenTable table(headers);
    for (const Run& run : runs) {
        const bool rated = run.metrics.count > 0;
        const bool ranked = run.ranking.users > 0 && run.ranking.k == 10;
        std::vector<std::string> cells = {run.name,
                                          run.settings.preset,
                                          cellText(run.data->name, 24),
                                          splitText(run.settings.split),
                                          std::to_string(run.history.epochs.size()),
                                          std::to_string(run.history.bestEpoch),
                                          inGroups(run.model->parameterCount()),
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
    const bool comparable = std::all_of(runs.begin(), runs.end(), [&](const Run& run) {
        return unlikeTask(run, runs[0]) == Unlike::nothing;
    });
    Json document = {{"runs", list}, {"comparable", comparable}};
    std::string closer;
    if (options.question.asksForFigures()) {
        auto looked = lookCloser(runs, options, console, document);
        if (!looked)
            return console.fail(looked.error());
        closer = std::move(*looked);
    }
    if (!comparable)
        console.warn(
            tr("the runs were measured on different held-out ratings: their errors cannot be compared"));
    showCautions(cautionsOf(runs), console, document);
    if (console.json)
        console.printJson(document);
    console.printText(table.text() + closer);
    return kDone;
}

} // namespace

void addCompareCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<CompareOptions>();
    const Command command = addCommand(program, console, "compare", tr("Show runs side by side"),
                                       [options, &console] { return runCompare(*options, console); });
    command.option("runs", options->files, tr("Run files that train wrote"))
        .typeName("RUN")
        .readsFile()
        .required();
    command.flag(
        "--test", options->question.test,
        tr("Say whether the differences are real: a randomization test paired over readers, corrected "
           "for the number of comparisons (Holm)"));
    command
        .option("--against", options->question.against, tr("Test each run against this one, not all pairs"))
        .typeName("RUN")
        .needs("--test");
    std::vector<std::string> kinds = {"all"};
    command.footer(tr("Slices:"));
    for (const SlicingKind& kind : slicingKinds()) {
        kinds.emplace_back(kind.key);
        command.footer(tr("%1: %2", "a word and what it means").arg(kind.key).arg(tr(kind.meaning)), 2);
    }
    command
        .option("--slices", options->question.slices,
                tr("Say where each run fails, worst first, by slices of this kind"))
        .oneOf(kinds);
    command
        .option("--metric", options->question.metric,
                tr("Figure that both look at: %1 (RMSE where all runs predict ratings, else NDCG@10)")
                    .arg(pairedMetricKeys()))
        .typeName("KEY")
        .notEmpty();
    command
        .option("--seed", options->request.seed,
                tr("Seed of the draws of the test and of the bootstrap intervals"))
        .showDefault();
    command
        .option("--threads", options->request.threads, tr("Threads to use, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
}

} // namespace shelf
