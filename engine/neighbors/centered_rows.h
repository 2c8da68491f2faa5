// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/memory.h"
#include "engine/neighbors/nearest.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Rows moved and scaled so that float arithmetic tells them apart as well as it can, with which of them are
/// near by one product each: row j is the nearer to row i the larger s(i, j) = c_i . c_j + offset_j is. The
/// center is a median, which a few far rows do not draw away from the rest; for the cosine the rows are
/// brought to length 1 first; the scale is a power of two and makes the longest row about 1 long.
struct CenteredRows {
    std::size_t rows = 0;
    std::size_t cols = 0;
    AlignedVector<float> values; ///< rows x cols
    std::vector<double> offset;
    /// s as floats sum it is off by at most queryError_i + rowError_j, which has room for how the reference
    /// (engine/neighbors/nearness.h) is itself rounded.
    std::vector<double> queryError;
    std::vector<double> rowError;
    std::vector<std::uint8_t> zero; ///< cosine: rows of length 0, at distance 1 from every other; else empty
    double scale = 1;

    const float* row(std::size_t r) const { return values.data() + r * cols; }
};

/// The named rows, all finite.
CenteredRows centerRows(const MatrixView& rows, std::span<const std::int32_t> chosen, Metric metric);

} // namespace shelf
