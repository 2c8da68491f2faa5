// SPDX-License-Identifier: GPL-3.0-or-later
// evaluate, compare: how good runs are.
#include "app/batch/commands.h"
#include "app/batch/checks.h"
#include "app/batch/data_options.h"
#include "app/batch/other_data.h"
#include "app/batch/run_options.h"
#include "app/batch/text.h"
#include "engine/data/split.h"
#include "engine/evaluation/top_accuracy.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace shelf {

namespace {

struct EvaluateOptions {
    std::string run;
    DataOptions data;
    std::string protocol = "rating";
    RankingParameters ranking;
};

struct Measured {
    Json document;
    std::string text;
};

Measured showRatingMetrics(const RatingMetrics& metrics, const Run& run, bool otherData)
{
    Measured measured;
    addMetrics(measured.document, metrics);
    ScreenTable table({"on " + grouped(metrics.count) + " ratings", ">MSE", ">RMSE", ">MAE", ">MAE rounded",
                       ">RMSE clipped", ">MAE clipped"});
    const auto add = [&](const std::string& name, const RatingMetrics& m) {
        table.add({name, number(m.mse, 4), number(m.rmse, 4), number(m.mae, 4), number(m.maeRounded, 4),
                   number(m.rmseClipped, 4), number(m.maeClipped, 4)});
    };
    add(run.name, metrics);
    if (!otherData)
        for (const Baseline& baseline : run.baselines)
            add("baseline " + baseline.name, baseline.metrics);
    measured.text = table.text();
    return measured;
}

Measured showRankingMetrics(const RankingMetrics& metrics, const Run& run)
{
    Measured measured;
    addMetrics(measured.document, metrics);
    const std::string at = '@' + std::to_string(metrics.k);
    ScreenTable table({"over " + grouped(metrics.users) + " readers", ">HR" + at, ">NDCG" + at,
                       ">Recall" + at, ">MRR", ">AUC", ">Coverage"});
    table.add({run.name, number(metrics.hitRatio, 4), number(metrics.ndcg, 4), number(metrics.recall, 4),
               number(metrics.mrr, 4), number(metrics.auc, 4), number(metrics.coverage, 4)});
    measured.text = table.text();
    return measured;
}

/// Of all books, nothing removed.
void showTopAccuracy(const TopAccuracy& accuracy, const Run& run, Measured& measured)
{
    std::vector<std::string> heads = {"over " + grouped(accuracy.count) + " ratings"};
    std::vector<std::string> cells = {run.name};
    for (std::size_t i = 0; i < accuracy.share.size(); ++i) {
        const std::string at = std::to_string(TopAccuracy::kAt[i]);
        measured.document["top_" + at + "_accuracy"] = accuracy.share[i];
        heads.push_back(">Top-" + at + " accuracy");
        cells.push_back(number(accuracy.share[i], 4));
    }
    ScreenTable table(heads);
    table.add(cells);
    measured.text += '\n' + table.text();
}

Result<Measured> measure(const EvaluateOptions& options, const Run& run, const Dataset& data,
                         const Split& split, Console& console)
{
    if (options.protocol == "rating")
        return showRatingMetrics(ratingMetrics(*run.model, data, split.validation), run,
                                 options.data.given());
    RankingParameters parameters = options.ranking;
    parameters.sampled = options.protocol == "sampled";
    const auto metrics = rankingMetrics(*run.model, data, split, parameters, console.progress("Ranking"));
    if (!metrics)
        return metrics.error();
    Measured measured = showRankingMetrics(*metrics, run);
    if (!parameters.sampled) {
        const auto accuracy =
            topAccuracy(*run.model, data, split.validation, parameters.threads, console.progress("Retrieving"));
        if (!accuracy)
            return accuracy.error();
        showTopAccuracy(*accuracy, run, measured);
    }
    return measured;
}

int runEvaluate(const EvaluateOptions& options, Console& console)
{
    const auto run = openRun(options.run, console);
    if (!run)
        return console.fail(run.error());
    if (!options.data.given() && run->split.validation.empty())
        return console.fail(Error::usageError("Nothing was held out when this run was trained",
                                              "Name DATA to measure it on, or train with --split."));
    Result<Measured> measured = Error{};
    if (options.data.given()) {
        const auto other = openData(options.data, console);
        if (!other)
            return console.fail(other.error());
        const auto unknown = options.protocol == "rating" ? Unknown::outOfVocabulary : Unknown::leftOut;
        const OtherData joined = joinOtherData(*run, **other, unknown);
        if (joined.alreadyTrained > 0)
            console.warn(grouped(joined.alreadyTrained) + " of these " + grouped((*other)->ratingCount()) +
                         " ratings were trained on; the figures look better than they are");
        if (joined.newUsers + joined.newBooks > 0)
            console.note(grouped(joined.newUsers) + " readers and " + grouped(joined.newBooks) +
                         " books are new to the run" +
                         (unknown == Unknown::leftOut
                              ? ": " + grouped(joined.leftOut) + " ratings are left out"
                              : std::string(" and stand for the unknown one")));
        if (joined.split.validation.empty())
            return console.fail({.message = "The run knows no reader with a book of these ratings",
                                 .advice = "Ids must be those of the data it was trained on."});
        measured = measure(options, *run, joined.data, joined.split, console);
    } else {
        measured = measure(options, *run, *run->data, run->split, console);
    }
    if (!measured)
        return console.fail(measured.error());
    if (console.json) {
        Json document = {{"run", run->name}, {"protocol", options.protocol}};
        document.update(measured->document);
        console.printJson(document);
    }
    console.printText(measured->text);
    return kDone;
}

Json compareDocument(const Run& run, const std::string& file)
{
    Json document = {{"run", file},
                     {"name", run.name},
                     {"preset", run.settings.preset},
                     {"data", run.data->name},
                     {"split", splitText(run.settings.split)},
                     {"seed", run.settings.seed},
                     {"epochs", run.history.epochs.size()},
                     {"best_epoch", run.history.bestEpoch},
                     {"parameters", run.model->parameterCount()},
                     {"seconds", run.seconds}};
    if (run.metrics.count > 0)
        addMetrics(document, run.metrics);
    return document;
}

/// Whether both were measured on the same ratings, so that their figures may stand side by side.
bool sameTask(const Run& a, const Run& b)
{
    return a.data->ratingCount() == b.data->ratingCount() && a.data->userIds == b.data->userIds &&
           a.data->books.ids == b.data->books.ids && a.split.validation == b.split.validation;
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
    ScreenTable table(
        {"run", "preset", "data", "split", ">epochs", ">best", ">parameters", ">seconds", ">RMSE", ">MAE"});
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        const bool measured = run.metrics.count > 0;
        list.push_back(compareDocument(run, files[i]));
        table.add({run.name, run.settings.preset, clipped(run.data->name, 24), splitText(run.settings.split),
                   std::to_string(run.history.epochs.size()), std::to_string(run.history.bestEpoch),
                   grouped(run.model->parameterCount()), number(run.seconds, 2),
                   measured ? number(run.metrics.rmse, 4) : "-",
                   measured ? number(run.metrics.mae, 4) : "-"});
    }
    const bool comparable =
        std::all_of(runs.begin(), runs.end(), [&](const Run& run) { return sameTask(run, runs[0]); });
    if (console.json)
        console.printJson(Json{{"runs", list}, {"comparable", comparable}});
    console.printText(table.text());
    if (!comparable)
        console.warn("the runs were measured on different held-out ratings: their errors cannot be compared");
    return kDone;
}

} // namespace

void addEvaluateCommand(CLI::App& program, Console& console)
{
    const auto options = std::make_shared<EvaluateOptions>();
    CLI::App& command = addCommand(program, console, "evaluate",
                                   "Measure a run on its held-out ratings, or on DATA that are named",
                                   [options, &console] { return runEvaluate(*options, console); });
    addRunOption(command, options->run);
    addDataOptions(command, options->data);
    command
        .add_option(
            "--protocol", options->protocol,
            "rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: "
            "each among 99 drawn ones, as in He et al. 2017")
        ->check(CLI::IsMember({"rating", "full", "sampled"}))
        ->capture_default_str();
    command.add_option("--k", options->ranking.k, "Length of the list that full and sampled judge")
        ->check(atLeast(1))
        ->capture_default_str();
    command
        .add_option("--negatives", options->ranking.negatives,
                    "Books drawn for each held-out one; sampled only")
        ->check(atLeast(1))
        ->capture_default_str();
    command.add_option("--seed", options->ranking.seed, "Seed of the drawn books; sampled only")
        ->capture_default_str();
    command
        .add_option("--threads", options->ranking.threads, "Threads to use, 0 for as many as the machine has")
        ->check(atLeast(0))
        ->capture_default_str();
}

void addCompareCommand(CLI::App& program, Console& console)
{
    const auto files = std::make_shared<std::vector<std::string>>();
    CLI::App& command = addCommand(program, console, "compare", "Show runs side by side",
                                   [files, &console] { return runCompare(*files, console); });
    command.add_option("runs", *files, "Run files that train wrote")->type_name("RUN")->required();
}

} // namespace shelf
