// SPDX-License-Identifier: GPL-3.0-or-later
// Products of tiles of floats.
#include "engine/kernels/tile_kernels.h"
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr std::size_t kEdge = kFloatTileEdge;
constexpr std::size_t kVec = kLanes;
constexpr std::size_t kRows = kRegisters == 32 ? 9 : 6; // of C held in registers, kVectors each
constexpr std::size_t kVectors = kRegisters == 32 ? 3 : 2;
constexpr std::size_t kColumns = kVectors * kVec;
static_assert(kEdge % kRows == 0 && kEdge % kColumns == 0);

constexpr std::size_t kBlocks = kEdge / kRows * (kEdge / kColumns);
constexpr std::size_t kLine = 16; // floats
/// Lines of each of the next two tiles that are fetched beside a block, at even distances.
constexpr std::size_t kFetched = (kFloatTileSize / kLine + kBlocks - 1) / kBlocks;
constexpr std::size_t kStretch = kEdge / kFetched;
static_assert(kStretch > 0);

template <bool kTurned, bool kFetches>
void addBlock(const float* a, const float* b, std::size_t depth, float* c, bool accumulate,
              const float* nextA, const float* nextB)
{
    constexpr std::size_t kRow = kTurned ? 1 : kEdge;
    constexpr std::size_t kCol = kTurned ? kEdge : 1;
    Vec sum[kRows][kVectors];
    for (auto& row : sum)
        for (Vec& v : row)
            v = zero();
    for (std::size_t begin = 0; begin < depth;) {
        if constexpr (kFetches) {
            __builtin_prefetch(nextA);
            __builtin_prefetch(nextB);
            nextA += kLine;
            nextB += kLine;
        }
        const std::size_t end = begin + kStretch < depth ? begin + kStretch : depth;
        for (; begin < end; ++begin, a += kCol, b += kEdge) {
            Vec right[kVectors];
            for (std::size_t v = 0; v < kVectors; ++v)
                right[v] = load(b + v * kVec);
            for (std::size_t r = 0; r < kRows; ++r) {
                const Vec left = splat(a[r * kRow]);
                for (std::size_t v = 0; v < kVectors; ++v)
                    sum[r][v] = sum[r][v] + left * right[v];
            }
        }
    }
    for (std::size_t r = 0; r < kRows; ++r)
        for (std::size_t v = 0; v < kVectors; ++v) {
            float* place = c + r * kEdge + v * kVec;
            store(place, accumulate ? load(place) + sum[r][v] : sum[r][v]);
        }
}

template <bool kTurned, bool kFetches> void addProduct(const TileSum& job, std::size_t at)
{
    const std::size_t depth = at + 1 == job.count ? job.lastDepth : kEdge;
    const float* nextA = kFetches ? job.a[at + 1] : nullptr;
    const float* nextB = kFetches ? job.b[at + 1] : nullptr;
    for (std::size_t j = 0; j < job.columns; j += kColumns) {
        const std::size_t rows = job.upper && j + kColumns < job.rows ? j + kColumns : job.rows;
        for (std::size_t i = 0; i < rows; i += kRows) {
            addBlock<kTurned, kFetches>(job.a[at] + i * (kTurned ? 1 : kEdge), job.b[at] + j, depth,
                                        job.c + i * kEdge + j, at > 0, nextA, nextB);
            nextA += kFetches ? kFetched * kLine : 0;
            nextB += kFetches ? kFetched * kLine : 0;
        }
    }
}

template <bool kTurned> void sumProductsOf(const TileSum& job)
{
    for (std::size_t at = 0; at + 1 < job.count; ++at)
        addProduct<kTurned, true>(job, at);
    if (job.count > 0)
        addProduct<kTurned, false>(job, job.count - 1);
}

void sumProducts(const TileSum& job)
{
    if (job.turned)
        sumProductsOf<true>(job);
    else
        sumProductsOf<false>(job);
}

} // namespace

extern const TileKernels kTileKernels;
const TileKernels kTileKernels = {sumProducts};

} // namespace shelf::KERNEL_NS
