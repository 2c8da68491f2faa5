// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/projection/fft_plan.h"
#include "engine/training/team.h"

#include <array>
#include <cstddef>
#include <memory>

namespace shelf {

/// What the frequencies of points spread by splines are multiplied with to become those of the potential
/// sum of 1 / (1 + d^2) - shift, which splines take off the grid again.
struct GridSpectrum {
    std::array<std::size_t, 3> nodes = {1, 1, 1}; ///< along each axis, half the length of its transforms
    double spacing = 0;
    /// The kernel at the far corner: without it a small map's potential would be all but constant, and its
    /// slope lost in rounding.
    double shift = 0;
    std::size_t blockFloats = 0;
    AlignedVector<float> weights; ///< blocks of `lanes` frequencies of the first axis, as convolveSlab wants

    const float* block(std::size_t b) const { return weights.data() + b * blockFloats; }
};

/// dims 2 or 3 axes.
std::shared_ptr<const GridSpectrum>
makeGridSpectrum(int dims, const std::array<std::shared_ptr<const FftTables>, 3>& tables, double spacing,
                 const Team& team);

} // namespace shelf
