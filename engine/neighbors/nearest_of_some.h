// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/neighbors/neighbor_graph.h"

#include <cstdint>
#include <span>

namespace shelf {

/// nearestRows of each wanted row, one after another: row i of the graph belongs to wanted[i]. Exact. k is
/// cut to rows - 1; a wanted row that is not there is refused.
Result<NeighborGraph> nearestOfSome(const MatrixView& rows, std::span<const std::int32_t> wanted, int k,
                                    Metric metric, int threads = 0, const Progress& progress = {});

} // namespace shelf
