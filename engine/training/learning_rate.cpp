// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/learning_rate.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace shelf {

LearningRate::LearningRate(double base, const ScheduleParameters& schedule, std::uint64_t stepsPerEpoch,
                           std::uint64_t totalSteps)
    : m_base(base),
      m_schedule(schedule),
      m_stepsPerEpoch(std::max<std::uint64_t>(stepsPerEpoch, 1)),
      m_totalSteps(std::max<std::uint64_t>(totalSteps, 1))
{}

double LearningRate::at(std::uint64_t step) const
{
    const std::uint64_t before = step > 0 ? step - 1 : 0;
    const auto epoch = static_cast<double>(before / m_stepsPerEpoch);
    double rate = m_base;
    switch (m_schedule.kind) {
    case ScheduleKind::constant:
        break;
    case ScheduleKind::step:
        rate *= std::pow(m_schedule.factor, std::floor(epoch / std::max(1, m_schedule.everyEpochs)));
        break;
    case ScheduleKind::exponential:
        rate *= std::pow(m_schedule.factor, epoch);
        break;
    case ScheduleKind::cosine: {
        const double done = std::min(1.0, static_cast<double>(before) / static_cast<double>(m_totalSteps));
        rate *= 0.5 * (1 + std::cos(std::numbers::pi * done));
        break;
    }
    }
    if (m_schedule.warmupSteps > 0)
        rate *= std::min(1.0, static_cast<double>(step) / m_schedule.warmupSteps);
    return rate;
}

} // namespace shelf
