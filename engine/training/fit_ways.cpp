// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/evaluation/mean_loss.h"
#include "engine/parameters/model_kind.h"
#include "engine/training/fit.h"
#include "engine/training/trainer.h"

#include <utility>
#include <vector>

namespace shelf {

namespace {

/// One part of the split as columns.
struct Columns {
    Columns(const Dataset& data, std::span<const std::uint32_t> rows)
    {
        users.reserve(rows.size());
        books.reserve(rows.size());
        ratings.reserve(rows.size());
        for (const std::uint32_t row : rows) {
            users.push_back(data.user[row]);
            books.push_back(data.book[row]);
            ratings.push_back(data.rating[row]);
        }
    }
    TrainingData view() const { return {users, books, ratings}; }

    std::vector<std::int32_t> users;
    std::vector<std::int32_t> books;
    std::vector<float> ratings;
};

} // namespace

Result<TrainingOutcome> fitModel(const FitRequest& request, const FitObserver& observer)
{
    return request.settings.kind->fit(request, observer);
}

Result<TrainingOutcome> fitAtOnce(const FitRequest& request, const FitObserver& observer,
                                  const std::shared_ptr<const Model>& model)
{
    FitLoop loop(request, observer, 1);
    const TrainingParameters& training = request.settings.training;
    const double loss = meanLoss(*model, *request.data, request.train, training.loss, training.huberDelta);
    const auto snapshot = [&]() -> Result<std::shared_ptr<const Model>> { return model; };
    if (const Status done = loop.epochDone(loss, 0, snapshot); !done)
        return done.error();
    return loop.outcome();
}

Result<TrainingOutcome> fitByMiniBatches(const FitRequest& request, const FitObserver& observer,
                                         const std::shared_ptr<const Model>& initial, BeginTraining begin)
{
    const Columns train(*request.data, request.train);
    const Columns validation(*request.data, request.validation);
    TrainerRequest batches;
    batches.parameters = request.settings.training;
    batches.seed = request.settings.seed;
    batches.threads = request.threads;
    batches.progressSeconds = request.progressSeconds;
    batches.initial = initial;
    batches.begin = std::move(begin);
    batches.train = train.view();
    batches.validation = validation.view();
    batches.resume = request.resume.last;
    batches.history = request.resume.history;
    batches.best = request.resume.model;
    return trainModel(batches, observer);
}

} // namespace shelf
