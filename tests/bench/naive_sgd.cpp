// SPDX-License-Identifier: GPL-3.0-or-later
// What one would write first: one loop, ratings in file order..
#include "tests/bench/bench_blocked_sgd.h"

#include <algorithm>
#include <chrono>

double naiveSgd(const std::vector<std::int32_t>& users, const std::vector<std::int32_t>& books,
                const std::vector<float>& ratings, std::size_t userCount, std::size_t bookCount, int epochs)
{
    constexpr std::size_t kFactors = 16;
    std::vector<float> p(userCount * kFactors, 0.05F), q(bookCount * kFactors, 0.05F);
    std::vector<float> userBias(userCount, 0.0F), bookBias(bookCount, 0.0F);
    constexpr float kRate = 0.01F, kPull = 0.1F, kMean = 3.8F;
    double best = 1e9;
    for (int epoch = 0; epoch < std::max(2, epochs); ++epoch) {
        const auto start = std::chrono::steady_clock::now();
        for (std::size_t i = 0; i < ratings.size(); ++i) {
            const auto u = static_cast<std::size_t>(users[i]);
            const auto b = static_cast<std::size_t>(books[i]);
            float* x = &p[u * kFactors];
            float* y = &q[b * kFactors];
            float dot = 0;
            for (std::size_t f = 0; f < kFactors; ++f)
                dot += x[f] * y[f];
            const float error = ratings[i] - kMean - userBias[u] - bookBias[b] - dot;
            userBias[u] += kRate * (error - kPull * userBias[u]);
            bookBias[b] += kRate * (error - kPull * bookBias[b]);
            for (std::size_t f = 0; f < kFactors; ++f) {
                const float before = x[f];
                x[f] += kRate * (error * y[f] - kPull * x[f]);
                y[f] += kRate * (error * before - kPull * y[f]);
            }
        }
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
        best = std::min(best, took.count());
    }
    return best;
}
