// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/gibbs_prior.h"

#include <Eigen/Cholesky>
#include <cmath>

namespace shelf {

Eigen::MatrixXd drawWishart(const Eigen::MatrixXd& inverseScale, double freedom, Draws& draws)
{
    const Eigen::Index n = inverseScale.rows();
    Eigen::MatrixXd factor = Eigen::MatrixXd::Zero(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        factor(i, i) = std::sqrt(draws.chiSquare(freedom - static_cast<double>(i)));
        for (Eigen::Index j = 0; j < i; ++j)
            factor(i, j) = draws.normal();
    }
    // With inverseScale = K K', the scale is C C' for C = inverse(K').
    const Eigen::LLT<Eigen::MatrixXd> llt(inverseScale);
    llt.matrixU().solveInPlace(factor);
    return factor * factor.transpose();
}

Eigen::VectorXd drawNormal(const Eigen::VectorXd& mean, const Eigen::MatrixXd& precision, Draws& draws)
{
    Eigen::VectorXd z(mean.size());
    for (double& value : z)
        value = draws.normal();
    const Eigen::LLT<Eigen::MatrixXd> llt(precision);
    llt.matrixU().solveInPlace(z);
    return mean + z;
}

RowPrior drawPrior(const RowMoments& rows, Draws& draws)
{
    constexpr double kCertainty = 1;
    const Eigen::Index n = rows.mean.size();
    const double certainty = kCertainty + rows.count;
    const Eigen::MatrixXd inverseScale =
        Eigen::MatrixXd::Identity(n, n) + rows.scatter +
        kCertainty * rows.count / certainty * rows.mean * rows.mean.transpose();
    RowPrior prior;
    prior.precision = drawWishart(inverseScale, static_cast<double>(n) + rows.count, draws);
    const Eigen::VectorXd center = rows.count / certainty * rows.mean;
    prior.mean = drawNormal(center, certainty * prior.precision, draws);
    return prior;
}

} // namespace shelf
