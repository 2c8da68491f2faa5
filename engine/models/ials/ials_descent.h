// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/parallel.h"
#include "engine/models/ials/ials_table.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

/// How near to the minimum a row is brought by conjugate gradients from where it stood.
struct IalsSteps {
    int most = 0;
    /// Where what is left to lower is about this share of what has been lowered: its root is about the share
    /// by which the row is off.
    double enough = 0;
};

/// Solves rows of one side of implicit ALS step by step, from the vectors of the iteration before. In place
/// of a matrix a row it has one for all rows of about as many ratings, that of the mean row of so many, whose
/// inverse leaves little to do for what is the row's own.
class IalsDescent {
public:
    using Ratings = std::function<std::span<const std::int32_t>(std::int32_t)>;
    using Lambda = std::function<double(std::size_t ratings)>;
    /// Called after so many multiply-adds; false: stop.
    using Worked = std::function<bool(double work)>;
    enum class Outcome {
        reached,
        nearer, ///< `most` steps did not suffice
        none,   ///< there is no step; the row means nothing
        stopped
    };

    IalsDescent(std::size_t factors, Workers& workers);
    ~IalsDescent();

    /// weightedGram: the sum of q q' over the rows of `fixed` times the weight of no rating, lanes x lanes;
    /// it has to stay. others: the ratings of those rows; own: of the `rows` to be solved. goOn as in
    /// gramMatrix.
    void prepare(const IalsTable& fixed, const float* weightedGram, const Ratings& others, const Ratings& own,
                 std::size_t rows, const Lambda& lambda, const std::function<bool()>& goOn);

    /// own: not none. row: where it stands, and then where it comes to. error: sum over its ratings of
    /// (1 - row.q)^2.
    Outcome solve(const IalsTable& fixed, std::span<const std::int32_t> own, float lambda,
                  const IalsSteps& steps, float* row, double& error, int worker, const Worked& worked);

    /// Multiply-adds of a row, as they take as long as those of a product of matrices.
    static double workOf(std::size_t ratings, std::size_t lanes, const IalsSteps& steps);

private:
    struct Scratch;

    Workers& m_workers;
    std::size_t m_factors;
    std::vector<Scratch> m_scratch;
    const float* m_weightedGram = nullptr;
    std::vector<AlignedVector<float>> m_inverses; ///< one for each power of two of ratings; empty: none
};

} // namespace shelf
