// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/gibbs_regression.h"

#include "engine/base/linear_algebra.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kChunkRows = 1024;

} // namespace

GibbsRegression::GibbsRegression(std::shared_ptr<const FeatureMatrix> features, std::size_t dimension)
    : m_features(std::move(features))
{
    const FeatureMatrix& f = *m_features;
    const auto columns = static_cast<Eigen::Index>(f.columns);
    const auto rows = static_cast<double>(std::max<std::size_t>(1, f.rows()));
    m_columnMeans = Eigen::VectorXd::Zero(columns);
    Eigen::MatrixXd gram = Eigen::MatrixXd::Zero(columns, columns);
    for (std::size_t r = 0; r < f.rows(); ++r) {
        for (std::uint32_t i = f.start[r]; i < f.start[r + 1]; ++i) {
            m_columnMeans[f.column[i]] += static_cast<double>(f.value[i]);
            for (std::uint32_t j = f.start[r]; j < f.start[r + 1]; ++j)
                gram(f.column[i], f.column[j]) += static_cast<double>(f.value[i]) * f.value[j];
        }
    }
    m_columnMeans /= rows;
    gram -= rows * m_columnMeans * m_columnMeans.transpose();
    SymmetricEigen eigen = symmetricEigen(gram);
    m_eigenvalues = eigen.values.cwiseMax(0.0);
    m_eigenvectors = std::move(eigen.vectors);
    m_coefficients = Eigen::MatrixXd::Zero(columns, static_cast<Eigen::Index>(dimension));
    m_offsets =
        Eigen::MatrixXd::Zero(static_cast<Eigen::Index>(dimension), static_cast<Eigen::Index>(f.rows()));
}

void GibbsRegression::draw(const Eigen::MatrixXd& rows, const Eigen::MatrixXd& precision, Draws& draws,
                           Workers& workers)
{
    const FeatureMatrix& f = *m_features;
    const Eigen::Index columns = m_coefficients.rows();
    const Eigen::Index dimension = m_coefficients.cols();

    Eigen::MatrixXd right = Eigen::MatrixXd::Zero(columns, dimension);
    for (std::size_t r = 0; r < f.rows(); ++r)
        for (std::uint32_t i = f.start[r]; i < f.start[r + 1]; ++i)
            right.row(f.column[i]) +=
                static_cast<double>(f.value[i]) * rows.row(static_cast<Eigen::Index>(r));
    right -= m_columnMeans * rows.colwise().sum();

    // In the eigenvectors' frame every row of the coefficients stands alone.
    const Eigen::LLT<Eigen::MatrixXd> llt(precision);
    Eigen::MatrixXd noise(dimension, columns);
    for (Eigen::Index c = 0; c < columns; ++c)
        for (Eigen::Index d = 0; d < dimension; ++d)
            noise(d, c) = draws.normal();
    llt.matrixU().solveInPlace(noise);
    Eigen::MatrixXd turned = m_eigenvectors.transpose() * right;
    for (Eigen::Index c = 0; c < columns; ++c) {
        const double weight = m_eigenvalues[c] + m_strength;
        turned.row(c) = turned.row(c) / weight + noise.col(c).transpose() / std::sqrt(weight);
    }
    m_coefficients.noalias() = m_eigenvectors * turned;

    const double size = (turned * precision).cwiseProduct(turned).sum();
    const double shape = 1 + 0.5 * static_cast<double>(columns * dimension);
    m_strength = std::clamp(draws.gamma(shape) / (1 + 0.5 * size), 1e-6, 1e9);
    computeOffsets(workers);
}

void GibbsRegression::computeOffsets(Workers& workers)
{
    const FeatureMatrix& f = *m_features;
    const Eigen::VectorXd atMean = m_coefficients.transpose() * m_columnMeans;
    const Eigen::MatrixXd byColumn = m_coefficients.transpose();
    workers.run((f.rows() + kChunkRows - 1) / kChunkRows, [&](std::size_t chunk, int) {
        for (std::size_t r = chunk * kChunkRows; r < std::min(f.rows(), (chunk + 1) * kChunkRows); ++r) {
            auto out = m_offsets.col(static_cast<Eigen::Index>(r));
            out = -atMean;
            for (std::uint32_t i = f.start[r]; i < f.start[r + 1]; ++i)
                out += static_cast<double>(f.value[i]) * byColumn.col(f.column[i]);
        }
    });
}

void GibbsRegression::copyState(std::span<double> out) const
{
    std::copy_n(m_coefficients.data(), m_coefficients.size(), out.begin());
    out.back() = m_strength;
}

void GibbsRegression::takeState(std::span<const double> state, Workers& workers)
{
    std::copy_n(state.begin(), m_coefficients.size(), m_coefficients.data());
    m_strength = state.back();
    computeOffsets(workers);
}

} // namespace shelf
