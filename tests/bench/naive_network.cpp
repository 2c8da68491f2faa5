// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naive_network.h"

#include "engine/base/random.h"

#include <Eigen/Core>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

namespace {

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct Parameter {
    Matrix value, first, second;
    Parameter(Eigen::Index rows, Eigen::Index cols, float range)
        : value(Matrix::Random(rows, cols) * range),
          first(Matrix::Zero(rows, cols)),
          second(Matrix::Zero(rows, cols))
    {}
    template <class Gradient> void step(Eigen::Index row, Eigen::Index rows, const Gradient& g, float alpha)
    {
        auto m = first.middleRows(row, rows).array();
        auto v = second.middleRows(row, rows).array();
        m = 0.9F * m + 0.1F * g.array();
        v = 0.999F * v + 0.001F * g.array().square();
        value.middleRows(row, rows).array() -= alpha * m / (v.sqrt() + 1e-7F);
    }
};

} // namespace

void naiveNetwork(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                  std::span<const float> ratings, std::size_t userCount, std::size_t bookCount, int epochs)
{
    constexpr Eigen::Index kDims = 15;
    constexpr Eigen::Index kUnits = 128;
    constexpr std::size_t kBatch = 64;
    Parameter user(static_cast<Eigen::Index>(userCount), kDims, 0.05F);
    Parameter book(static_cast<Eigen::Index>(bookCount), kDims, 0.05F);
    Parameter w1(2 * kDims, kUnits, 0.19F), b1(1, kUnits, 0.0F), w2(kUnits, 1, 0.2F), b2(1, 1, 0.0F);
    b2.value(0, 0) = 0.1F;
    std::vector<std::uint32_t> order(ratings.size());
    std::iota(order.begin(), order.end(), 0U);
    shelf::Random random(1);
    double step = 0;
    double best = 1e9;
    double loss = 0;
    const std::clock_t before = std::clock();
    for (int epoch = 0; epoch < epochs; ++epoch) {
        const auto start = std::chrono::steady_clock::now();
        random.shuffle(order);
        loss = 0;
        for (std::size_t begin = 0; begin < order.size(); begin += kBatch) {
            const auto n = static_cast<Eigen::Index>(std::min(kBatch, order.size() - begin));
            Matrix x(n, 2 * kDims);
            Eigen::VectorXf target(n);
            for (Eigen::Index i = 0; i < n; ++i) {
                const std::uint32_t at = order[begin + static_cast<std::size_t>(i)];
                x.row(i) << book.value.row(books[at]), user.value.row(users[at]);
                target[i] = ratings[at];
            }
            const Matrix h = ((x * w1.value).rowwise() + b1.value.row(0)).cwiseMax(0.0F);
            const Eigen::VectorXf z = (h * w2.value).array() + b2.value(0, 0);
            const Eigen::VectorXf error = z.cwiseMax(0.0F) - target;
            loss += static_cast<double>(error.squaredNorm());
            const Matrix g = (z.array() > 0).select(error, 0.0F) * (2.0F / static_cast<float>(n));
            const Matrix d = ((g * w2.value.transpose()).array() * (h.array() > 0).cast<float>()).matrix();
            const Matrix dx = d * w1.value.transpose();
            const float alpha = static_cast<float>(1e-3 * std::sqrt(1 - std::pow(0.999, step + 1)) /
                                                   (1 - std::pow(0.9, step + 1)));
            ++step;
            w2.step(0, kUnits, h.transpose() * g, alpha);
            b2.step(0, 1, Matrix::Constant(1, 1, g.sum()), alpha);
            w1.step(0, 2 * kDims, x.transpose() * d, alpha);
            b1.step(0, 1, d.colwise().sum(), alpha);
            for (Eigen::Index i = 0; i < n; ++i) {
                const std::uint32_t at = order[begin + static_cast<std::size_t>(i)];
                book.step(books[at], 1, dx.row(i).head(kDims), alpha);
                user.step(users[at], 1, dx.row(i).tail(kDims), alpha);
            }
        }
        best =
            std::min(best, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    const double processor = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC / epochs;
    std::printf("%-44s 1 thread(s)  %.3f s/epoch (processor %.3f)  %6.2f M ratings/s  loss %.4f\n",
                "plain Eigen peer, batch 64, lazy Adam", best, processor,
                static_cast<double>(ratings.size()) / best / 1e6, loss / static_cast<double>(ratings.size()));
}
