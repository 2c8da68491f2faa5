// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/factorization.h"
#include "engine/models/tensors.h"

#include <Eigen/Cholesky>
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

// The reader's vector is drawn towards the mean trained reader, as strongly as readers differ little: the
// penalty of a coordinate is the variance of the ratings about the mean reader's over that of the coordinate.
void FactorizationModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                        std::span<float> out) const
{
    const Tensor& userTable = m_tensors[0];
    const Tensor& bookTable = m_tensors[1];
    const auto factors = static_cast<Eigen::Index>(userTable.cols);
    const Eigen::Index unknowns = factors + (m_parameters.biases ? 1 : 0);
    const auto count = static_cast<Eigen::Index>(ratings.size());

    const ColumnMoments moments = columnMoments(userTable, m_users);
    Eigen::VectorXd prior(unknowns);
    Eigen::VectorXd spread(unknowns);
    for (Eigen::Index f = 0; f < factors; ++f) {
        prior[f] = moments.mean[static_cast<std::size_t>(f)];
        spread[f] = moments.deviation[static_cast<std::size_t>(f)];
    }
    if (m_parameters.biases) {
        const ColumnMoments bias = columnMoments(m_tensors[2], m_users);
        prior[factors] = bias.mean[0];
        spread[factors] = bias.deviation[0];
    }

    Eigen::MatrixXd design = Eigen::MatrixXd::Ones(count, unknowns);
    Eigen::VectorXd target(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const std::size_t book = entityRow(books[static_cast<std::size_t>(i)], m_books);
        for (Eigen::Index f = 0; f < factors; ++f)
            design(i, f) =
                static_cast<double>(bookTable.values[book * bookTable.cols + static_cast<std::size_t>(f)]);
        target[i] = static_cast<double>(ratings[static_cast<std::size_t>(i)]) - static_cast<double>(m_mean);
        if (m_parameters.biases)
            target[i] -= static_cast<double>(m_tensors[3].values[book]);
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
    Eigen::VectorXd fitted = normal.llt().solve(right);
    if (m_parameters.nonNegative && !m_parameters.biases)
        fitted = nonNegativeMinimum(normal, right, fitted);
    else if (m_parameters.nonNegative)
        fitted.head(factors) = fitted.head(factors).cwiseMax(0.0);

    std::vector<float> vector(userTable.cols);
    for (std::size_t f = 0; f < vector.size(); ++f)
        vector[f] = static_cast<float>(fitted[static_cast<Eigen::Index>(f)]);
    scoreVector(vector.data(), m_parameters.biases ? static_cast<float>(fitted[factors]) : 0.0F, out);
}

} // namespace shelf
