// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <math.h>

namespace shelf::KERNEL_NS {

namespace {

/// The losses of pairs, many at once: of a lead x it is ln(1 + e^-x) = max(-x, 0) + ln(1 + small), where the
/// slope needs small = e^-|x| anyway.
class Losses {
public:
    void take(float lead, float small)
    {
        m_leads[m_count] = lead;
        m_small[m_count] = small;
        if (++m_count == kBatch)
            add();
    }
    double sum()
    {
        for (std::size_t i = m_count; i < kBatch; ++i)
            m_leads[i] = m_small[i] = 0;
        add();
        return m_sum;
    }

private:
    static constexpr std::size_t kBatch = 64;

    void add()
    {
        constexpr float kTerms[] = {2.0F / 13, 2.0F / 11, 2.0F / 9, 2.0F / 7, 2.0F / 5, 2.0F / 3, 2.0F};
        Vec batch = zero();
        for (std::size_t i = 0; i < kBatch; i += kLanes) {
            // ln((1 + t) / (1 - t)) = 2 (t + t^3 / 3 + t^5 / 5 + ...), where t is a third at most.
            const Vec small = load(m_small + i);
            const Vec t = small / (splat(2.0F) + small);
            const Vec t2 = t * t;
            Vec series = splat(2.0F / 15);
            for (const float term : kTerms)
                series = splat(term) + t2 * series;
            batch = batch + (rectified(zero() - load(m_leads + i)) + t * series);
        }
        m_sum += static_cast<double>(total(batch));
        m_count = 0;
    }

    float m_leads[kBatch];
    float m_small[kBatch];
    std::size_t m_count = 0;
    double m_sum = 0;
};

/// By how much the score of the better book of pair i is ahead.
[[gnu::always_inline]] inline float leadOf(const PairwiseJob& job, std::size_t i)
{
    const float* user = job.userRows + job.users[i] * job.lanes;
    const float* better = job.bookRows + job.better[i] * job.lanes;
    const float* worse = job.bookRows + job.worse[i] * job.lanes;
    Vec even = zero();
    Vec odd = zero();
    std::size_t l = 0;
    for (; l + 2 * kLanes <= job.lanes; l += 2 * kLanes) {
        even = even + load(user + l) * (load(better + l) - load(worse + l));
        odd = odd + load(user + l + kLanes) * (load(better + l + kLanes) - load(worse + l + kLanes));
    }
    for (; l < job.lanes; l += kLanes)
        even = even + load(user + l) * (load(better + l) - load(worse + l));
    const float lead = total(even + odd);
    return job.bookBias ? lead + (job.bookBias[job.better[i]] - job.bookBias[job.worse[i]]) : lead;
}

/// The share by which a pair is still in the wrong order, 0 .. 1.
[[gnu::always_inline]] inline float slopeOf(float lead, Losses& losses)
{
    const float small = expf(-fabsf(lead));
    losses.take(lead, small);
    // No jumps: they would be guessed wrong at every third pair.
    const float floor = lead > 0 ? 0.0F : 1.0F;
    return (small > floor ? small : floor) / (1.0F + small);
}

void prefetch(const PairwiseJob& job, std::size_t i)
{
    constexpr std::size_t kLine = 16; // floats
    const float* user = job.userRows + job.users[i] * job.lanes;
    const float* better = job.bookRows + job.better[i] * job.lanes;
    const float* worse = job.bookRows + job.worse[i] * job.lanes;
    for (std::size_t l = 0; l < job.lanes; l += kLine) {
        __builtin_prefetch(user + l, 1);
        __builtin_prefetch(better + l, 1);
        __builtin_prefetch(worse + l, 1);
    }
}

} // namespace

double descendPairs(const PairwiseJob& given)
{
    constexpr std::size_t kAhead = 4;
    const PairwiseJob job = given; // or it is read anew after each store, which could have changed it
    const float keepScalar = 1.0F - job.rate * job.regularization;
    const Vec keep = splat(keepScalar);
    Losses losses;
    for (std::size_t i = 0; i < job.count; ++i) {
        if (i + kAhead < job.count)
            prefetch(job, i + kAhead);
        const float step = job.rate * slopeOf(leadOf(job, i), losses);
        const Vec factor = splat(step);
        float* userRow = job.userRows + job.users[i] * job.lanes;
        float* betterRow = job.bookRows + job.better[i] * job.lanes;
        float* worseRow = job.bookRows + job.worse[i] * job.lanes;
        for (std::size_t l = 0; l < job.lanes; l += kLanes) {
            const Vec user = load(userRow + l);
            const Vec better = load(betterRow + l);
            const Vec worse = load(worseRow + l);
            store(userRow + l, keep * user + factor * (better - worse));
            store(betterRow + l, keep * better + factor * user);
            store(worseRow + l, keep * worse - factor * user);
        }
        if (job.bookBias) {
            float& better = job.bookBias[job.better[i]];
            float& worse = job.bookBias[job.worse[i]];
            better = keepScalar * better + step;
            worse = keepScalar * worse - step;
        }
    }
    return losses.sum();
}

double pairSlopes(const PairwiseJob& job)
{
    Losses losses;
    for (std::size_t i = 0; i < job.count; ++i) {
        const Vec factor = splat(job.scale * slopeOf(leadOf(job, i), losses));
        const float* user = job.userRows + job.users[i] * job.lanes;
        const float* better = job.bookRows + job.better[i] * job.lanes;
        const float* worse = job.bookRows + job.worse[i] * job.lanes;
        float* userSlope = job.userSlopes + job.users[i] * job.lanes;
        float* betterSlope = job.bookSlopes + job.better[i] * job.lanes;
        float* worseSlope = job.bookSlopes + job.worse[i] * job.lanes;
        for (std::size_t l = 0; l < job.lanes; l += kLanes) {
            const Vec pull = factor * load(user + l);
            store(userSlope + l, load(userSlope + l) - factor * (load(better + l) - load(worse + l)));
            store(betterSlope + l, load(betterSlope + l) - pull);
            store(worseSlope + l, load(worseSlope + l) + pull);
        }
    }
    return losses.sum();
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
