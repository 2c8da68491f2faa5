// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/parallel.h"
#include "engine/models/ials/ials_descent.h"
#include "engine/models/ials/ials_model.h"
#include "engine/models/ials/ials_table.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

/// Solves one side of implicit ALS while the other is fixed: row r becomes the minimum of
///     sum over its ratings of (1 - r.q)^2  +  w0 sum over all q of (r.q)^2  +  lambda_r |r|^2,
/// a system of `factors` equations each, with the sum over all q computed once.
class IalsSolver {
public:
    enum class Outcome { done, stopped, singular };

    /// ratings(r): the rows of the other side that row r has, ascending.
    using Ratings = IalsDescent::Ratings;

    /// Rows come nearer to their minimum step by step, from where they stand.
    struct Descent {
        const Ratings* fixedRatings = nullptr; ///< those of the fixed side's rows
        IalsSteps steps;
        bool orExactly = false; ///< rows that `steps` do not suffice for are solved at once
    };
    using GoOn = std::function<bool(double share)>;

    IalsSolver(const IalsPenalty& penalty, std::size_t factors, Workers& workers);
    ~IalsSolver();

    /// Multiply-adds that the calling thread does before it asks goOn again, give or take a row's own system
    /// of equations and a block of its ratings: some hundredths of a second.
    static constexpr double kWorkBetweenAsks = 1 << 28;

    /// The outcome does not depend on the number of threads. Rows without ratings become zero. goOn is asked
    /// by the calling thread, by the work done and not by the rows, as a row of long vectors is long work.
    /// descent: null: each row is solved at once, wherever it stood.
    Outcome solve(const IalsTable& fixed, const Ratings& ratings, IalsTable& solved, const GoOn& goOn,
                  const Descent* descent = nullptr);

    /// After solve(): the sum over the ratings of (1 - r.q)^2.
    double ratingError() const;
    /// After solve(): the objective whose minimum was sought, with the penalty of both sides. otherRatings:
    /// those of the fixed side's rows.
    double objective(const IalsTable& fixed, const Ratings& otherRatings, const IalsTable& solved,
                     const Ratings& ratings) const;

private:
    struct Scratch;
    /// Called by a worker after so many multiply-adds; false: stop.
    using Worked = IalsDescent::Worked;
    Outcome descendRow(const IalsTable& fixed, std::span<const std::int32_t> own, float* row, double& error,
                       int worker, const Descent& descent, const Worked& worked);
    Outcome solveRow(const IalsTable& fixed, std::span<const std::int32_t> own, float* out, double& error,
                     Scratch& scratch, const Worked& worked) const;
    double lambda(std::size_t ratings) const;
    double penaltyOf(const IalsTable& table, const Ratings& ratings) const;

    IalsPenalty m_penalty;
    Workers& m_workers;
    IalsDescent m_descent;
    std::vector<double> m_lambdas; ///< of few ratings, which most rows have
    std::vector<Scratch> m_scratch;
    std::vector<double> m_gram;          ///< of the fixed side
    AlignedVector<float> m_weightedGram; ///< the same times w0
    std::vector<double> m_errors;        ///< one a row solved
};

} // namespace shelf
