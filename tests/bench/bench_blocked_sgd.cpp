// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_blocked_sgd.h"

#include "engine/parameters/presets.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <numeric>

using namespace shelf;

void benchBlockedSgd(const std::vector<std::int32_t>& users, const std::vector<std::int32_t>& books,
                     const std::vector<float>& ratings, std::size_t userCount, std::size_t bookCount,
                     int epochs)
{
    const auto data = std::make_shared<Dataset>();
    data->userIds.resize(userCount);
    data->books.ids.resize(bookCount);
    data->user = users;
    data->book = books;
    data->rating = ratings;
    std::vector<std::uint32_t> rows(ratings.size());
    std::iota(rows.begin(), rows.end(), 0U);
    const auto known = std::make_shared<const Interactions>(*data, rows);
    RunSettings settings = *presetSettings("biased-mf");
    settings.of<VectorParameters>().factors = 16;
    settings.training.epochs = std::max(2, epochs);
    settings.training.evaluateEvery = settings.training.epochs; // the steps alone
    const auto say = [&](const char* name, int threads, double seconds, double loss) {
        std::printf("%-44s %d thread(s)  %.4f s/epoch  %6.2f M ratings/s  loss %.4f\n", name, threads,
                    seconds, static_cast<double>(ratings.size()) / seconds / 1e6, loss);
    };
    for (const int threads : {1, 2}) {
        const auto outcome = fitModel({data, rows, {}, known, settings, threads});
        if (!outcome) {
            std::printf("blocked SGD: %s\n", outcome.error().text().c_str());
            return;
        }
        // The first epoch's clock includes laying out the grid, the last one's making the model.
        const auto& records = outcome->history.epochs;
        double best = 1e9;
        for (std::size_t e = 1; e + 1 < records.size(); ++e)
            best = std::min(best, records[e].seconds);
        say("blocked SGD with biases, 16 factors", threads, best, records.back().trainLoss);
    }
    say("the same steps in a plain loop", 1, naiveSgd(users, books, ratings, userCount, bookCount, epochs),
        0);
}
