// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace shelf {

/// Loops that do nothing but what the processor can do most of, in one of the instruction sets of kernels.h:
/// what the others are held against. Each returns a number that depends on all of its work, so that none of
/// it is left out.
struct PeakLoops {
    double flopsAStep; ///< of multiplied: a multiplication and an addition are two
    /// Multiplies and adds within registers, in as many chains as hide what one waits for the other.
    float (*multiplied)(std::size_t steps);
    /// Reads so many floats one after another; any address. What is beyond whole blocks of kPeakBlock is left
    /// out.
    float (*streamed)(std::size_t count, const float* values);
};
inline constexpr std::size_t kPeakBlock = 128;

/// Of the instruction set that kernels() has.
const PeakLoops& peakLoops();

} // namespace shelf
