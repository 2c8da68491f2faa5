// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

/// What a layout costs after an iteration: the KL divergence of t-SNE, the cross-entropy of UMAP.
struct CostPoint {
    int iteration = 0;
    double cost = 0;
};

/// A layout that is improved step by step, whole: to show, to keep and to go on from with the same bytes as
/// if it had never stopped.
struct LayoutState {
    int dims = 2;
    std::vector<float> position;  ///< points x dims, row-major, centered
    std::vector<float> velocity;  ///< as long as position; what else the method keeps per coordinate
    std::vector<float> gain;      ///< as long as position, or empty
    int iteration = 0;            ///< finished
    std::vector<CostPoint> curve; ///< of some iterations, ascending
    bool converged = false;       ///< ended by its own rule before the last iteration

    std::size_t points() const { return dims == 0 ? 0 : position.size() / static_cast<std::size_t>(dims); }
};

/// Where a layout stands; sent some thirty times a second at most, from the calling thread.
struct LayoutStep {
    int iteration = 0;
    int iterations = 0;
    std::span<const float> position; ///< valid during the call only
    int dims = 2;
    std::span<const CostPoint> curve; ///< so far
};

/// False stops, blocking in it pauses. May be empty.
using LayoutObserver = std::function<bool(const LayoutStep&)>;

} // namespace shelf
