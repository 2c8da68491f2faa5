// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/search/train_trial.h"

#include "engine/base/text/message.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/train_run.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace shelf {

namespace {

bool hasEpochs(const RunSettings& settings)
{
    const Parameter* epochs = findParameter("epochs");
    return epochs && epochs->applies(settings);
}

int shareOf(std::int64_t whole, double share)
{
    return static_cast<int>(std::max<std::int64_t>(1, std::llround(static_cast<double>(whole) * share)));
}

/// The data with a part of the training ratings and all of the validation ratings, the latter marked as held
/// out. The part is the beginning of one shuffle, so that a smaller share is part of a larger one.
Result<std::shared_ptr<const Dataset>> thinned(const Dataset& data, const RunSettings& settings, double share)
{
    auto split = makeSplit(data, settings.split, settings.seed);
    if (!split)
        return split.error();
    Random random(settings.seed, 0x7368617265ULL);
    std::vector<std::uint32_t> train = std::move(split->train);
    random.shuffle(train);
    train.resize(static_cast<std::size_t>(shareOf(static_cast<std::int64_t>(train.size()), share)));
    std::vector<char> part(data.ratingCount(), 0);
    for (const std::uint32_t row : train)
        part[row] = 1;
    for (const std::uint32_t row : split->validation)
        part[row] = 2;

    auto out = std::make_shared<Dataset>(data);
    const auto keep = [&](auto& column) {
        if (column.size() != part.size())
            return;
        std::size_t next = 0;
        for (std::size_t row = 0; row < part.size(); ++row)
            if (part[row] != 0)
                column[next++] = column[row];
        column.resize(next);
    };
    out->heldOut.resize(part.size());
    for (std::size_t row = 0; row < part.size(); ++row)
        out->heldOut[row] = part[row] == 2;
    keep(out->user);
    keep(out->book);
    keep(out->rating);
    keep(out->time);
    keep(out->heldOut);
    return std::shared_ptr<const Dataset>(std::move(out));
}

Result<double> measured(const Run& run, SearchObjective objective, int threads)
{
    if (objective == SearchObjective::ndcg) {
        if (run.ranking.users > 0)
            return run.ranking.ndcg;
        const auto ranking = rankingMetrics(*run.model, *run.data, run.split, {.threads = threads});
        if (!ranking)
            return ranking.error();
        return ranking->ndcg;
    }
    if (run.metrics.count == 0)
        return Error::failure(tr("No rating was held out, so nothing was measured"));
    return objective == SearchObjective::mae ? run.metrics.mae : run.metrics.rmse;
}

} // namespace

TrialRunner trainingTrials(std::shared_ptr<const Dataset> data, SearchObjective objective, int threads)
{
    return
        [data = std::move(data), objective, threads](const RunSettings& settings, double share,
                                                     const TrialProgress& progress) -> Result<TrialResult> {
            TrainingRequest request;
            request.name = "trial";
            request.data = data;
            request.settings = settings;
            request.settings.training.keptEpochs = 0; // nobody looks at them
            request.threads = threads;
            if (share < 1 && hasEpochs(settings)) {
                TrainingParameters& training = request.settings.training;
                if (training.steps > 0)
                    training.steps = shareOf(training.steps, share);
                else
                    training.epochs = shareOf(training.epochs, share);
            } else if (share < 1) {
                auto part = thinned(*data, settings, share);
                if (!part)
                    return part.error();
                request.data = *part;
                request.settings.split = {};
                request.settings.split.kind = SplitKind::file;
            }
            TrainingObserver observer;
            if (progress)
                observer.progress = [&progress](const TrainingProgress& at) {
                    const double steps = std::max<double>(1, static_cast<double>(at.steps));
                    return progress(std::min(1.0, static_cast<double>(at.step) / steps), at.epoch, at.epochs);
                };
            const auto run = trainRun(request, observer);
            if (!run)
                return run.error();
            TrialResult result;
            result.stopped = run->history.stoppedByUser;
            result.epochs = static_cast<int>(run->history.epochs.size());
            result.bestEpoch = run->history.bestEpoch;
            if (result.stopped)
                return result;
            const auto value = measured(*run, objective, threads);
            if (!value)
                return value.error();
            result.objective = *value;
            return result;
        };
}

std::string dataFingerprint(const Dataset& data)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a over whole words
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x100000001b3ULL;
        hash ^= hash >> 29;
    };
    mix(data.userCount());
    mix(data.bookCount());
    mix(data.ratingCount());
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        mix(static_cast<std::uint32_t>(data.user[row]));
        mix(static_cast<std::uint32_t>(data.book[row]));
        mix(std::bit_cast<std::uint32_t>(data.rating[row]));
    }
    for (const std::int64_t time : data.time)
        mix(static_cast<std::uint64_t>(time));
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; hash >>= 4)
        text[i] = "0123456789abcdef"[hash & 15];
    return text;
}

Status checkData(const SearchState& state, const Dataset& data)
{
    if (state.fingerprint == dataFingerprint(data))
        return {};
    return Error::failure(tr("This search was made on other data: %1").arg(state.dataName),
                          tr("Open those, or begin a new search"));
}

} // namespace shelf
