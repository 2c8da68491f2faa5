// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/naive_implicit.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <chrono>
#include <cstdio>

namespace {

using Clock = std::chrono::steady_clock;
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

template <class Ratings>
void solveSide(const Matrix& fixed, Matrix& solved, const Ratings& ratings, double lambda, double w0)
{
    const Eigen::Index factors = fixed.cols();
    const Matrix gram = static_cast<float>(w0) * (fixed.transpose() * fixed);
    for (Eigen::Index r = 0; r < solved.rows(); ++r) {
        const auto own = ratings(static_cast<std::int32_t>(r));
        Matrix rows(static_cast<Eigen::Index>(own.size()), factors);
        for (std::size_t i = 0; i < own.size(); ++i)
            rows.row(static_cast<Eigen::Index>(i)) = fixed.row(own[i]);
        Matrix a = gram;
        a.noalias() += rows.transpose() * rows;
        a.diagonal().array() += static_cast<float>(lambda * static_cast<double>(own.size()));
        const Eigen::VectorXf b = rows.colwise().sum().transpose();
        solved.row(r) = a.llt().solve(b).transpose();
    }
}

} // namespace

void naiveEase(const shelf::Interactions& known, double lambda)
{
    const auto books = static_cast<Eigen::Index>(known.bookCount());
    const Clock::time_point start = Clock::now();
    Eigen::MatrixXd g = Eigen::MatrixXd::Zero(books, books);
    for (std::size_t u = 0; u < known.userCount(); ++u) {
        const auto own = known.booksOf(static_cast<std::int32_t>(u));
        for (const std::int32_t i : own)
            for (const std::int32_t j : own)
                g(j, i) += 1;
    }
    g.diagonal().array() += lambda;
    const Eigen::MatrixXd p = g.llt().solve(Eigen::MatrixXd::Identity(books, books));
    Eigen::MatrixXf b = (p * (-p.diagonal().cwiseInverse()).asDiagonal()).cast<float>();
    b.diagonal().setZero();
    std::printf("%-44s 1 thread(s)  %.2f s  |B| %.5f\n", "plain Eigen peer, double LLT", secondsSince(start),
                static_cast<double>(b.norm()));
}

void naiveIals(const shelf::Interactions& known, int factors, double lambda, double unobservedWeight)
{
    Matrix users = 0.05F * Matrix::Random(static_cast<Eigen::Index>(known.userCount()), factors);
    Matrix books = Matrix::Zero(static_cast<Eigen::Index>(known.bookCount()), factors);
    const Clock::time_point start = Clock::now();
    solveSide(
        users, books, [&](std::int32_t b) { return known.usersOf(b); }, lambda, unobservedWeight);
    solveSide(
        books, users, [&](std::int32_t u) { return known.booksOf(u); }, lambda, unobservedWeight);
    std::printf("%-44s 1 thread(s)  %.2f s/iteration\n", "plain Eigen peer, LLT a row", secondsSince(start));
}
