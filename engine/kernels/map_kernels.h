// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace shelf {

inline constexpr std::size_t kMaxFftStages = 24;

/// Blocks of `span` rows become `radix` blocks of span / radix rows. Twiddle factors as (radix - 1) complex
/// numbers for each row of the smaller block.
struct FftStage {
    std::size_t radix = 0;
    std::size_t span = 0;
    const float* twiddles = nullptr;
};

/// Transforms of `length` rows, in place, by decimation in frequency: frequency k ends in row place[k]. A row
/// holds one entry of as many lines as there are lanes, first their real parts, then their imaginary parts.
/// The first stage has radix 4. The inverse takes the frequencies where the transform left them and does not
/// divide by the length.
struct FftPlan {
    std::size_t length = 0;
    std::size_t stages = 0;
    FftStage stage[kMaxFftStages];
    const std::uint32_t* place = nullptr;
};

/// Real lines along the slowest axis of a grid, of which the second half is zero and not kept: 2 x lanes of
/// them side by side. Their frequencies 0 .. length / 2 lie in slabs of `lanes` frequencies, a cell of a slab
/// being a line's real and then imaginary parts, all of them doubled.
struct RealLines {
    const FftPlan* plan = nullptr;
    float* grid = nullptr; ///< first of the lines
    std::size_t rowStride = 0;
    float* slabs = nullptr; ///< first line's cell in the first slab
    std::size_t slabStride = 0;
    float* scratch = nullptr; ///< length x 2 x lanes
};

/// One slab, cells[middle.length / 2][inner.length / 2], convolved in place along the axes that are left.
struct SlabConvolution {
    const FftPlan* middle = nullptr; ///< null on a plane, where a slab is one line
    const FftPlan* inner = nullptr;
    float* slab = nullptr;
    const float* spectrum = nullptr; ///< [middle.length][inner.length][lanes], rows as the plans place them
    float* scratch = nullptr; ///< 2 x lanes x (middle.length x inner.length / 2 + the longer of both lengths)
};

/// Points that are spread over a grid, or take from it, by quintic B-splines.
struct GridPoints {
    int dims = 2;
    const float* position = nullptr;      ///< 2 floats a point on a plane, 4 in space
    const std::uint32_t* order = nullptr; ///< the points to take, count of them
    std::size_t count = 0;
    float origin[3] = {};             ///< of the grid's first node
    float perUnit = 1;                ///< nodes
    std::size_t nodes[3] = {1, 1, 1}; ///< along each axis, the last lying contiguous
    std::size_t stride[2] = {}; ///< floats from node to node along the first axis and, in space, the second
    float* grid = nullptr;
    float* force = nullptr; ///< like position; gather only: minus half the slope of the potential
    bool add = false;       ///< to what force holds
};

/// Points of which each feels all others.
struct PairForces {
    int dims = 2;
    std::size_t count = 0;     ///< rounded up to whole kLaneBlock, the excess far away
    const float* axis[3] = {}; ///< coordinates
    std::size_t first = 0;     ///< points that are to feel
    std::size_t end = 0;
    float* force = nullptr; ///< 2 or 4 floats a point: sum of (y_i - y_j) / (1 + d^2)^2
};

/// Points in an order in which those about a cell are a few runs; each point of one cell feels all of them,
/// by the kernel K(d^2) = exp(-split (1 + d^2)) / (1 + d^2).
struct NearForces {
    int dims = 2;
    const float* axis[3] = {}; ///< coordinates, kLaneBlock more of them than points
    const std::uint32_t* order = nullptr;
    std::size_t first = 0; ///< the cell's points
    std::size_t end = 0;
    const std::uint32_t (*runs)[2] = nullptr;
    std::size_t runCount = 0;
    float split = 0;
    float* force = nullptr; ///< 2 or 4 floats a point, by its number: sum of -K' (y_i - y_j)
};

/// Springs from each of a range of points to its neighbors, given as compressed rows.
struct SpringForces {
    int dims = 2;
    std::size_t first = 0;
    std::size_t end = 0;
    const std::uint32_t* start = nullptr;
    const std::uint32_t* column = nullptr;
    const float* weight = nullptr;
    const float* position = nullptr; ///< 2 or 4 floats a point
    float* force = nullptr;          ///< like position: sum of w (y_i - y_j) / (1 + d^2)
};

/// One step of gradient descent with momentum and gains (Jacobs 1988) of `count` points.
struct DescentStep {
    std::size_t width = 2; ///< floats a point
    std::size_t count = 0;
    const float* attraction = nullptr;
    const float* repulsion = nullptr;
    float* position = nullptr;
    float* velocity = nullptr;
    float* gain = nullptr;
    float pull = 1; ///< factor of the attraction
    float push = 1; ///< factor of the repulsion
    float rate = 0;
    float momentum = 0;
    float longestStep = 0;
};

/// The hot loops of maps.
struct MapKernels {
    std::size_t fftLanes; ///< lines that are transformed side by side

    /// All rows of the line count, and all are wanted.
    void (*fft)(const FftPlan& plan, float* line);
    void (*fftInverse)(const FftPlan& plan, float* line);
    void (*realForward)(const RealLines& lines);
    /// From slabs to the grid.
    void (*realInverse)(const RealLines& lines);
    void (*convolveSlab)(const SlabConvolution& slab);

    /// Adds a charge of 1 for each point.
    void (*spread)(const GridPoints& points);
    /// Sum of the points' potentials.
    double (*gather)(const GridPoints& points);

    /// Sum over the pairs of 1 / (1 + d^2), each point with itself left out.
    double (*pairForces)(const PairForces& job);
    /// Sum of K over the pairs, each point with itself among them.
    double (*nearForces)(const NearForces& job);
    void (*springForces)(const SpringForces& job);
    /// Sum of weight * ln(1 + d^2); force is not used.
    double (*springLogs)(const SpringForces& job);
    /// Adds to sum (width of them) the coordinates reached.
    void (*descend)(const DescentStep& step, double* sum);
};

} // namespace shelf
