// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

namespace shelf {

// Eigen's decompositions of small matrices in double, compiled once: each takes the compiler ten seconds.

struct SymmetricEigen {
    Eigen::VectorXd values;  ///< n, ascending
    Eigen::MatrixXd vectors; ///< n x n, a column each, of length 1
    bool converged = false;
};

/// Of a symmetric n x n matrix, whose lower triangle is read.
SymmetricEigen symmetricEigen(const Eigen::MatrixXd& matrix);

/// x of a x = b, where a (n x n) is symmetric and positive definite; its lower triangle is read. By
/// Cholesky's decomposition.
Eigen::VectorXd solvePositiveDefinite(const Eigen::MatrixXd& a, const Eigen::VectorXd& b);

bool isPositiveDefinite(const Eigen::MatrixXd& matrix);

/// The orthogonal matrix nearest to a square one in the Frobenius norm (U V^T of its singular vectors;
/// Schonemann 1966), by Jacobi's rotations.
Eigen::MatrixXd nearestOrthogonal(const Eigen::MatrixXd& matrix);

} // namespace shelf
