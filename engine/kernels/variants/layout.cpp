// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec_math.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kTogether = kRegisters / 8;

/// `kRows` points against all: the coordinates of the others are loaded once for all of them.
template <int kDims, std::size_t kRows> double pushRows(const PairForces& job, std::size_t first)
{
    constexpr std::size_t kWidth = widthOf(kDims);
    Vec here[kRows][kDims];
    Vec sum[kRows][kDims];
    Vec near[kRows];
    for (std::size_t r = 0; r < kRows; ++r) {
        near[r] = zero();
        for (int a = 0; a < kDims; ++a) {
            here[r][a] = splat(job.axis[a][first + r]);
            sum[r][a] = zero();
        }
    }
    for (std::size_t j = 0; j < job.count; j += kLanes) {
        Vec there[kDims];
        for (int a = 0; a < kDims; ++a)
            there[a] = load(job.axis[a] + j);
        for (std::size_t r = 0; r < kRows; ++r) {
            Vec difference[kDims];
            Vec far = splat(1.0F);
            for (int a = 0; a < kDims; ++a) {
                difference[a] = here[r][a] - there[a];
                far = far + difference[a] * difference[a];
            }
            const Vec q = reciprocal(far);
            const Vec push = q * q;
            near[r] = near[r] + q;
            for (int a = 0; a < kDims; ++a)
                sum[r][a] = sum[r][a] + push * difference[a];
        }
    }
    double all = 0;
    for (std::size_t r = 0; r < kRows; ++r) {
        float* force = job.force + (first + r) * kWidth;
        for (int a = 0; a < kDims; ++a)
            force[a] = total(sum[r][a]);
        if constexpr (kDims == 3)
            force[3] = 0;
        all += static_cast<double>(total(near[r])) - 1;
    }
    return all;
}

template <int kDims> double pushAll(const PairForces& job)
{
    double all = 0;
    std::size_t i = job.first;
    for (; i + kTogether <= job.end; i += kTogether)
        all += pushRows<kDims, kTogether>(job, i);
    for (; i < job.end; ++i)
        all += pushRows<kDims, 1>(job, i);
    return all;
}

/// Ones, then zeros: what is left of a run, and what lies behind it.
alignas(64) constexpr float kMask[32] = {1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

template <int kDims> double pushNear(const NearForces& job)
{
    constexpr std::size_t kWidth = widthOf(kDims);
    const Vec split = splat(job.split);
    double all = 0;
    for (std::size_t i = job.first; i < job.end; ++i) {
        Vec here[kDims];
        Vec sum[kDims];
        Vec near = zero();
        for (int a = 0; a < kDims; ++a) {
            here[a] = splat(job.axis[a][i]);
            sum[a] = zero();
        }
        for (std::size_t r = 0; r < job.runCount; ++r) {
            const std::size_t end = job.runs[r][1];
            for (std::size_t j = job.runs[r][0]; j < end; j += kLanes) {
                Vec difference[kDims];
                Vec far = splat(1.0F);
                for (int a = 0; a < kDims; ++a) {
                    difference[a] = here[a] - load(job.axis[a] + j);
                    far = far + difference[a] * difference[a];
                }
                const std::size_t left = end - j < kLanes ? end - j : kLanes;
                const Vec q = reciprocal(far);
                const Vec k = load(kMask + 16 - left) * exponential(zero() - split * far) * q;
                const Vec push = k * (split + q);
                near = near + k;
                for (int a = 0; a < kDims; ++a)
                    sum[a] = sum[a] + push * difference[a];
            }
        }
        float* force = job.force + job.order[i] * kWidth;
        for (int a = 0; a < kDims; ++a)
            force[a] = total(sum[a]);
        if constexpr (kDims == 3)
            force[3] = 0;
        all += static_cast<double>(total(near));
    }
    return all;
}

} // namespace

double pairForces(const PairForces& job)
{
    return job.dims == 2 ? pushAll<2>(job) : pushAll<3>(job);
}

double nearForces(const NearForces& job)
{
    return job.dims == 2 ? pushNear<2>(job) : pushNear<3>(job);
}

void descend(const DescentStep& step, double* sum)
{
    const std::size_t floats = step.count * step.width;
    const float rate = step.rate;
    // The gain grows where the slope points against the last step, which is where the step goes on the same
    // way.
    for (std::size_t i = 0; i < floats; ++i) {
        const float slope = step.pull * step.attraction[i] - step.push * step.repulsion[i];
        const float gain = step.gain[i];
        const float changed = slope * step.velocity[i] < 0 ? gain + 0.2F : gain * 0.8F;
        const float kept = changed > 0.01F ? changed : 0.01F;
        step.gain[i] = kept;
        step.velocity[i] = step.momentum * step.velocity[i] - rate * kept * slope;
    }
    for (std::size_t p = 0; p < step.count; ++p) {
        float* velocity = step.velocity + p * step.width;
        float* position = step.position + p * step.width;
        float length = 0;
        for (std::size_t a = 0; a < step.width; ++a)
            length += velocity[a] * velocity[a];
        if (!(length <= step.longestStep * step.longestStep)) {
            // A step that overflowed says nothing of where to go.
            const bool known = length <= 3e38F;
            const float shorter = known ? step.longestStep / sqrtf(length) : 0.0F;
            for (std::size_t a = 0; a < step.width; ++a)
                velocity[a] = known ? velocity[a] * shorter : 0.0F;
        }
        for (std::size_t a = 0; a < step.width; ++a) {
            position[a] += velocity[a];
            sum[a] += static_cast<double>(position[a]);
        }
    }
}

} // namespace shelf::KERNEL_NS
