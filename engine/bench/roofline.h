// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace shelf {

/// What one thread of this machine does at most, in the instruction set that kernels() has.
struct Roofline {
    double flops = 0; ///< a second: multiplications and additions of floats
    double bytes = 0; ///< a second: read from memory, one after another
};

/// Takes a second. streamed: bytes to read; 0: four times the largest cache, at most a quarter of the memory
/// that is to be had. The best of several rounds, so that what else runs there counts little.
Roofline measureRoofline(std::size_t streamed = 0);

} // namespace shelf
