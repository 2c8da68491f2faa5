// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/bayesian/bayesian_model.h"

#include <Eigen/Core>
#include <cstddef>
#include <memory>

namespace shelf {

/// The samples of one fit so far, and the vectors of books and readers averaged over them. Samples are alike
/// only up to a rotation, so each is turned to where its books lie nearest those of the first (orthogonal
/// Procrustes) before it is added.
class SampleAverage {
public:
    explicit SampleAverage(std::size_t factors) : m_factors(static_cast<Eigen::Index>(factors)) {}

    void add(std::shared_ptr<const PosteriorSample> sample);
    std::size_t count() const { return m_samples.size(); }
    const BayesianModel::Samples& samples() const { return m_samples; }
    /// At least one sample must have been added.
    std::shared_ptr<const Model> model(double meanRating) const;

private:
    Eigen::Index m_factors;
    BayesianModel::Samples m_samples;
    Eigen::MatrixXf m_reference; ///< books of the first sample
    Eigen::MatrixXf m_bookSum;
    Eigen::MatrixXf m_userSum;
};

} // namespace shelf
