// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace shelf {

/// A row-major matrix of floats that somebody else owns.
struct MatrixView {
    const float* data = nullptr;
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::size_t stride = 0; ///< floats from one row to the next, >= cols

    bool empty() const { return rows == 0 || cols == 0; }
    std::span<const float> row(std::size_t r) const { return {data + r * stride, cols}; }
};

} // namespace shelf
