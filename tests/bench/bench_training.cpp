// SPDX-License-Identifier: GPL-3.0-or-later
// Seconds an epoch and ratings a second of the training loop on data of goodbooks-10k's size, and seconds of
// the stages of a map.
#include "engine/base/random.h"
#include "engine/kernels/kernels.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/network/network.h"
#include "tests/bench/bench_blocked_sgd.h"
#include "tests/bench/bench_implicit.h"
#include "tests/bench/bench_map.h"
#include "tests/bench/bench_ranking.h"
#include "tests/bench/bench_tsne.h"
#include "tests/bench/bench_umap.h"
#include "tests/bench/naive_network.h"
#include "tests/engine/batch_fit.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 53424;
constexpr std::size_t kBooks = 10000;
constexpr std::size_t kRatings = 785404;

RatingColumns makeRatings(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    RatingColumns columns;
    for (std::size_t i = 0; i < count; ++i) {
        const auto user = static_cast<std::int32_t>(random.below(kUsers));
        const auto book = static_cast<std::int32_t>(random.below(kBooks));
        const double taste =
            3.8 + 0.5 * (user % 7 - 3) / 3 + 0.6 * (book % 11 - 5) / 5 + 0.7 * random.normal();
        columns.users.push_back(user);
        columns.books.push_back(book);
        columns.ratings.push_back(static_cast<float>(std::clamp(static_cast<int>(taste + 0.5), 1, 5)));
    }
    return columns;
}

void measure(const char* name, std::shared_ptr<const Model> initial, TrainingParameters parameters,
             const RatingColumns& train, int threads)
{
    BatchFit fit(std::move(initial), train);
    fit.settings.training = parameters;
    fit.threads = threads;
    const std::clock_t before = std::clock();
    const auto outcome = fit.run();
    const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    if (!outcome) {
        std::printf("%s: %s\n", name, outcome.error().text().c_str());
        return;
    }
    double best = 1e9;
    for (const EpochRecord& record : outcome->history.epochs)
        best = std::min(best, record.seconds);
    std::printf("%-44s %d thread(s)  %.3f s/epoch (processor %.3f)  %6.2f M ratings/s  loss %.4f\n", name,
                threads, best, processor / static_cast<double>(outcome->history.epochs.size()),
                static_cast<double>(kRatings) / best / 1e6, outcome->history.epochs.back().trainLoss);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string only = argc > 1 ? argv[1] : "";
    const int epochs = argc > 2 ? std::atoi(argv[2]) : 3;
    const RatingColumns train = makeRatings(kRatings, 1);
    std::printf("kernels: %s\n", kernels().name);
    TrainingParameters parameters;
    parameters.epochs = epochs;
    if (only.empty() || only == "neural") {
        measure("goodbooks-neural, batch 64, dense-exact Adam", makeNetworkModel(kUsers, kBooks, {}, 1),
                parameters, train, 1);
    }
    if (only.empty() || only == "naive")
        naiveNetwork(train.users, train.books, train.ratings, kUsers, kBooks, epochs);
    if (only.empty() || only == "blocked-sgd")
        benchBlockedSgd(train.users, train.books, train.ratings, kUsers, kBooks, std::max(8, epochs));
    for (const int threads : {1, 2}) {
        if (only.empty() || only == "deep") {
            NetworkParameters deep;
            deep.bookEmbedding = deep.userEmbedding = 10;
            deep.hidden = {128, 32};
            deep.activations = {Activation::relu, Activation::relu};
            deep.outputActivation = Activation::linear;
            parameters.batchSize = 1024;
            measure("goodbooks-deep, batch 1024, dense-exact Adam", makeNetworkModel(kUsers, kBooks, deep, 1),
                    parameters, train, threads);
        }
        if (only.empty() || only == "mf") {
            parameters.batchSize = 1024;
            measure("goodbooks-mf 10, batch 1024, dense-exact Adam",
                    makeFactorizationModel(kUsers, kBooks, 0, {}, 1), parameters, train, threads);
        }
    }
    benchImplicit(only, epochs);
    if (only.empty() || only == "ranking")
        benchRanking();
    if (only.empty() || only == "umap")
        benchUmap();
    if (only.empty() || only == "tsne")
        benchTsne();
    if (only.empty() || only == "neighbors")
        benchNeighbors();
}
