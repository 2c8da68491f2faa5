// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/bench/bench_figure.h"
#include "engine/projection/map_parameters.h"

namespace shelf {

/// Seconds of a whole map of clustered rows: neighbors, their weights, all steps of the layout.
PreparedBench timedMap(std::shared_ptr<const MadeRows> rows, const MapParameters& parameters,
                       const BenchSize& size, const BenchWork& work);

} // namespace shelf
