// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/parallel.h"
#include "engine/data/interactions.h"
#include "engine/models/bayesian/gibbs_prior.h"
#include "engine/models/bayesian/gibbs_regression.h"
#include "engine/training/checkpoint.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

enum class GibbsEntity { user, book };

/// Readers or books during Gibbs sampling. A row is (factors, 1, bias): together with a row of the other
/// side it predicts x . y + bias_x + bias_y, in units in which ratings have mean 0 and variance 1. A row is
/// drawn whole, its bias with its factors (Salakhutdinov & Mnih 2008, equation 11).
class GibbsSide {
public:
    /// features: of the rows, null where none take part.
    GibbsSide(GibbsEntity entity, std::shared_ptr<const Interactions> known, std::size_t factors,
              std::uint64_t seed, std::shared_ptr<const FeatureMatrix> features = nullptr);

    std::size_t rowCount() const { return m_rows; }
    std::size_t dimension() const { return m_factors + 1; } ///< unknowns of a row: factors and bias
    const RowPrior& prior() const { return m_prior; }

    /// The prior, and how it follows from the features, given the rows as they are.
    void drawPriorGivenRows(std::uint64_t sweep, Workers& workers);

    struct Ratings {
        double mean = 0;
        double scale = 1;
        double noisePrecision = 1; ///< in units of the scaled ratings
    };
    /// Rows first .. last-1 given the other side: a draw of each, its conditional mean, and the sum of its
    /// squared errors after the draw. The same for any number of threads.
    void drawRows(std::size_t first, std::size_t last, const GibbsSide& other, const Ratings& ratings,
                  std::uint64_t sweep, Workers& workers);

    /// Adds all that the next sweep and a sample depend on.
    void save(Checkpoint& state) const;
    /// False where there is no such state of as many rows and unknowns.
    bool restore(const Checkpoint& state, Workers& workers);

    /// Over all rows, in units of the scaled ratings; each rating counts once.
    double squaredErrors() const;

    /// Row r as (factors, bias): the last draw, or its mean given the other side and everything else.
    void copyDraw(std::size_t row, float* out) const;
    std::span<const float> conditionalMean(std::size_t row) const
    {
        return std::span(m_means).subspan(row * dimension(), dimension());
    }

private:
    struct Scratch;
    void drawRow(std::size_t row, const GibbsSide& other, const Ratings& ratings, std::uint64_t sweep,
                 Scratch& scratch);
    std::span<const std::int32_t> neighbors(std::size_t row) const;
    std::span<const float> ratings(std::size_t row) const;
    RowMoments moments() const;
    std::string named(const char* what) const;

    GibbsEntity m_entity;
    std::shared_ptr<const Interactions> m_known;
    std::size_t m_rows;
    std::size_t m_factors;
    std::size_t m_lanes;
    std::uint64_t m_seed;
    AlignedVector<float> m_table; ///< rows of m_lanes
    std::vector<float> m_means;   ///< rows of dimension()
    std::vector<double> m_errors; ///< a row each
    RowPrior m_prior;
    std::unique_ptr<GibbsRegression> m_regression;
};

} // namespace shelf
