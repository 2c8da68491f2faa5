// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/linear_algebra.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/SVD>

namespace shelf {

SymmetricEigen symmetricEigen(const Eigen::MatrixXd& matrix)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(matrix);
    return {solver.eigenvalues(), solver.eigenvectors(), solver.info() == Eigen::Success};
}

Eigen::VectorXd solvePositiveDefinite(const Eigen::MatrixXd& a, const Eigen::VectorXd& b)
{
    return a.llt().solve(b);
}

bool isPositiveDefinite(const Eigen::MatrixXd& matrix)
{
    return matrix.llt().info() == Eigen::Success;
}

Eigen::MatrixXd nearestOrthogonal(const Eigen::MatrixXd& matrix)
{
    // Nothing is prepared for square matrices, and dividing ones for large matrices take the compiler half a
    // minute.
    const Eigen::JacobiSVD<Eigen::MatrixXd, Eigen::NoQRPreconditioner> svd(matrix, Eigen::ComputeFullU |
                                                                                       Eigen::ComputeFullV);
    return svd.matrixU() * svd.matrixV().transpose();
}

} // namespace shelf
