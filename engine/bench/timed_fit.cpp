// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"

#include "engine/parameters/model_kind.h"
#include "engine/parameters/presets.h"
#include "engine/training/fit.h"

#include <utility>

namespace shelf {

namespace {

using Timings = std::vector<double>;

/// timings(outcome, seconds of the call): what to take of it.
template <class Take>
PreparedBench timedFit(TimedFit fit, const BenchSize& size, const BenchWork& work, const Take& timings)
{
    PreparedBench bench{work, size.threadCount(), {}};
    bench.ratings = fit.data;
    std::shared_ptr<const Interactions> known;
    if (fit.settings.kind->fromInteractions)
        known = std::make_shared<const Interactions>(*fit.data, fit.train);
    bench.once = [fit = std::make_shared<const TimedFit>(std::move(fit)), known, threads = bench.threads,
                  timings](const Progress& progress) -> Result<Timings> {
        FitRequest request{fit->data, fit->train, fit->validation, known, fit->settings, threads};
        FitObserver observer;
        observer.progress = [&](const TrainingProgress& at) { return report(progress, at.step, at.steps); };
        Result<TrainingOutcome> outcome = Error::cancelledByCaller();
        const double seconds = secondsOf([&] { outcome = fitModel(request, observer); });
        if (!outcome)
            return outcome.error();
        if (outcome->history.stoppedByUser)
            return Error::cancelledByCaller();
        return timings(*outcome, seconds);
    };
    return bench;
}

} // namespace

PreparedBench timedEpochs(TimedFit fit, int epochs, const BenchSize& size, const BenchWork& work)
{
    limitByEpochs(fit.settings, epochs + 2);
    fit.settings.training.evaluateEvery = epochs + 2;
    return timedFit(std::move(fit), size, work, [](const TrainingOutcome& outcome, double) {
        Timings seconds;
        for (const EpochRecord& record : outcome.history.epochs)
            seconds.push_back(record.seconds);
        return Timings(seconds.begin() + 1, seconds.end() - 1);
    });
}

PreparedBench timedTraining(TimedFit fit, const BenchSize& size, const BenchWork& work)
{
    return timedFit(std::move(fit), size, work,
                    [](const TrainingOutcome&, double seconds) { return Timings{seconds}; });
}

} // namespace shelf
