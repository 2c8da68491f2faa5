// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/training/planned_steps.h"

#include <algorithm>

namespace shelf {

std::uint64_t stepsPerEpoch(const TrainingParameters& parameters, std::size_t ratings)
{
    const auto batch = static_cast<std::size_t>(std::max(parameters.batchSize, 1));
    return (ratings + batch - 1) / batch;
}

std::uint64_t limitedSteps(const TrainingParameters& parameters, std::uint64_t anEpoch)
{
    const auto epochs = static_cast<std::uint64_t>(std::max(parameters.epochs, 0));
    if (anEpoch == 0)
        return epochs;
    const std::uint64_t steps = anEpoch * epochs;
    return parameters.steps > 0 ? std::min(steps, static_cast<std::uint64_t>(parameters.steps)) : steps;
}

std::uint64_t plannedSteps(const TrainingParameters& parameters, std::size_t ratings)
{
    return limitedSteps(parameters, std::max<std::uint64_t>(1, stepsPerEpoch(parameters, ratings)));
}

} // namespace shelf
