// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// The k nearest by distance of rows begin .. end-1 among all `rows` rows of `cols` floats, nearest first:
/// what a careful program does with Eigen, one thread, compiled for this very processor.
std::vector<std::int32_t> naiveNeighbors(const float* values, std::size_t rows, std::size_t cols,
                                         std::size_t begin, std::size_t end, std::size_t k);
