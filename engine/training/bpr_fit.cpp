// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking_vectors.h"
#include "engine/training/bpr_training.h"
#include "engine/training/fits.h"

namespace shelf {

Result<FitOutcome> fitBpr(const FitRequest& request, const FitObserver& observer)
{
    const Positives positives(*request.known);
    if (positives.size() == 0)
        return Error::usageError("Every reader has every book: there is no order to learn");
    Workers workers(request.threads);
    FitLoop loop(request, observer);
    BprTraining training(*request.known, positives, request.settings);
    const auto snapshot = [&] {
        return RankingVectors::fromTensors(
            ModelFamily::bpr, static_cast<std::size_t>(request.settings.factorization.factors),
            request.known->userCount(), request.known->bookCount(), training.tensors());
    };
    loop.begin(snapshot);
    while (loop.goesOn()) {
        const auto loss = training.run(loop.epoch(), workers, [&](double share, double running) {
            return loop.progress(share, running);
        });
        if (!loss)
            break;
        if (const Status done =
                loop.epochDone(*loss, request.settings.training.optimizer.learningRate, snapshot);
            !done)
            return done.error();
    }
    return loop.outcome();
}

} // namespace shelf
