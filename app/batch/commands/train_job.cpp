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

Message epochLine(const EpochRecord& record, bool best)
{
    std::vector<Message> parts{
        tr("epoch %1: training loss %2").arg(record.epoch).arg(number(record.trainLoss, 4))};
    if (std::isfinite(record.validationLoss))
        parts.push_back(tr("validation %1", "a loss").arg(record.validationLoss, 4));
    if (std::isfinite(record.validationNdcg))
        parts.push_back(tr("NDCG@10 %1").arg(record.validationNdcg, 4));
    if (best)
        parts.back() = tr("%1 (best)", "figures of an epoch").arg(parts.back());
    parts.emplace_back(duration(record.seconds));
    return commaList(parts);
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
    const Message what = tr("Training %1").arg(request.name);
    TrainingObserver observer;
    observer.progress = [&](const TrainingProgress& now) {
        const double fraction =
            now.steps == 0 ? 0 : static_cast<double>(now.step) / static_cast<double>(now.steps);
        Message detail =
            tr("epoch %1 of %2, loss %3").arg(now.epoch).arg(now.epochs).arg(number(now.runningLoss, 4));
        if (now.secondsLeft > 0)
            detail =
                tr("%1, %2 left", "how far it is, and a time").arg(detail).arg(duration(now.secondsLeft));
        console.showProgress(what, fraction, detail);
        return !interrupted();
    };
    observer.baselines = [&](const std::vector<Baseline>& baselines) {
        for (const Baseline& baseline : baselines)
            if (baseline.metrics.count > 0)
                console.note(tr("baseline %1: validation loss %2")
                                 .arg(baseline.name)
                                 .arg(number(baseline.validationLoss, 4)));
            else if (baseline.ranking.users > 0)
                console.note(
                    tr("baseline %1: NDCG@10 %2").arg(baseline.name).arg(number(baseline.ranking.ndcg, 4)));
    };
    observer.epoch = [&](const EpochRecord& record, bool best) { console.note(epochLine(record, best)); };
    observer.checkpoint = [&](const Run& run) {
        if (const Status saved = saveRun(run, file); !saved)
            console.warn(saved.error().told());
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
    const auto epochs = tr("%n epochs", "%n epoch", run.history.epochs.size());
    const Message what = run.history.bestEpoch > 0
                             ? tr("%1: %2 parameters, %3 in %4, best epoch %5.", "a run, ..., epochs, a time")
                             : tr("%1: %2 parameters, %3 in %4.", "a run, ..., epochs, a time");
    std::string text = line(what.arg(oneLine(run.name))
                                .arg(run.model->parameterCount())
                                .arg(epochs)
                                .arg(duration(run.seconds))
                                .arg(run.history.bestEpoch));
    if (run.metrics.count == 0 && run.ranking.users == 0)
        return text + line(tr("Nothing was held out, so nothing was measured."));
    if (run.metrics.count > 0)
        text += ratingTable(ratingRows(run));
    if (run.ranking.users > 0)
        text += rankingTable(rankingRows(run));
    if (!run.split.test.empty())
        text += line(tr(
            "%n ratings are set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.",
            "%n rating is set aside for the test; 'shelfspace evaluate RUN --part test' opens that part.",
            run.split.test.size()));
    return text;
}

} // namespace shelf
