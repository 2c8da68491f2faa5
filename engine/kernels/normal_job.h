// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace shelf {

/// Rows q of a table that are multiplied with one vector, and summed by the products t = q . v + shift.
struct NormalRows {
    std::size_t count = 0;
    const std::uint32_t* rows = nullptr; ///< their numbers in x
    std::size_t lanes = 0;               ///< of a row, whole blocks
    const float* x = nullptr;
    const float* v = nullptr;
    float shift = 0;
    float* out = nullptr; ///< sum of t q; null: not wanted
    bool far = false;     ///< the rows are not in the nearest cache yet
};

/// Where preconditioned conjugate gradients stand that solve (dense + lambda + sum of q q') x = sum of q, the
/// minimum of sum of (1 - q . x)^2 + x' (dense + lambda) x. All vectors hold `lanes` floats, whole blocks.
struct NormalDescent {
    std::size_t lanes = 0;
    const float* dense = nullptr;   ///< lanes x lanes, symmetric
    const float* inverse = nullptr; ///< nearly that of the whole matrix; lanes x lanes, symmetric
    float lambda = 0;
    double count = 0; ///< of the rows q

    float* x = nullptr;
    float* pull = nullptr; ///< sum of (q . x - 1) q
    double error = 0;      ///< sum of (q . x - 1)^2
    float* residual = nullptr;
    float* direction = nullptr;
    float* image = nullptr; ///< (dense + lambda) direction
    float* scratch = nullptr;
    /// residual . inverse residual: about what is left to lower. Not above 0: no step can be taken, nor was
    /// the last.
    double slope = 0;
    double taken = 0; ///< sum of q . x: what it has been lowered by, of `count` at x = 0, once all is done
};

} // namespace shelf
