// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace shelf {

/// The forces on some points of a UMAP layout: each is drawn to all its neighbors by their memberships and
/// pushed away from a window of the pool, which holds places of points drawn at random. Similarity on the map
/// is q = 1 / (1 + a d^2b).
struct UmapJob {
    int dims = 2; ///< 2 or 3
    std::size_t firstPoint = 0;
    std::size_t endPoint = 0;
    const std::uint32_t* start = nullptr; ///< compressed rows of the symmetric memberships
    const std::uint32_t* column = nullptr;
    const float* membership = nullptr;
    const float* strength = nullptr; ///< sum of the memberships, one a point
    const float* position = nullptr; ///< points x dims
    const float* pool = nullptr;     ///< dims columns, poolStride floats each
    std::size_t poolStride = 0;
    std::uint32_t windows = 1;  ///< a point's window begins at one of the first so many places
    std::uint32_t key = 0;      ///< decides at which, with the point's number
    std::size_t windowSize = 0; ///< whole blocks of kLaneBlock
    float repulsion = 5;        ///< others that push, on the average, for each neighbor of membership 1
    float a = 1;
    float b = 1;
    float* force = nullptr; ///< points x dims; written for the points named
};

/// One step of Adam (Kingma & Ba 2015) up a force.
struct AdamJob {
    std::size_t count = 0;
    const float* force = nullptr;
    float* mean = nullptr;
    float* square = nullptr;
    float* position = nullptr;
    float meanShare = 0;   ///< 1 - beta1
    float squareShare = 0; ///< 1 - beta2
    float rate = 0;        ///< learning rate / (1 - beta1^step)
    float squareScale = 1; ///< 1 / (1 - beta2^step)
    float epsilon = 0;
};

/// A bijection of 32 bits that leaves no pattern of the argument to be seen. Always inlined: the variants
/// must share no function that the linker could pick from the wrong one.
[[gnu::always_inline]] inline constexpr std::uint32_t scrambled(std::uint32_t x)
{
    x = (x ^ (x >> 16)) * 0x7feb352dU;
    x = (x ^ (x >> 15)) * 0x846ca68bU;
    return x ^ (x >> 16);
}

} // namespace shelf
