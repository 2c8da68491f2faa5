// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking_vectors.h"
#include "engine/training/fits.h"
#include "engine/training/light_gcn_training.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kFamily = 0x21;
constexpr std::size_t kDrawChunk = 4096;

/// The pairs of one epoch: every rating once, in a new order, against a book drawn anew.
struct EpochPairs {
    std::vector<std::uint32_t> users;
    std::vector<std::uint32_t> better;
    std::vector<std::uint32_t> worse;

    void draw(const FitRequest& request, const Positives& positives, int epoch, Workers& workers)
    {
        const std::size_t count = positives.size();
        std::vector<std::uint32_t> order(count);
        std::iota(order.begin(), order.end(), 0U);
        drawsOf(request.settings.seed, kFamily, epoch, 0).shuffle(order);
        users.resize(count);
        better.resize(count);
        worse.resize(count);
        workers.run((count + kDrawChunk - 1) / kDrawChunk, [&](std::size_t chunk, int) {
            Random random = drawsOf(request.settings.seed, kFamily, epoch, 1 + chunk);
            for (std::size_t i = chunk * kDrawChunk; i < std::min(count, (chunk + 1) * kDrawChunk); ++i) {
                const std::int32_t user = positives.users[order[i]];
                users[i] = static_cast<std::uint32_t>(user);
                better[i] = static_cast<std::uint32_t>(positives.books[order[i]]);
                worse[i] = static_cast<std::uint32_t>(
                    drawUnknown(request.known->booksOf(user), request.known->bookCount(), random));
            }
        });
    }
};

} // namespace

Result<FitOutcome> fitLightGcn(const FitRequest& request, const FitObserver& observer)
{
    const TrainingParameters& parameters = request.settings.training;
    const Positives positives(*request.known);
    if (positives.size() == 0)
        return Error::usageError("Every reader has every book: there is no order to learn");
    Workers workers(request.threads);
    const Team team(&workers);
    FitLoop loop(request, observer);
    const auto batch = static_cast<std::size_t>(parameters.batchSize);
    const std::uint64_t steps = (positives.size() + batch - 1) / batch;
    const LearningRate rate(parameters.optimizer.learningRate, {}, steps,
                            steps * static_cast<std::uint64_t>(loop.epochs()));
    CatchUp catchUp(parameters.optimizer, rate);
    LightGcnTraining training(*request.known, request.settings, catchUp);
    EpochPairs pairs;
    std::uint64_t step = 0;
    const auto snapshot = [&] {
        return RankingVectors::fromTensors(
            ModelFamily::lightGcn, static_cast<std::size_t>(request.settings.factorization.factors),
            request.known->userCount(), request.known->bookCount(), training.tensors(step, team));
    };
    catchUp.beginStretch(0, 0); // of no step, for the snapshot before the first
    loop.begin(snapshot);
    while (loop.goesOn()) {
        pairs.draw(request, positives, loop.epoch(), workers);
        std::uint64_t stretchEnd = catchUp.beginStretch(step, step + steps);
        double sum = 0;
        std::size_t done = 0;
        bool on = true;
        for (std::uint64_t i = 0; on && i < steps; ++i) {
            if (step == stretchEnd)
                stretchEnd = catchUp.beginStretch(step, step + steps - i);
            const std::size_t begin = i * batch;
            const std::size_t n = std::min(batch, positives.size() - begin);
            const auto part = [&](const std::vector<std::uint32_t>& all) {
                return std::span(all).subspan(begin, n);
            };
            {
                const FlushTiny flush;
                sum +=
                    training.step(part(pairs.users), part(pairs.better), part(pairs.worse), step + 1, team);
                if (++step == stretchEnd)
                    training.flush(step, team);
            }
            done += n;
            on = loop.progress(static_cast<double>(i + 1) / static_cast<double>(steps),
                               sum / static_cast<double>(done));
        }
        if (!on)
            break;
        if (const Status recorded =
                loop.epochDone(sum / static_cast<double>(done), parameters.optimizer.learningRate, snapshot);
            !recorded)
            return recorded.error();
    }
    return loop.outcome();
}

} // namespace shelf
