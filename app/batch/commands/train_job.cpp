// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/train_job.h"

#include "app/base/text.h"
#include "app/batch/options/run_options.h"
#include "app/batch/output/kept_training.h"
#include "app/batch/output/metric_tables.h"
#include "engine/data/text/reading.h"
#include "engine/files/run/run_file.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace shelf {

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

std::string epochLine(const EpochRecord& record, bool best)
{
    std::string line =
        "epoch " + std::to_string(record.epoch) + ": training loss " + number(record.trainLoss, 4);
    if (std::isfinite(record.validationLoss))
        line += ", validation " + number(record.validationLoss, 4);
    if (std::isfinite(record.validationNdcg))
        line += ", NDCG@10 " + number(record.validationNdcg, 4);
    return line + (best ? " (best)" : "") + ", " + duration(record.seconds);
}

/// The epoch whose model was kept; null for models in closed form.
const EpochRecord* keptEpoch(const Run& run)
{
    const History& history = run.history;
    if (run.settings.training.keepBest && history.best())
        return history.best();
    return history.epochs.empty() ? nullptr : &history.epochs.back();
}

} // namespace

Result<Run> trainWithProgress(const TrainingRequest& request, Console& console, const std::string& file,
                              KeptTraining* kept)
{
    const std::string what = "Training " + request.name;
    TrainingObserver observer;
    observer.progress = [&](const TrainingProgress& now) {
        const double fraction =
            now.steps == 0 ? 0 : static_cast<double>(now.step) / static_cast<double>(now.steps);
        std::string detail = "epoch " + std::to_string(now.epoch) + " of " + std::to_string(now.epochs) +
                             ", loss " + number(now.runningLoss, 4);
        if (now.secondsLeft > 0)
            detail += ", " + duration(now.secondsLeft) + " left";
        console.showProgress(what, fraction, detail);
        return !interrupted();
    };
    observer.baselines = [&](const std::vector<Baseline>& baselines) {
        for (const Baseline& baseline : baselines)
            if (baseline.metrics.count > 0)
                console.note("baseline " + baseline.name + ": validation loss " +
                             number(baseline.validationLoss, 4));
            else if (baseline.ranking.users > 0)
                console.note("baseline " + baseline.name + ": NDCG@10 " + number(baseline.ranking.ndcg, 4));
    };
    observer.epoch = [&](const EpochRecord& record, bool best) { console.note(epochLine(record, best)); };
    observer.checkpoint = [&](const Run& run) {
        if (const Status saved = saveRun(run, file); !saved)
            console.warn(saved.error().text());
    };
    if (kept)
        kept->watch(observer);
    auto run = trainRun(request, observer);
    if (!run && kept)
        kept->tell(console);
    return run;
}

Json trainingDocument(const Run& run)
{
    const EpochRecord* kept = keptEpoch(run);
    Json document = {{"name", run.name},
                     {"preset", run.settings.preset},
                     {"epochs", run.history.epochs.size()},
                     {"best_epoch", run.history.bestEpoch},
                     {"train_loss", kept ? kept->trainLoss : kNan},
                     {"validation_loss", kept ? kept->validationLoss : kNan},
                     {"seconds", run.seconds},
                     {"parameters", run.model->parameterCount()},
                     {"stopped_early", run.history.stoppedEarly},
                     {"stopped_by_user", run.history.stoppedByUser}};
    if (run.metrics.count > 0)
        addMetrics(document, run.metrics);
    if (run.ranking.users > 0)
        addMetrics(document, run.ranking);
    if (!run.split.test.empty())
        document["test_part"] = run.split.test.size();
    Json baselines = Json::array();
    for (const Baseline& baseline : run.baselines) {
        Json one = {{"name", baseline.name}};
        if (baseline.metrics.count > 0) {
            one["validation_loss"] = baseline.validationLoss;
            addMetrics(one, baseline.metrics);
        }
        if (baseline.ranking.users > 0)
            addMetrics(one, baseline.ranking);
        baselines.push_back(one);
    }
    document["baselines"] = baselines;
    return document;
}

std::string trainingText(const Run& run)
{
    std::string text = oneLine(run.name) + ": " + grouped(run.model->parameterCount()) + " parameters, " +
                       countText(run.history.epochs.size(), "epoch", "epochs") + " in " +
                       duration(run.seconds);
    if (run.history.bestEpoch > 0)
        text += ", best epoch " + std::to_string(run.history.bestEpoch);
    text += ".\n";
    if (run.metrics.count == 0 && run.ranking.users == 0)
        return text + "Nothing was held out, so nothing was measured.\n";
    if (run.metrics.count > 0)
        text += ratingTable(ratingRows(run));
    if (run.ranking.users > 0)
        text += rankingTable(rankingRows(run));
    if (!run.split.test.empty())
        text += countText(run.split.test.size(), "rating is", "ratings are") +
                " set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.\n";
    return text;
}

} // namespace shelf
