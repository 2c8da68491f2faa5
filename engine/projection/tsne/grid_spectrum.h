// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/team.h"
#include "engine/projection/tsne/fft_plan.h"

#include <array>
#include <cstddef>
#include <memory>

namespace shelf {

/// How the repulsion is divided: what a grid of this spacing can hold of the kernel 1 / (1 + d^2), and the
/// rest exp(-split (1 + d^2)) / (1 + d^2), which is next to nothing from `reach` on (after Ewald 1921). The
/// grid's part has a spectrum that falls like exp(-k^2 / (4 split)).
struct GridSplit {
    double spacing = 0;
    double split = 0; ///< 0: all is left to the grid
    double reach = 0;

    bool operator==(const GridSplit&) const = default;
};

/// What the frequencies of points spread by splines are multiplied with to become those of the potential, the
/// sum of the grid's part of the kernel less `shift`, which splines take off the grid again.
struct GridSpectrum {
    std::array<std::size_t, 3> nodes = {1, 1, 1}; ///< along each axis, half the length of its transforms
    GridSplit split;
    /// The kernel at the far corner: without it a small map's potential would be all but constant, and its
    /// slope lost in rounding.
    double shift = 0;
    std::size_t blockFloats = 0;
    AlignedVector<float> weights; ///< blocks of `lanes` frequencies of the first axis, as convolveSlab wants

    const float* block(std::size_t b) const { return weights.data() + b * blockFloats; }
};

/// dims 2 or 3 axes.
std::shared_ptr<const GridSpectrum>
makeGridSpectrum(int dims, const std::array<std::shared_ptr<const FftTables>, 3>& tables,
                 const GridSplit& split, const Team& team);

} // namespace shelf
