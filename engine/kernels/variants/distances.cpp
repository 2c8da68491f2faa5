// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

template <int MR, int NR> inline void distanceTile(const Product& p, std::size_t i, std::size_t j)
{
    Vec sum[MR][NR];
    for (int r = 0; r < MR; ++r) {
        for (int v = 0; v < NR; ++v)
            sum[r][v] = zero();
    }
    const float* a = p.a + i * p.aRow;
    const float* b = p.b + j;
    for (std::size_t k = 0; k < p.k; ++k, a += p.aCol, b += p.ldb) {
        Vec row[NR];
        for (int v = 0; v < NR; ++v)
            row[v] = load(b + v * kLanes);
        for (int r = 0; r < MR; ++r) {
            const Vec x = splat(a[static_cast<std::size_t>(r) * p.aRow]);
            for (int v = 0; v < NR; ++v) {
                const Vec difference = x - row[v];
                sum[r][v] = sum[r][v] + difference * difference;
            }
        }
    }
    for (int r = 0; r < MR; ++r) {
        for (int v = 0; v < NR; ++v)
            store(p.c + (i + static_cast<std::size_t>(r)) * p.ldc + j + static_cast<std::size_t>(v) * kLanes,
                  sum[r][v]);
    }
}

template <int NR> inline void distancePanel(const Product& p, std::size_t j)
{
    std::size_t i = 0;
    for (; i + 4 <= p.n; i += 4)
        distanceTile<4, NR>(p, i, j);
    for (; i < p.n; ++i)
        distanceTile<1, NR>(p, i, j);
}

constexpr int kGroup = static_cast<int>(kQueryGroup);

/// Of a tile of products, group x width, the queries that a bit is set for. Out of line: most tiles have
/// none.
[[gnu::noinline]] void appendHits(const ThresholdJob& job, unsigned reached, std::size_t group, std::size_t j,
                                  std::size_t width, const float* products)
{
    for (; reached != 0; reached &= reached - 1) {
        const auto r = static_cast<std::size_t>(__builtin_ctz(reached));
        const std::size_t query = group * kQueryGroup + r;
        const Vec limit = splat(job.thresholds[query]);
        float* outValues = job.values[query];
        std::uint32_t* outRows = job.rows[query];
        std::size_t count = job.counts[query];
        for (std::size_t v = 0; v < width; v += kLanes) {
            const float* values = products + r * width + v;
            for (unsigned hits = atLeast(load(values), limit); hits != 0; hits &= hits - 1, ++count) {
                const auto lane = static_cast<std::uint32_t>(__builtin_ctz(hits));
                outValues[count] = values[lane];
                outRows[count] = job.first + static_cast<std::uint32_t>(j + v) + lane;
            }
        }
        job.counts[query] = count;
    }
}

template <int NR> inline void thresholdTile(const ThresholdJob& job, std::size_t group, std::size_t j)
{
    Vec sum[kGroup][NR];
    for (int v = 0; v < NR; ++v) {
        const Vec bias = load(job.bias + j + static_cast<std::size_t>(v) * kLanes);
        for (int r = 0; r < kGroup; ++r)
            sum[r][v] = bias;
    }
    const float* a = job.a + group * job.k * kQueryGroup;
    // Vectors of one block lie beside each other, those of the next a block further.
    constexpr int kInBlock = static_cast<int>(kLaneBlock) / kLanes;
    const float* b = job.b + j / kLaneBlock * kLaneBlock * job.k + j % kLaneBlock;
    const std::size_t blockStep = kLaneBlock * job.k;
    for (std::size_t k = 0; k < job.k; ++k, a += kQueryGroup, b += kLaneBlock) {
        Vec row[NR];
        for (int v = 0; v < NR; ++v)
            row[v] = load(b + static_cast<std::size_t>(v / kInBlock) * blockStep + v % kInBlock * kLanes);
        for (int r = 0; r < kGroup; ++r) {
            const Vec x = splat(a[r]);
            for (int v = 0; v < NR; ++v)
                sum[r][v] = sum[r][v] + x * row[v];
        }
    }
    const float* thresholds = job.thresholds + group * kQueryGroup;
    unsigned reached = 0;
    for (int r = 0; r < kGroup; ++r) {
        Vec best = sum[r][0];
        for (int v = 1; v < NR; ++v)
            best = larger(best, sum[r][v]);
        reached |= (atLeast(best, splat(thresholds[r])) != 0 ? 1U : 0U) << r;
    }
    if (__builtin_expect(reached != 0, 0)) {
        alignas(64) float products[kQueryGroup * NR * kLanes];
        for (int r = 0; r < kGroup; ++r)
            for (int v = 0; v < NR; ++v)
                store(products + (r * NR + v) * kLanes, sum[r][v]);
        appendHits(job, reached, group, j, static_cast<std::size_t>(NR) * kLanes, products);
    }
}

template <int NR> inline void thresholdPanel(const ThresholdJob& job, std::size_t j)
{
    for (std::size_t group = 0; group < job.groups; ++group)
        thresholdTile<NR>(job, group, j);
}

} // namespace

void productsAtLeast(const ThresholdJob& job)
{
    std::size_t j = 0;
    if constexpr (kRegisters == 32) {
        for (; j + 4 * kLanes <= job.m; j += 4 * kLanes)
            thresholdPanel<4>(job, j);
    }
    for (; j + 2 * kLanes <= job.m; j += 2 * kLanes)
        thresholdPanel<2>(job, j);
    for (; j < job.m; j += kLanes)
        thresholdPanel<1>(job, j);
}

void squaredDistances(const Product& p)
{
    const std::size_t width = paddedLanes(p.m);
    std::size_t j = 0;
    for (; j + 2 * kLanes <= width; j += 2 * kLanes)
        distancePanel<2>(p, j);
    for (; j < width; j += kLanes)
        distancePanel<1>(p, j);
}

} // namespace shelf::KERNEL_NS
