// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/choice_fold_in.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kNewtonSteps = 12;
constexpr int kHalvings = 20;
constexpr double kSmallStep = 1e-6;

using Rows = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

Rows copied(const MatrixView& view)
{
    Rows rows(static_cast<Eigen::Index>(view.rows), static_cast<Eigen::Index>(view.cols));
    for (std::size_t r = 0; r < view.rows; ++r)
        for (std::size_t c = 0; c < view.cols; ++c)
            rows(static_cast<Eigen::Index>(r), static_cast<Eigen::Index>(c)) = view.row(r)[c];
    return rows;
}

class Choices {
public:
    Choices(const MatrixView& books, double precision, std::span<const float> usual,
            std::span<const std::int32_t> chosen)
        : m_books(copied(books)),
          m_usual(Eigen::Map<const Eigen::VectorXf>(usual.data(), static_cast<Eigen::Index>(usual.size()))
                      .cast<double>()),
          m_sum(Eigen::VectorXd::Zero(m_usual.size())),
          m_count(static_cast<double>(chosen.size())),
          m_precision(precision)
    {
        for (const std::int32_t book : chosen)
            m_sum += m_books.row(book).transpose();
    }

    const Eigen::VectorXd& usual() const { return m_usual; }

    /// The loss at q; leaves the chance of each book.
    double loss(const Eigen::VectorXd& q)
    {
        m_chance = m_books * q;
        const double top = m_chance.maxCoeff();
        m_chance = (m_chance.array() - top).exp();
        const double whole = m_chance.sum();
        m_chance /= whole;
        return m_count * (top + std::log(whole)) - m_sum.dot(q) +
               0.5 * m_precision * (q - m_usual).squaredNorm();
    }

    /// The Newton step from q, where loss() was called last.
    Eigen::VectorXd step(const Eigen::VectorXd& q, Eigen::VectorXd& gradient) const
    {
        const Eigen::VectorXd mean = m_books.transpose() * m_chance;
        gradient = m_count * mean - m_sum + m_precision * (q - m_usual);
        Eigen::MatrixXd curvature =
            m_count * (m_books.transpose() * (m_chance.asDiagonal() * m_books) - mean * mean.transpose());
        curvature.diagonal().array() += m_precision;
        return -curvature.ldlt().solve(gradient);
    }

private:
    Rows m_books;
    Eigen::VectorXd m_usual;
    Eigen::VectorXd m_sum; ///< of the chosen books' vectors
    double m_count;
    double m_precision;
    Eigen::VectorXd m_chance;
};

} // namespace

double choicePrecision(const MatrixView& readers, std::span<const float> usual)
{
    double squares = 0;
    for (std::size_t r = 0; r < readers.rows; ++r)
        for (std::size_t d = 0; d < usual.size(); ++d)
            squares += (double(readers.row(r)[d]) - usual[d]) * (double(readers.row(r)[d]) - usual[d]);
    const double count = static_cast<double>(readers.rows * usual.size());
    return 1 / std::max(squares / std::max(count, 1.0), 1e-3);
}

std::vector<float> fitChoices(const MatrixView& books, const MatrixView& readers,
                              std::span<const float> usual, std::span<const std::int32_t> chosen)
{
    std::vector<float> result(usual.begin(), usual.end());
    if (chosen.empty() || books.empty())
        return result;
    Choices choices(books, choicePrecision(readers, usual), usual, chosen);
    Eigen::VectorXd q = choices.usual();
    double loss = choices.loss(q);
    for (int i = 0; i < kNewtonSteps; ++i) {
        Eigen::VectorXd gradient;
        Eigen::VectorXd step = choices.step(q, gradient);
        const double slope = gradient.dot(step);
        double lower = choices.loss(q + step);
        for (int h = 0; h < kHalvings && !(lower <= loss + 1e-4 * slope); ++h) {
            step /= 2;
            lower = choices.loss(q + step);
        }
        if (!(lower <= loss))
            break;
        q += step;
        loss = lower;
        if (step.norm() <= kSmallStep * (1 + q.norm()))
            break;
    }
    std::transform(q.begin(), q.end(), result.begin(), [](double x) { return static_cast<float>(x); });
    return result;
}

} // namespace shelf
