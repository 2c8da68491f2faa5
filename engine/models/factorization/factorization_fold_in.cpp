// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/linear_algebra.h"
#include "engine/models/factorization/factorization.h"
#include "engine/models/fold_in.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

namespace {

/// Cyclic descent over the coordinates, each held >= 0: converges to the one minimum of the convex problem.
Eigen::VectorXd nonNegativeMinimum(const Eigen::MatrixXd& normal, const Eigen::VectorXd& right,
                                   const Eigen::VectorXd& start)
{
    constexpr int kSweeps = 200;
    Eigen::VectorXd x = start.cwiseMax(0.0);
    for (int sweep = 0; sweep < kSweeps; ++sweep) {
        for (Eigen::Index i = 0; i < x.size(); ++i)
            x[i] = std::max(0.0, x[i] + (right[i] - normal.row(i).dot(x)) / normal(i, i));
    }
    return x;
}

} // namespace

FoldedReader foldInReader(const Tensor& userTable, const Tensor* userBias, std::size_t users,
                          const Tensor& bookTable, std::size_t books, std::span<const std::int32_t> rated,
                          std::span<const double> targets, bool nonNegative)
{
    const auto factors = static_cast<Eigen::Index>(userTable.cols);
    const Eigen::Index unknowns = factors + (userBias ? 1 : 0);
    const auto count = static_cast<Eigen::Index>(targets.size());

    const ColumnMoments moments = columnMoments(userTable, users);
    Eigen::VectorXd prior(unknowns);
    Eigen::VectorXd spread(unknowns);
    for (Eigen::Index f = 0; f < factors; ++f) {
        prior[f] = moments.mean[static_cast<std::size_t>(f)];
        spread[f] = moments.deviation[static_cast<std::size_t>(f)];
    }
    if (userBias) {
        const ColumnMoments bias = columnMoments(*userBias, users);
        prior[factors] = bias.mean[0];
        spread[factors] = bias.deviation[0];
    }

    Eigen::MatrixXd design = Eigen::MatrixXd::Ones(count, unknowns);
    Eigen::VectorXd target(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const std::size_t book = entityRow(rated[static_cast<std::size_t>(i)], books);
        for (Eigen::Index f = 0; f < factors; ++f)
            design(i, f) =
                static_cast<double>(bookTable.values[book * bookTable.cols + static_cast<std::size_t>(f)]);
        target[i] = targets[static_cast<std::size_t>(i)];
    }
    constexpr double kLeastVariance = 1e-6;
    const double noise =
        count > 0
            ? std::max((target - design * prior).squaredNorm() / static_cast<double>(count), kLeastVariance)
            : 1.0;
    const Eigen::VectorXd penalty = (noise / spread.array().square().max(kLeastVariance)).matrix();
    Eigen::MatrixXd normal = design.transpose() * design;
    normal.diagonal() += penalty;
    const Eigen::VectorXd right = design.transpose() * target + penalty.cwiseProduct(prior);
    Eigen::VectorXd fitted = solvePositiveDefinite(normal, right);
    if (nonNegative && !userBias)
        fitted = nonNegativeMinimum(normal, right, fitted);
    else if (nonNegative)
        fitted.head(factors) = fitted.head(factors).cwiseMax(0.0);

    FoldedReader reader;
    reader.vector.resize(userTable.cols);
    for (std::size_t f = 0; f < reader.vector.size(); ++f)
        reader.vector[f] = static_cast<float>(fitted[static_cast<Eigen::Index>(f)]);
    reader.bias = userBias ? static_cast<float>(fitted[factors]) : 0.0F;
    return reader;
}

void FactorizationModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                        std::span<float> out) const
{
    std::vector<double> targets(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        targets[i] = static_cast<double>(ratings[i]) - static_cast<double>(m_mean);
        if (m_shape.biases)
            targets[i] -= static_cast<double>(m_tensors[3].values[entityRow(books[i], m_books)]);
    }
    const FoldedReader reader = foldInReader(m_tensors[0], m_shape.biases ? &m_tensors[2] : nullptr, m_users,
                                             m_tensors[1], m_books, books, targets, m_shape.nonNegative);
    scoreVector(reader.vector.data(), reader.bias, out);
}

std::optional<NewReader> FactorizationModel::newReader() const
{
    return NewReader{.by = NewReader::By::leastSquares,
                     .numbers = {{"nonNegative", m_shape.nonNegative ? 1 : 0}}};
}

} // namespace shelf
