// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/catch_up.h"

#include <algorithm>
#include <cmath>
#include <type_traits>

namespace shelf {

namespace {

constexpr std::uint64_t kLongestStretch = 65536;
constexpr double kLeastDecay = 1e-60; ///< a stretch ends before the weights decay by more than this
constexpr double kTolerance = 1e-9;
constexpr double kNothingLeft = 1e-12; ///< of a first moment

UpdateRule ruleOf(OptimizerKind kind)
{
    switch (kind) {
    case OptimizerKind::adagrad:
    case OptimizerKind::adagradTorch:
        return UpdateRule::adagrad;
    case OptimizerKind::sgd:
        return UpdateRule::momentum;
    case OptimizerKind::rmsprop:
    case OptimizerKind::rmspropTorch:
        return UpdateRule::rmsprop;
    case OptimizerKind::adam:
    case OptimizerKind::adamW:
    case OptimizerKind::lazyAdam:
        break;
    }
    return UpdateRule::adam;
}

struct Epsilons {
    double inside = 0; ///< added to what the root is taken of
    double beside = 0; ///< added to the root
};

Epsilons epsilonsOf(const OptimizerParameters& optimizer)
{
    switch (optimizer.kind) {
    case OptimizerKind::adagrad:
    case OptimizerKind::rmsprop:
        return {.inside = optimizer.epsilon};
    case OptimizerKind::adagradTorch:
    case OptimizerKind::rmspropTorch:
        return {.beside = optimizer.torchEpsilon};
    case OptimizerKind::adam:
    case OptimizerKind::adamW:
    case OptimizerKind::lazyAdam:
    case OptimizerKind::sgd:
        break;
    }
    return {.beside = optimizer.epsilon};
}

} // namespace

CatchUp::CatchUp(const OptimizerParameters& optimizer, const LearningRate& rate)
    : m_optimizer(optimizer), m_rate(rate), m_rule(ruleOf(optimizer.kind))
{
    if (m_rule == UpdateRule::momentum && optimizer.momentum > 0)
        m_order = 0;
    if (optimizer.kind == OptimizerKind::adam || optimizer.kind == OptimizerKind::adamW)
        chooseOrder();
}

// Left out after order K: sum_j beta1^j (1 - b^j)^(K+1) / b^j against sum_j beta1^j / b^j, at u = 1.
void CatchUp::chooseOrder()
{
    const bool decays = m_optimizer.kind == OptimizerKind::adamW && m_optimizer.weightDecay > 0;
    const double leastKept = decays ? 1 - m_optimizer.learningRate * m_optimizer.weightDecay : 1;
    const double root = std::sqrt(m_optimizer.beta2);
    const double ratio = m_optimizer.beta1 / std::max(leastKept, 1e-9) / root;
    m_everyRow = true;
    if (leastKept < 0.5 || ratio > 0.9999)
        return;
    double left[kMaxSeriesOrder + 1] = {};
    double whole = 1e-300;
    double weight = 1;
    double power = 1;
    while (weight > 1e-18) {
        weight *= ratio;
        power *= root;
        whole += weight;
        double term = weight;
        for (double& sum : left)
            sum += term *= 1 - power;
    }
    for (int order = 0; order <= kMaxSeriesOrder; ++order) {
        if (left[order] <= kTolerance * whole) {
            m_order = order;
            m_everyRow = false;
            m_truncation = left[order] / whole;
            return;
        }
    }
}

double CatchUp::alpha(std::uint64_t step) const
{
    const auto t = static_cast<double>(step);
    return m_rate.at(step) * std::sqrt(-std::expm1(t * std::log(m_optimizer.beta2))) /
           (1 - std::pow(m_optimizer.beta1, t));
}

double CatchUp::decay(std::uint64_t step) const
{
    return m_optimizer.kind == OptimizerKind::adamW ? 1 - m_rate.at(step) * m_optimizer.weightDecay : 1;
}

std::uint64_t CatchUp::beginStretch(std::uint64_t first, std::uint64_t last)
{
    m_first = first;
    last = std::min(last, first + kLongestStretch);
    const bool series = m_rule == UpdateRule::adam && m_order >= 0;
    if (series) {
        m_sums.assign((last - first + 1) * kRow, 0.0);
        m_sums[kRow - 1] = 1;
        for (std::uint64_t i = 1; i <= last - first; ++i) {
            const double kept = m_sums[(i - 1) * kRow + kRow - 1] * decay(first + i);
            if (kept < kLeastDecay && i > 1) {
                last = first + i - 1;
                break;
            }
            m_sums[i * kRow + kRow - 1] = kept;
        }
        const double root = std::sqrt(m_optimizer.beta2);
        for (std::uint64_t i = last - first; i-- > 0;) {
            const double* next = &m_sums[(i + 1) * kRow];
            const double step = alpha(first + i + 1) / next[kRow - 1];
            double ladder[kMaxSeriesOrder + 1];
            std::copy_n(next, m_order + 1, ladder);
            double power = step;
            for (int k = 0; k <= m_order; ++k) {
                m_sums[i * kRow + static_cast<std::size_t>(k)] = m_optimizer.beta1 * (power + ladder[0]);
                power *= 1 - root;
                for (int c = 0; c + k < m_order; ++c)
                    ladder[c] = (1 - root) * ladder[c] + root * ladder[c + 1];
            }
        }
        m_narrowSums.clear();
        if (m_optimizer.kind == OptimizerKind::adam && m_order < static_cast<int>(kNarrowRow)) {
            for (std::uint64_t i = 0; i <= last - first; ++i) {
                for (std::size_t k = 0; k < kNarrowRow; ++k)
                    m_narrowSums.push_back(static_cast<float>(m_sums[i * kRow + k]));
            }
        }
        m_longMissed = 1;
        if (m_optimizer.beta1 > 0)
            m_longMissed += static_cast<std::uint64_t>(std::log(kNothingLeft) / std::log(m_optimizer.beta1));
    }
    double first1 = m_optimizer.beta1;
    double second = m_optimizer.beta2;
    if (m_rule == UpdateRule::momentum)
        first1 = m_optimizer.momentum;
    if (m_rule == UpdateRule::rmsprop)
        second = m_optimizer.rho;
    for (std::uint64_t q = m_powers.size(); q <= last - first + 1; ++q) {
        const auto power = static_cast<double>(q);
        m_powers.push_back({std::pow(first1, power), std::pow(second, power / 2)});
        m_shares.push_back(
            {static_cast<float>(std::pow(first1, power)), static_cast<float>(std::pow(second, power))});
    }
    return last;
}

// Scalar on purpose: pairs of ladder rungs in vectors wait for each other through memory.
template <int Order, class Real>
[[gnu::optimize("no-tree-vectorize", "no-tree-slp-vectorize")]] void
CatchUp::fillSeries(std::span<const std::uint32_t> last, std::uint64_t now, BasicRowSteps<Real>* steps) const
{
    const double* sumsNow = &m_sums[(now - m_first) * kRow];
    const double decayNow = sumsNow[kRow - 1];
    for (std::size_t i = 0; i < last.size(); ++i) {
        const std::uint64_t missed = now - last[i];
        steps[i].first = static_cast<Real>(m_shares[missed + 1].first);
        steps[i].second = static_cast<Real>(m_shares[missed + 1].second);
        if constexpr (std::is_same_v<Real, float>) {
            if (!m_narrowSums.empty() && missed >= m_longMissed) {
                const float* sums = &m_narrowSums[(last[i] - m_first) * kNarrowRow];
                std::copy_n(sums, std::min<std::size_t>(Order + 1, kNarrowRow), steps[i].drift);
                steps[i].keep = 1;
                continue;
            }
        }
        const double* sums = &m_sums[(last[i] - m_first) * kRow];
        const Powers& powers = m_powers[missed];
        const double p = powers.root;
        double ladder[Order + 1];
        for (int c = 0; c <= Order; ++c)
            ladder[c] = sumsNow[c];
#pragma GCC unroll 9
        for (int k = 0; k <= Order; ++k) {
            steps[i].drift[k] = static_cast<Real>(decayNow * (sums[k] - powers.first * ladder[0]));
#pragma GCC unroll 9
            for (int c = 0; c < Order - k; ++c)
                ladder[c] += p * (ladder[c + 1] - ladder[c]);
        }
        steps[i].keep = static_cast<Real>(decayNow / sums[kRow - 1]);
    }
}

template <class Real>
void CatchUp::fill(std::span<const std::uint32_t> last, std::uint64_t now, BasicRowSteps<Real>* steps) const
{
    if (m_rule == UpdateRule::adam && m_order >= 0) {
        using Fill =
            void (CatchUp::*)(std::span<const std::uint32_t>, std::uint64_t, BasicRowSteps<Real>*) const;
        static constexpr Fill kFills[] = {
            &CatchUp::fillSeries<0, Real>, &CatchUp::fillSeries<1, Real>, &CatchUp::fillSeries<2, Real>,
            &CatchUp::fillSeries<3, Real>, &CatchUp::fillSeries<4, Real>, &CatchUp::fillSeries<5, Real>,
            &CatchUp::fillSeries<6, Real>, &CatchUp::fillSeries<7, Real>, &CatchUp::fillSeries<8, Real>};
        return (this->*kFills[m_order])(last, now, steps);
    }
    const bool onlyTouched = m_rule == UpdateRule::adam; // lazyAdam, or every row is touched
    const double momentum = m_optimizer.momentum;
    for (std::size_t i = 0; i < last.size(); ++i) {
        const std::uint64_t missed = onlyTouched ? 0 : now - last[i];
        steps[i].keep = 1;
        steps[i].first = static_cast<Real>(m_shares[missed + 1].first);
        steps[i].second = static_cast<Real>(m_shares[missed + 1].second);
        // The velocity goes on by momentum, momentum^2, ... of itself.
        if (m_order == 0)
            steps[i].drift[0] =
                momentum < 1 ? static_cast<Real>(momentum * (1 - m_powers[missed].first) / (1 - momentum))
                             : static_cast<Real>(missed);
    }
}

template void CatchUp::fill(std::span<const std::uint32_t>, std::uint64_t, BasicRowSteps<float>*) const;
template void CatchUp::fill(std::span<const std::uint32_t>, std::uint64_t, BasicRowSteps<double>*) const;

std::pair<float, float> CatchUp::sharesLeft(std::uint64_t missed) const
{
    if (m_rule == UpdateRule::adam && m_order < 0)
        return {1.0F, 1.0F};
    const auto [first, second] = m_shares[missed];
    // One moment only is kept by the others, and which share it keeps depends on the rule.
    if (m_rule == UpdateRule::rmsprop)
        return {second, second};
    return {m_rule == UpdateRule::adagrad ? 1.0F : first, second};
}

RowJob CatchUp::job(std::uint64_t step) const
{
    RowJob job;
    job.rule = m_rule;
    job.order = m_order;
    const Epsilons epsilons = epsilonsOf(m_optimizer);
    job.epsilonInside = static_cast<float>(epsilons.inside);
    job.epsilon = static_cast<float>(epsilons.beside);
    if (m_rule == UpdateRule::adam) {
        job.rate = static_cast<float>(alpha(step));
        job.gradientShare = static_cast<float>(1 - m_optimizer.beta1);
        job.squareShare = static_cast<float>(1 - m_optimizer.beta2);
        job.keep = static_cast<float>(decay(step));
    } else {
        job.rate = static_cast<float>(m_rate.at(step));
        job.squareShare = static_cast<float>(1 - m_optimizer.rho);
    }
    return job;
}

} // namespace shelf
