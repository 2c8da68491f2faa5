// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/draws.h"

#include <Eigen/Core>

namespace shelf {

/// The normal distribution that the rows of one side are drawn from.
struct RowPrior {
    Eigen::VectorXd mean;
    Eigen::MatrixXd precision;
};

/// What the rows say about their distribution.
struct RowMoments {
    double count = 0;
    Eigen::VectorXd mean;
    Eigen::MatrixXd scatter; ///< sum of (x - mean)(x - mean)'
};

/// Wishart distribution with mean freedom * inverse(inverseScale), by Bartlett's decomposition; freedom at
/// least the dimension.
Eigen::MatrixXd drawWishart(const Eigen::MatrixXd& inverseScale, double freedom, Draws& draws);

/// A draw from N(mean, inverse(precision)).
Eigen::VectorXd drawNormal(const Eigen::VectorXd& mean, const Eigen::MatrixXd& precision, Draws& draws);

/// Mean and precision given rows, under the normal-Wishart prior with mean 0, one row's worth of certainty of
/// it, unit scale and as many degrees of freedom as dimensions (Salakhutdinov & Mnih 2008, equation 14).
RowPrior drawPrior(const RowMoments& rows, Draws& draws);

} // namespace shelf
