// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"

#include <cstddef>

namespace shelf {

/// Rows of one side of an implicit factorization, each padded with zeros to `lanes` floats.
struct IalsTable {
    IalsTable(std::size_t rows, std::size_t factors);

    std::size_t rows = 0;
    std::size_t factors = 0;
    std::size_t lanes = 0;
    AlignedVector<float> values;

    const float* row(std::size_t r) const { return values.data() + r * lanes; }
    float* row(std::size_t r) { return values.data() + r * lanes; }
};

} // namespace shelf
