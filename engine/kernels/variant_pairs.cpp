// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

struct Pair {
    float* user;
    float* better;
    float* worse;
    float slope; ///< share by which the pair is still in the wrong order, 0 .. 1
    double loss;
};

Pair pairAt(const PairwiseJob& job, std::size_t i)
{
    Pair pair;
    pair.user = job.userRows + job.users[i] * job.lanes;
    pair.better = job.bookRows + job.better[i] * job.lanes;
    pair.worse = job.bookRows + job.worse[i] * job.lanes;
    Vec even = zero();
    Vec odd = zero();
    std::size_t l = 0;
    for (; l + 2 * kLanes <= job.lanes; l += 2 * kLanes) {
        even = even + load(pair.user + l) * (load(pair.better + l) - load(pair.worse + l));
        odd = odd +
              load(pair.user + l + kLanes) * (load(pair.better + l + kLanes) - load(pair.worse + l + kLanes));
    }
    for (; l < job.lanes; l += kLanes)
        even = even + load(pair.user + l) * (load(pair.better + l) - load(pair.worse + l));
    float lead = total(even + odd);
    if (job.bookBias)
        lead += job.bookBias[job.better[i]] - job.bookBias[job.worse[i]];
    const float small = expf(-fabsf(lead));
    pair.slope = lead > 0 ? small / (1.0F + small) : 1.0F / (1.0F + small);
    pair.loss = static_cast<double>((lead > 0 ? 0.0F : -lead) + log1pf(small));
    return pair;
}

} // namespace

double descendPairs(const PairwiseJob& job)
{
    constexpr std::size_t kAhead = 4;
    const float keepScalar = 1.0F - job.rate * job.regularization;
    const Vec keep = splat(keepScalar);
    double loss = 0;
    for (std::size_t i = 0; i < job.count; ++i) {
        if (i + kAhead < job.count) {
            __builtin_prefetch(job.userRows + job.users[i + kAhead] * job.lanes);
            __builtin_prefetch(job.bookRows + job.better[i + kAhead] * job.lanes);
            __builtin_prefetch(job.bookRows + job.worse[i + kAhead] * job.lanes);
        }
        const Pair pair = pairAt(job, i);
        loss += pair.loss;
        const float step = job.rate * pair.slope;
        const Vec factor = splat(step);
        for (std::size_t l = 0; l < job.lanes; l += kLanes) {
            const Vec user = load(pair.user + l);
            const Vec better = load(pair.better + l);
            const Vec worse = load(pair.worse + l);
            store(pair.user + l, keep * user + factor * (better - worse));
            store(pair.better + l, keep * better + factor * user);
            store(pair.worse + l, keep * worse - factor * user);
        }
        if (job.bookBias) {
            float& better = job.bookBias[job.better[i]];
            float& worse = job.bookBias[job.worse[i]];
            better = keepScalar * better + step;
            worse = keepScalar * worse - step;
        }
    }
    return loss;
}

double pairSlopes(const PairwiseJob& job)
{
    double loss = 0;
    for (std::size_t i = 0; i < job.count; ++i) {
        const Pair pair = pairAt(job, i);
        loss += pair.loss;
        const Vec factor = splat(job.scale * pair.slope);
        float* userSlope = job.userSlopes + job.users[i] * job.lanes;
        float* betterSlope = job.bookSlopes + job.better[i] * job.lanes;
        float* worseSlope = job.bookSlopes + job.worse[i] * job.lanes;
        for (std::size_t l = 0; l < job.lanes; l += kLanes) {
            const Vec pull = factor * load(pair.user + l);
            store(userSlope + l,
                  load(userSlope + l) - factor * (load(pair.better + l) - load(pair.worse + l)));
            store(betterSlope + l, load(betterSlope + l) - pull);
            store(worseSlope + l, load(worseSlope + l) + pull);
        }
    }
    return loss;
}

namespace {

/// kVectors vectors of one row, from lane `at` on.
template <int kVectors> void sparseStrip(const SparseJob& job, std::size_t row, std::size_t at)
{
    Vec sum[kVectors];
    for (int v = 0; v < kVectors; ++v)
        sum[v] = zero();
    for (std::size_t e = job.start[row]; e < job.start[row + 1]; ++e) {
        const std::size_t column = job.columns[e];
        const float* x = job.x + column * job.lanes + at;
        const Vec weight = splat(job.weight[column]);
        for (int v = 0; v < kVectors; ++v)
            sum[v] = sum[v] + weight * load(x + v * kLanes);
    }
    const Vec weight = splat(job.weight[row]);
    const Vec scale = splat(job.scale);
    const float* base = job.base + row * job.lanes + at;
    float* out = job.out + row * job.lanes + at;
    for (int v = 0; v < kVectors; ++v)
        store(out + v * kLanes, scale * (load(base + v * kLanes) + weight * sum[v]));
}

} // namespace

void multiplySparse(const SparseJob& job)
{
    for (std::size_t row = job.firstRow; row < job.endRow; ++row) {
        std::size_t at = 0;
        for (; at + 8 * kLanes <= job.lanes; at += 8 * kLanes)
            sparseStrip<8>(job, row, at);
        for (; at + 4 * kLanes <= job.lanes; at += 4 * kLanes)
            sparseStrip<4>(job, row, at);
        for (; at < job.lanes; at += kLanes)
            sparseStrip<1>(job, row, at);
    }
}

} // namespace shelf::KERNEL_NS
