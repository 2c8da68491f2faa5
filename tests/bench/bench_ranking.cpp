// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_ranking.h"

#include "engine/base/random.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/network/network.h"

#include <chrono>
#include <cstdio>
#include <utility>

using namespace shelf;

void benchRanking()
{
    constexpr std::size_t kReaders = 50'000;
    constexpr std::size_t kTitles = 10'000;
    Random random(1);
    Dataset data;
    data.scale = {1, 5};
    data.userIds.resize(kReaders);
    data.books.ids.resize(kTitles);
    Split split;
    for (std::uint32_t row = 0; row < 1'250'000; ++row) { // a fifth of them held out: five a reader
        const double skewed = random.uniform() * random.uniform();
        data.user.push_back(static_cast<std::int32_t>(random.below(kReaders)));
        data.book.push_back(static_cast<std::int32_t>(skewed * static_cast<double>(kTitles)));
        data.rating.push_back(4);
        (row % 5 == 0 ? split.validation : split.train).push_back(row);
    }
    const auto factors = makeFactorizationModel(kReaders, kTitles, 3.5, {.factors = 64, .biases = true}, 1);
    const auto network = makeNetworkModel(kReaders, kTitles, {}, 1);
    const auto deep = makeNetworkModel(
        kReaders, kTitles, {.hidden = {64, 32}, .activations = {Activation::relu, Activation::relu}}, 1);
    const std::pair<const char*, const Model*> models[] = {
        {"64 factors", factors.get()}, {"128 units", network.get()}, {"64 and 32 units", deep.get()}};
    for (const auto& [name, model] : models)
        for (const auto& [accuracyOnly, threads] : {std::pair{false, 1}, {false, 2}, {true, 1}, {true, 2}}) {
            RankingParameters parameters;
            parameters.threads = threads;
            parameters.accuracyOnly = accuracyOnly;
            const auto start = std::chrono::steady_clock::now();
            const auto metrics = rankingMetrics(*model, data, split, parameters);
            const double seconds =
                std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
            std::printf(
                "full ranking, %zu readers x %zu books, %-16s %-16s %d thread(s)  %.2f s  NDCG@10 %.5f\n",
                kReaders, kTitles, name, accuracyOnly ? "accuracy alone" : "all figures", threads, seconds,
                metrics ? metrics->ndcg : -1);
        }
}
