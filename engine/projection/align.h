// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Turns and mirrors (never scales or bends) `rows` so that they lie as close as they can to `reference`,
/// both taken to their means: the orthogonal Procrustes problem (Schoenemann 1966). Equal shapes; rows x
/// cols, with the mean of the reference. Rows of another shape, or beside values that are not finite, come
/// back as they are.
std::vector<float> alignedTo(const MatrixView& rows, const MatrixView& reference);

/// For each row the share of its k nearest rows in `a` that are not among its k nearest in `b`, 0 .. 1.
/// Neighbor lists as of NeighborGraph.
std::vector<float> neighborhoodChange(std::span<const std::int32_t> a, std::span<const std::int32_t> b,
                                      int k);

} // namespace shelf
