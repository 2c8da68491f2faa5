// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <cmath>
#include <cstddef>
#include <vector>

namespace shelf {

/// Rows of a test, one after the other.
struct Table {
    std::size_t cols = 2;
    std::vector<float> values;

    std::size_t rows() const { return values.size() / cols; }
    MatrixView view() const { return {values.data(), rows(), cols, cols}; }
    double distance(std::size_t a, std::size_t b) const
    {
        double sum = 0;
        for (std::size_t c = 0; c < cols; ++c) {
            const double d = static_cast<double>(values[a * cols + c]) - values[b * cols + c];
            sum += d * d;
        }
        return std::sqrt(sum);
    }
};

} // namespace shelf
