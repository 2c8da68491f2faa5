// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bench/bench_figure.h"
#include "engine/parameters/settings.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace shelf {

/// Of one step of Adam for one number: two means, the root of one, the step.
constexpr double kAdamFlops = 10;

/// A training that is measured.
struct TimedFit {
    std::shared_ptr<const Dataset> data;
    RunSettings settings;
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> validation = {};
};

/// Seconds of each of so many epochs by their own clocks (one more that lays things out is left out at the
/// beginning, one that makes the model at the end).
PreparedBench timedEpochs(TimedFit fit, int epochs, const BenchSize& size, const BenchWork& work);
/// Seconds of the whole training.
PreparedBench timedTraining(TimedFit fit, const BenchSize& size, const BenchWork& work);

} // namespace shelf
