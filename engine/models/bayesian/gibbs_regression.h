// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/draws.h"
#include "engine/base/parallel.h"

#include <Eigen/Core>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What is known of the rows of one side, as compressed sparse rows.
struct FeatureMatrix {
    std::size_t columns = 0;
    std::vector<std::uint32_t> start; ///< rows + 1
    std::vector<std::uint32_t> column;
    std::vector<float> value;
    std::vector<std::string> names; ///< of the columns: "genre: Drama"

    std::size_t rows() const { return start.empty() ? 0 : start.size() - 1; }
};

/// How the prior mean of a row follows from what is known of it: a linear regression on the columns,
/// centered, whose coefficients are drawn along with everything else (Simm et al. 2017, "Macau"). Its prior
/// is normal with the precision `strength` times that of the rows; the strength is drawn, too.
class GibbsRegression {
public:
    /// One eigendecomposition, of columns x columns.
    GibbsRegression(std::shared_ptr<const FeatureMatrix> features, std::size_t dimension);

    /// Coefficients and strength given the rows (less their overall mean) and their precision.
    void draw(const Eigen::MatrixXd& rows, const Eigen::MatrixXd& precision, Draws& draws, Workers& workers);

    /// What the features of a row add to its prior mean.
    Eigen::VectorXd offset(std::size_t row) const { return m_offsets.col(static_cast<Eigen::Index>(row)); }
    /// What a later draw depends on: coefficients column by column, then the strength.
    std::size_t stateSize() const { return static_cast<std::size_t>(m_coefficients.size()) + 1; }
    void copyState(std::span<double> out) const;
    void takeState(std::span<const double> state, Workers& workers);
    const Eigen::MatrixXd& coefficients() const { return m_coefficients; } ///< columns x dimension

private:
    void computeOffsets(Workers& workers);

    std::shared_ptr<const FeatureMatrix> m_features;
    Eigen::VectorXd m_columnMeans;
    Eigen::VectorXd m_eigenvalues;
    Eigen::MatrixXd m_eigenvectors;
    Eigen::MatrixXd m_coefficients;
    Eigen::MatrixXd m_offsets; ///< dimension x rows
    double m_strength = 1;
};

} // namespace shelf
