// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kVectors = 4;
constexpr std::size_t kSpan = kVectors * kLanes;
static_assert(kReachBlock % kSpan == 0);

/// The squared distances of kSpan rows to the query.
inline void squares(const ReachJob& job, const float* values, Vec (&sum)[kVectors])
{
    for (Vec& s : sum)
        s = zero();
    for (std::size_t c = 0; c < job.cols; ++c, values += kReachBlock) {
        const Vec q = splat(job.query[c]);
        for (std::size_t v = 0; v < kVectors; ++v) {
            const Vec difference = load(values + v * kLanes) - q;
            sum[v] = sum[v] + difference * difference;
        }
    }
}

} // namespace

std::size_t reachFrom(const ReachJob& job)
{
    const Vec own = splat(job.queryCore);
    Vec nearest = splat(-3.4e38F); // the largest of the negated distances
    for (std::size_t block = job.firstBlock; block < job.endBlock; ++block) {
        for (std::size_t part = 0; part < kReachBlock; part += kSpan) {
            const std::size_t row = block * kReachBlock + part;
            Vec sum[kVectors];
            squares(job, job.values + block * kReachBlock * job.cols + part, sum);
            for (std::size_t v = 0; v < kVectors; ++v) {
                const std::size_t at = row + v * kLanes;
                const Vec reach = larger(larger(sum[v], own), load(job.core + at));
                const Vec before = load(job.best + at);
                if (unsigned lanes = above(before, reach)) {
                    alignas(64) float reached[kLanes];
                    store(reached, reach);
                    for (; lanes != 0; lanes &= lanes - 1) {
                        const auto lane = static_cast<std::size_t>(__builtin_ctz(lanes));
                        job.best[at + lane] = reached[lane];
                        job.source[at + lane] = job.from;
                    }
                    nearest = larger(nearest, zero() - load(job.best + at));
                } else {
                    nearest = larger(nearest, zero() - before);
                }
            }
        }
    }
    alignas(64) float lanes[kLanes];
    store(lanes, nearest);
    float most = lanes[0];
    for (const float x : lanes)
        most = x > most ? x : most;
    const Vec limit = splat(-most);
    for (std::size_t at = job.firstBlock * kReachBlock; at < job.endBlock * kReachBlock; at += kLanes) {
        if (const unsigned found = atLeast(limit, load(job.best + at)))
            return at + static_cast<std::size_t>(__builtin_ctz(found));
    }
    return job.firstBlock * kReachBlock;
}

} // namespace shelf::KERNEL_NS
