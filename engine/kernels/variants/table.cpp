// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <math.h>

#define KERNEL_TEXT_OF(x) #x
#define KERNEL_TEXT(x) KERNEL_TEXT_OF(x)

namespace shelf::KERNEL_NS {

namespace {

/// Four chains of sums hide the latency of the additions.
float dot(std::size_t cols, const float* a, const float* b)
{
    Vec sum[4] = {zero(), zero(), zero(), zero()};
    std::size_t c = 0;
    for (; c + 4 * kLanes <= cols; c += 4 * kLanes) {
        for (std::size_t v = 0; v < 4; ++v)
            sum[v] = sum[v] + load(a + c + v * kLanes) * load(b + c + v * kLanes);
    }
    for (; c + kLanes <= cols; c += kLanes)
        sum[0] = sum[0] + load(a + c) * load(b + c);
    float result = total((sum[0] + sum[1]) + (sum[2] + sum[3]));
    for (; c < cols; ++c)
        result += a[c] * b[c];
    return result;
}

void dotRows(std::size_t rows, std::size_t cols, const float* a, std::size_t lda, const float* v, float bias,
             float* out)
{
    for (std::size_t i = 0; i < rows; ++i)
        out[i] = dot(cols, a + i * lda, v) + bias;
}

void activate(Activation activation, std::size_t n, std::size_t cols, float* values, std::size_t ld)
{
    if (activation == Activation::linear)
        return;
    for (std::size_t i = 0; i < n; ++i) {
        float* row = values + i * ld;
        for (std::size_t c = 0; c < cols; ++c) {
            if (activation == Activation::relu)
                row[c] = row[c] < 0 ? 0.0F : row[c];
            else if (activation == Activation::sigmoid)
                row[c] = 1.0F / (1.0F + expf(-row[c]));
            else
                row[c] = tanhf(row[c]);
        }
    }
}

void activationSlope(Activation activation, std::size_t n, std::size_t lanes, const float* h, std::size_t ldh,
                     float* d, std::size_t ldd)
{
    if (activation == Activation::linear)
        return;
    const Vec one = splat(1.0F);
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t l = 0; l < lanes; l += kLanes) {
            const Vec y = load(h + i * ldh + l);
            const Vec x = load(d + i * ldd + l);
            Vec slope;
            if (activation == Activation::relu)
                slope = whereNotAbove(y, zero(), x);
            else if (activation == Activation::sigmoid)
                slope = x * (y * (one - y));
            else
                slope = x * (one - y * y);
            store(d + i * ldd + l, slope);
        }
    }
}

void outer(std::size_t n, std::size_t lanes, const float* slope, const float* w, float* d, std::size_t ldd)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(d + i * ldd + l, splat(slope[i]) * load(w + l));
    }
}

void outerRectified(std::size_t n, std::size_t lanes, const float* slope, const float* w, const float* h,
                    std::size_t ldh, float* d, std::size_t ldd)
{
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(d + i * ldd + l,
                  whereNotAbove(load(h + i * ldh + l), zero(), splat(slope[i]) * load(w + l)));
    }
}

void weightedSum(std::size_t n, std::size_t lanes, const float* slope, const float* h, std::size_t ldh,
                 float* out)
{
    for (std::size_t l = 0; l < lanes; l += kLanes) {
        Vec even = zero();
        Vec odd = zero();
        std::size_t i = 0;
        for (; i + 2 <= n; i += 2) {
            even = even + splat(slope[i]) * load(h + i * ldh + l);
            odd = odd + splat(slope[i + 1]) * load(h + (i + 1) * ldh + l);
        }
        if (i < n)
            even = even + splat(slope[i]) * load(h + i * ldh + l);
        store(out + l, even + odd);
    }
}

void columnSum(std::size_t n, std::size_t lanes, const float* d, std::size_t ldd, float* out)
{
    for (std::size_t l = 0; l < lanes; l += kLanes) {
        Vec even = zero();
        Vec odd = zero();
        std::size_t i = 0;
        for (; i + 2 <= n; i += 2) {
            even = even + load(d + i * ldd + l);
            odd = odd + load(d + (i + 1) * ldd + l);
        }
        if (i < n)
            even = even + load(d + i * ldd + l);
        store(out + l, even + odd);
    }
}

void hadamard(std::size_t count, const float* x, const float* y, float* out)
{
    std::size_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        store(out + i, load(x + i) * load(y + i));
    for (; i < count; ++i)
        out[i] = x[i] * y[i];
}

void add(std::size_t count, const float* x, float* out)
{
    std::size_t i = 0;
    for (; i + kLanes <= count; i += kLanes)
        store(out + i, load(out + i) + load(x + i));
    for (; i < count; ++i)
        out[i] += x[i];
}

void gatherRows(std::size_t count, const std::uint32_t* slot, std::size_t lanes, const float* x, float* out,
                std::size_t ldo)
{
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(out + i * ldo + l, load(x + slot[i] * lanes + l));
    }
}

void pairDots(std::size_t count, std::size_t lanes, const float* a, const std::uint32_t* slotA,
              const float* b, const std::uint32_t* slotB, float* out)
{
    for (std::size_t i = 0; i < count; ++i) {
        const float* x = a + slotA[i] * lanes;
        const float* y = b + slotB[i] * lanes;
        Vec sum = load(x) * load(y);
        for (std::size_t l = kLanes; l < lanes; l += kLanes)
            sum = sum + load(x + l) * load(y + l);
        out[i] = total(sum);
    }
}

void addPairDots(std::size_t count, std::size_t cols, const float* a, const std::uint32_t* rowA,
                 const float* b, const std::uint32_t* rowB, float* out)
{
    constexpr std::size_t kAhead = 12; // pairs whose rows are on their way from memory
    constexpr std::size_t kLine = 16;  // floats
    for (std::size_t i = 0; i < count; ++i) {
        if (i + kAhead < count)
            for (std::size_t c = 0; c < cols; c += kLine) {
                __builtin_prefetch(a + rowA[i + kAhead] * cols + c);
                __builtin_prefetch(b + rowB[i + kAhead] * cols + c);
            }
        out[i] = dot(cols, a + rowA[i] * cols, b + rowB[i] * cols) + out[i];
    }
}

void scatterScaled(std::size_t count, const std::uint32_t* samples, std::size_t lanes, const float* scale,
                   const float* x, const std::uint32_t* from, float* out, const std::uint32_t* to)
{
    for (std::size_t j = 0; j < count; ++j) {
        const std::size_t i = samples[j];
        const Vec factor = splat(scale[i]);
        const float* source = x + from[i] * lanes;
        float* target = out + to[i] * lanes;
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(target + l, load(target + l) + factor * load(source + l));
    }
}

void scatterRows(std::size_t count, const std::uint32_t* samples, std::size_t lanes, const float* x,
                 std::size_t ldx, float* out, const std::uint32_t* to)
{
    for (std::size_t j = 0; j < count; ++j) {
        const std::size_t i = samples[j];
        const float* source = x + i * ldx;
        float* target = out + to[i] * lanes;
        for (std::size_t l = 0; l < lanes; l += kLanes)
            store(target + l, load(target + l) + load(source + l));
    }
}

} // namespace

extern const Kernels kTable;
const Kernels kTable = {
    KERNEL_TEXT(KERNEL_NS) + sizeof("kernels_") - 1,
    multiply,
    transpose,
    dotRows,
    rectifiedScores,
    shiftBlock,
    dotColumns,
    activate,
    activationSlope,
    outer,
    outerRectified,
    weightedSum,
    columnSum,
    hadamard,
    add,
    softmaxRows,
    catchUp,
    update,
    gatherRows,
    pairDots,
    addPairDots,
    scatterScaled,
    scatterRows,
    addTileProduct,
    solvePositive,
    sumRows,
    normalProducts,
    beginDescent,
    stepDescent,
    descendPairs,
    pairSlopes,
    multiplySparse,
    ratingSteps,
    implicitReaderSteps,
    countAtLeast,
    firstAbove,
    appendAtLeast,
    productsAtLeast,
    codeScores,
    squaredDistances,
    commonBits,
    {kFftLanes, fft, fftInverse, realForward, realInverse, convolveSlab, spread, gather, pairForces,
     nearForces, springForces, springLogs, descend},
    umapForces,
    umapCost,
    adamStep,
    powers,
    reachFrom,
};

} // namespace shelf::KERNEL_NS
