// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/text.h"
#include "app/batch/commands/commands.h"
#include "app/batch/options/data_options.h"
#include "app/batch/options/other_data.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/metric_tables.h"
#include "engine/data/text/reading.h"
#include "engine/evaluation/top_accuracy.h"
#include "engine/files/run/run_file.h"
#include "engine/run/cautions.h"
#include "engine/run/learned_books.h"
#include "engine/run/test_part.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ctime>
#include <optional>

namespace shelf {

namespace {

struct EvaluateOptions {
    std::string run;
    DataOptions data;
    std::string protocol; ///< empty: what suits the model
    std::string part = "validation";
    std::vector<int> ks = {10};
    RankingParameters ranking;
};

struct Measured {
    Json document;
    std::string text;
};

/// "2026-11-22 00:20 UTC"
Message moment(std::int64_t seconds)
{
    const auto time = static_cast<std::time_t>(seconds);
    std::tm parts{};
    char text[32] = {};
    if (gmtime_r(&time, &parts) == nullptr || std::strftime(text, sizeof text, "%F %H:%M UTC", &parts) == 0)
        return tr("at a time unknown", "the test part was first opened");
    return Message(text);
}

Measured showRating(const RatingMetrics& metrics, const Run& run, bool withBaselines)
{
    Measured measured;
    addMetrics(measured.document, metrics);
    auto rows = ratingRows(run);
    rows.front().second = metrics;
    if (!withBaselines)
        rows.resize(1);
    measured.text = ratingTable(rows);
    return measured;
}

Measured showRanking(const std::vector<RankingMetrics>& all, const Run& run, bool withBaselines)
{
    Measured measured;
    for (auto metrics = all.rbegin(); metrics != all.rend(); ++metrics) // the first length stays
        addMetrics(measured.document, *metrics);
    for (const RankingMetrics& metrics : all) {
        auto rows = rankingRows(run);
        rows.front().second = metrics;
        if (!withBaselines || metrics.k != run.ranking.k)
            rows.resize(1);
        measured.text += rankingTable(rows);
    }
    return measured;
}

/// Of all books, nothing removed.
void showTopAccuracy(const TopAccuracy& accuracy, const Run& run, Measured& measured)
{
    std::vector<std::string> heads = {tr("over %n ratings", "over %n rating", accuracy.count).text()};
    std::vector<std::string> cells = {run.name};
    for (std::size_t i = 0; i < accuracy.share.size(); ++i) {
        const std::string at = std::to_string(TopAccuracy::kAt[i]);
        measured.document["top_" + at + "_accuracy"] = accuracy.share[i];
        heads.push_back(numbers(tr("Top-%1 accuracy").arg(at)));
        cells.push_back(number(accuracy.share[i], 4));
    }
    ScreenTable table(heads);
    table.add(cells);
    measured.text += '\n' + table.text();
}

Result<Measured> measure(const EvaluateOptions& options, const Run& run, const Dataset& data,
                         const Split& split, Console& console)
{
    const bool onTest = options.part == "test";
    const bool asTrained = !options.data.given() && !onTest;
    RankingParameters parameters = options.ranking;
    if (options.protocol == "rating")
        return showRating(ratingMetricsWithIntervals(*run.model, data, onTest ? split.test : split.validation,
                                                     parameters.seed, parameters.threads),
                          run, asTrained);
    parameters.sampled = options.protocol == "sampled";
    parameters.onTest = onTest;
    std::optional<TopAccuracyCount> retrieved;
    ScoresSeen seen;
    if (!parameters.sampled)
        retrieved.emplace(*run.model, data, onTest ? split.test : split.validation);
    if (retrieved && retrieved->takesScores())
        seen = [&](std::int32_t user, std::span<const float> scores) { retrieved->add(user, scores); };
    const auto metrics = rankingMetricsAt(*run.model, data, split, options.ks, parameters,
                                          console.progress(tr("Ranking")), seen);
    if (!metrics)
        return metrics.error();
    Measured measured = showRanking(*metrics, run, asTrained && !parameters.sampled);
    if (retrieved) {
        const auto accuracy = retrieved->finish(parameters.threads, console.progress(tr("Retrieving")));
        if (!accuracy)
            return accuracy.error();
        showTopAccuracy(*accuracy, run, measured);
    }
    return measured;
}

Result<Measured> measureOnOtherData(const EvaluateOptions& options, const Run& run, Console& console)
{
    const auto other = openData(options.data, console);
    if (!other)
        return other.error();
    const auto unknown = options.protocol == "rating" ? Unknown::outOfVocabulary : Unknown::leftOut;
    const OtherData joined = joinOtherData(run, **other, unknown);
    if (joined.alreadyTrained > 0)
        console.warn(tr("%1 of these %n ratings were trained on; the figures look better than they are",
                        "%1 of this %n rating was trained on; the figures look better than they are",
                        (*other)->ratingCount())
                         .arg(joined.alreadyTrained));
    if (joined.usersBy != IdComparison::asWritten)
        console.note(tr("Readers of these data are found among the run's by their ids as numbers: 1, 1.0 and "
                        "001 are one"));
    if (joined.booksBy == IdComparison::isbn)
        console.note(tr("Books of these data are found among the run's by their ids as ISBNs"));
    else if (joined.booksBy != IdComparison::asWritten)
        console.note(tr(
            "Books of these data are found among the run's by their ids as numbers: 1, 1.0 and 001 are one"));
    if (joined.newUsers + joined.newBooks > 0)
        console.note(
            (unknown == Unknown::leftOut
                 ? tr("%1 and %2 are new to the run: %n ratings are left out",
                      "%1 and %2 are new to the run: %n rating is left out", joined.leftOut)
                 : tr("%1 and %2 are new to the run and stand for the unknown one", "readers and books"))
                .arg(tr("%n readers", "%n reader", joined.newUsers))
                .arg(tr("%n books", "%n book", joined.newBooks)));
    const std::size_t ratings = (*other)->ratingCount();
    const Message readers = newIdsText(run.data->userIds, (*other)->userIds, joined.usersBy, ratings);
    const Message books = newIdsText(run.data->books.ids, (*other)->books.ids, joined.booksBy, ratings);
    if (!readers.empty())
        console.note(tr("New readers: %1").arg(readers));
    if (!books.empty())
        console.note(tr("New books: %1").arg(books));
    if (joined.split.validation.empty())
        return Error::failure(tr("The run knows no reader with a book of these ratings"),
                              tr("Ids must be those of the data it was trained on."));
    return measure(options, run, joined.data, joined.split, console);
}

/// Writes into the run file that the test part has been looked at, and with what result.
Status openTestPart(const EvaluateOptions& options, Run& run, Console& console)
{
    if (run.test.opened != 0) {
        console.note(
            tr("The test part of this run was first opened %1", "a moment").arg(moment(run.test.opened)));
        return {};
    }
    auto opened = openTest(run, options.ranking.threads, console.progress(tr("Opening the test part")));
    if (!opened)
        return opened.error();
    run.test = *opened;
    if (const Status saved = saveRun(run, options.run); !saved)
        return saved;
    console.note(tr("The test part is open now, which is written down in %1: what is tuned from here on is "
                    "tuned on it")
                     .arg(options.run));
    return {};
}

Status choose(EvaluateOptions& options, const Run& run)
{
    if (options.protocol.empty())
        options.protocol = run.model->predictsRatings() ? "rating" : "full";
    if (options.protocol == "rating" && !run.model->predictsRatings())
        return Error::usageError(tr("This run's model predicts no ratings, it only ranks"),
                                 tr("Use --protocol full or sampled."));
    if (options.part == "test" && options.data.given())
        return Error::usageError(tr("--part test and DATA are both named"), tr("Name one of them."));
    if (!options.data.given())
        if (const Status said =
                options.data.checkNothingSaid(tr("%1 is about files that are read, and no DATA are named"));
            !said)
            return said;
    if (options.part != "test" && !options.data.given() && run.split.validation.empty())
        return Error::usageError(tr("Nothing was held out when this run was trained"),
                                 tr("Name DATA to measure it on, or train with --split."));
    return {};
}

int runEvaluate(EvaluateOptions options, Console& console)
{
    // That the test part was opened is written into the file, with all that is in it.
    auto loaded = openRun(options.run, console, options.part == "test" ? loadRun : loadRunToAsk);
    if (!loaded)
        return console.fail(loaded.error());
    Run run = std::move(loaded).value();
    if (const Status fits = choose(options, run); !fits)
        return console.fail(fits.error());
    if (options.part == "test")
        if (const Status opened = openTestPart(options, run, console); !opened)
            return console.fail(opened.error());
    const auto measured = options.data.given() ? measureOnOtherData(options, run, console)
                                               : measure(options, run, *run.data, learnedSplit(run), console);
    if (!measured)
        return console.fail(measured.error());
    Json document = {{"run", run.name}, {"protocol", options.protocol}};
    if (options.data.given())
        document["part"] = "other";
    else
        document["part"] = options.part;
    if (options.protocol == "sampled")
        document["negatives"] = options.ranking.negatives;
    document.update(measured->document);
    std::vector<std::string> cautions = runCautions(run);
    if (options.protocol == "sampled")
        cautions.push_back(sampledCaution(options.ranking.negatives));
    showCautions(cautions, console, document);
    if (console.json)
        console.printJson(document);
    console.printText(measured->text);
    return kDone;
}

} // namespace

void addEvaluateCommand(const Command& program, Console& console)
{
    const auto options = std::make_shared<EvaluateOptions>();
    const Command command = addCommand(program, console, "evaluate",
                                       tr("Measure a run on its held-out ratings, or on DATA that are named"),
                                       [options, &console] { return runEvaluate(*options, console); });
    addRunOption(command, options->run);
    addDataOptions(command, options->data);
    command
        .option(
            "--protocol", options->protocol,
            tr("rating: errors of predicted ratings; full: held-out books ranked among all others; sampled: "
               "each among 99 drawn ones, as in He et al. 2017. Default: rating, or full for models that "
               "only "
               "rank"))
        .oneOf({"rating", "full", "sampled"});
    command
        .option("--part", options->part,
                tr("validation, or test: the part that train --test set aside; that it was opened is "
                   "written into the run file"))
        .oneOf({"validation", "test"})
        .showDefault();
    command.option("--k", options->ks, tr("Lengths of the lists that full and sampled judge: 10 or 5,10,20"))
        .delimited(',')
        .atLeast(1)
        .showDefault();
    command
        .option("--negatives", options->ranking.negatives,
                tr("Books drawn for each held-out one; sampled only"))
        .atLeast(1)
        .showDefault();
    command
        .option("--seed", options->ranking.seed, tr("Seed of the drawn books and of the bootstrap intervals"))
        .showDefault();
    command
        .option("--threads", options->ranking.threads, tr("Threads to use, 0 for as many as the machine has"))
        .threadCount()
        .showDefault();
}

} // namespace shelf
