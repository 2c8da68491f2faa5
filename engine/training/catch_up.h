// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernels.h"
#include "engine/parameters/parameters.h"
#include "engine/training/learning_rate.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace shelf {

/// Dense optimizers at the cost of lazy ones. A row without a gradient goes on moving by its decaying
/// moments, in a way that depends on nothing but how many steps it missed: Adam moves it over q steps by
///   -m / (s + eps) * sum_k u^k D_k,  s = sqrt(v), u = s / (s + eps), b = sqrt(beta2),
///   D_k = sum_{j=1..q} alpha_{t+j} beta1^j (1 - b^j)^k,
/// the expansion of 1 / (b^j s + eps) about the root at its last step. D_k is a difference of two sums that
/// run on to the end of a stretch of steps, and those follow from a recursion backwards through the stretch.
/// At the end of each stretch every row must be brought up to date.
///
/// AdamW's decay multiplies the weights as well: with c the product of the decays so far, w / c moves as
/// above with alpha / c.
class CatchUp {
public:
    CatchUp(const OptimizerParameters& optimizer, const LearningRate& rate);

    UpdateRule rule() const { return m_rule; }
    /// State arrays a parameter has besides its value.
    std::size_t moments() const { return m_rule == UpdateRule::adam ? 2 : 1; }
    /// No series of few terms is exact: every row must take part in every step.
    bool everyRow() const { return m_everyRow; }
    /// Highest power of the series; -1 where untouched rows stay where they are.
    int order() const { return m_order; }
    /// What is left out of the series, at most, as a share of the whole movement.
    double truncation() const { return m_truncation; }

    /// Prepares the steps after `first` up to `last` or less; returns the last step prepared.
    std::uint64_t beginStretch(std::uint64_t first, std::uint64_t last);
    /// What rows last touched at steps last[i] need to stand where step `now` leaves them; Real is float, or
    /// double to look at the series without rounding.
    template <class Real>
    void fill(std::span<const std::uint32_t> last, std::uint64_t now, BasicRowSteps<Real>* steps) const;
    /// Asks for the memory that fill will read for a row last touched at this step.
    void prefetch(std::uint32_t last, std::uint64_t now) const
    {
        if (m_narrowSums.empty())
            return;
        __builtin_prefetch(&m_narrowSums[(last - m_first) * kNarrowRow]);
        __builtin_prefetch(&m_shares[now - last]);
    }
    /// Missed steps up to which rows differ in more than their decay: worth knowing once for all of a big
    /// batch.
    std::uint64_t recent() const { return m_order >= 0 && m_rule == UpdateRule::adam ? m_longMissed : 0; }
    /// The first step of the stretch, less one.
    std::uint64_t stretchStart() const { return m_first; }
    /// Shares of the first and the second moment left after so many steps without a gradient.
    std::pair<float, float> sharesLeft(std::uint64_t missed) const;
    /// The constants of the given step.
    RowJob job(std::uint64_t step) const;
    double rateAt(std::uint64_t step) const { return m_rate.at(step); }

private:
    static constexpr std::size_t kRow =
        10; ///< doubles a step in m_sums: kMaxSeriesOrder + 1 sums, decay so far
    static constexpr std::size_t kNarrowRow = 8; ///< floats a step in m_narrowSums
    struct Shares {
        float first = 1;  ///< beta1 (momentum for sgd) to the power
        float second = 1; ///< beta2 or rho
    };
    struct Powers {
        double first = 1; ///< as above
        double root = 1;  ///< square root of beta2 to the power
    };

    double alpha(std::uint64_t step) const;
    double decay(std::uint64_t step) const;
    void chooseOrder();
    template <int Order, class Real>
    void fillSeries(std::span<const std::uint32_t> last, std::uint64_t now, BasicRowSteps<Real>* steps) const;

    OptimizerParameters m_optimizer;
    LearningRate m_rate;
    UpdateRule m_rule = UpdateRule::adam;
    bool m_everyRow = false;
    int m_order = -1;
    double m_truncation = 0;
    std::uint64_t m_first = 0;
    std::vector<double> m_sums;
    /// The sums once more for rows so long untouched that nothing is left of their first moment: most of the
    /// users' rows, scattered over the whole stretch, where short rows spare the cache. Empty with decay.
    std::vector<float> m_narrowSums;
    std::uint64_t m_longMissed = 0; ///< from so many missed steps on
    std::vector<Shares> m_shares;
    std::vector<Powers> m_powers;
};

} // namespace shelf
