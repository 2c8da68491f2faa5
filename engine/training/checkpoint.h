// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// The exact state of a training between two batches: parameters as they are in memory (rows not yet caught
/// up by a dense optimizer stay so), the optimizer's moments, and where the data order stands. Continuing
/// from it gives the same bytes as never having stopped.
struct Checkpoint {
    std::vector<Tensor> tensors; ///< parameters, then the optimizer's state, names unique
    std::vector<std::vector<std::uint32_t>> lastTouched; ///< per table and row: the last step applied
    std::uint64_t step = 0;                              ///< batches done in all
    int epoch = 0;                                       ///< epochs finished
    std::uint64_t stepInEpoch = 0;
    double lossSum = 0; ///< of the unfinished epoch
    std::uint64_t lossCount = 0;
    double bestLoss = 0; ///< lowest validation loss so far; infinity before the first
    int epochsSinceBest = 0;
};

} // namespace shelf
