// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/parameters.h"

#include <cstdint>

namespace shelf {

/// The learning rate of every batch as the schedule has it.
class LearningRate {
public:
    /// totalSteps: where the cosine reaches zero.
    LearningRate(double base, const ScheduleParameters& schedule, std::uint64_t stepsPerEpoch,
                 std::uint64_t totalSteps);
    /// Of the step-th batch, 1-based.
    double at(std::uint64_t step) const;

private:
    double m_base;
    ScheduleParameters m_schedule;
    std::uint64_t m_stepsPerEpoch;
    std::uint64_t m_totalSteps;
};

} // namespace shelf
