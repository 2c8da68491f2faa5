// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>

namespace shelf {

/// What a NumPy file (format 1.0) of rows x cols 32-bit floats begins with; the numbers follow, row by row.
std::string npyHeader(std::size_t rows, std::size_t cols);

} // namespace shelf
