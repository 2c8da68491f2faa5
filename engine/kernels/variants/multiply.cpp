// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

#include <utility>

namespace shelf::KERNEL_NS {

namespace {

/// A tile of MR rows and NR vectors held in registers for the whole of k.
template <int MR, int NR> inline void tile(const Product& p, std::size_t i, std::size_t j)
{
    Vec sum[MR][NR];
    for (int r = 0; r < MR; ++r) {
        for (int v = 0; v < NR; ++v)
            sum[r][v] = p.bias ? load(p.bias + j + static_cast<std::size_t>(v) * kLanes) : zero();
    }
    const auto stretch = [&](std::size_t begin, std::size_t count) {
        const float* a = p.a + i * p.aRow + begin * p.aCol;
        const float* b = p.b + begin * p.ldb + j;
        for (std::size_t k = 0; k < count; ++k, a += p.aCol, b += p.ldb) {
            Vec row[NR];
            for (int v = 0; v < NR; ++v)
                row[v] = load(b + v * kLanes);
            for (int r = 0; r < MR; ++r) {
                const Vec x = splat(a[static_cast<std::size_t>(r) * p.aRow]);
                for (int v = 0; v < NR; ++v)
                    sum[r][v] = sum[r][v] + x * row[v];
            }
        }
    };
    stretch(0, p.k);
    if (p.k2 > 0)
        stretch(p.k2Start, p.k2);
    for (int r = 0; r < MR; ++r) {
        for (int v = 0; v < NR; ++v) {
            float* c =
                p.c + (i + static_cast<std::size_t>(r)) * p.ldc + j + static_cast<std::size_t>(v) * kLanes;
            Vec value = sum[r][v];
            if (p.accumulate)
                value = value + load(c);
            store(c, p.rectify ? rectified(value) : value);
        }
    }
}

template <int MR, int NR> inline void panel(const Product& p, std::size_t j)
{
    std::size_t i = 0;
    for (; i + MR <= p.n; i += MR)
        tile<MR, NR>(p, i, j);
    if (i + 4 <= p.n && MR > 4) {
        tile<4, NR>(p, i, j);
        i += 4;
    }
    for (; i + 2 <= p.n; i += 2)
        tile<2, NR>(p, i, j);
    if (i < p.n)
        tile<1, NR>(p, i, j);
}

} // namespace

void multiply(const Product& p)
{
    const std::size_t width = paddedLanes(p.m);
    std::size_t j = 0;
    if constexpr (kRegisters == 32) {
        for (; j + 4 * kLanes <= width; j += 4 * kLanes) {
            if (p.n % 5 == 0 && p.n % 6 != 0)
                panel<5, 4>(p, j);
            else
                panel<6, 4>(p, j);
        }
        if (j + 3 * kLanes <= width) {
            panel<8, 3>(p, j);
            j += 3 * kLanes;
        }
        if (j + 2 * kLanes <= width) {
            panel<8, 2>(p, j);
            j += 2 * kLanes;
        }
        if (j < width)
            panel<8, 1>(p, j);
    } else {
        for (; j < width; j += 2 * kLanes)
            panel<6, 2>(p, j);
    }
}

namespace {

template <int S, int... Lane>
inline void swapBlock(Vec& upper, Vec& lower, std::integer_sequence<int, Lane...>)
{
    const Vec u = upper;
    const Vec l = lower;
    upper = __builtin_shufflevector(u, l, ((Lane & S) == 0 ? Lane : kLanes + Lane - S)...);
    lower = __builtin_shufflevector(u, l, ((Lane & S) == 0 ? Lane + S : kLanes + Lane)...);
}

/// Swaps the off-diagonal blocks of size S of every pair of rows S apart: log2 steps of these transpose.
template <int S> inline void swapBlocks(Vec (&rows)[kLanes])
{
    for (int r = 0; r < kLanes; ++r)
        if ((r & S) == 0)
            swapBlock<S>(rows[r], rows[r + S], std::make_integer_sequence<int, kLanes>());
    if constexpr (2 * S < kLanes)
        swapBlocks<2 * S>(rows);
}

} // namespace

void transpose(std::size_t rows, std::size_t cols, const float* a, std::size_t lda, float* b, std::size_t ldb)
{
    const std::size_t wholeRows = rows / kLanes * kLanes;
    const std::size_t wholeCols = cols / kLanes * kLanes;
    for (std::size_t i = 0; i < wholeRows; i += kLanes) {
        for (std::size_t j = 0; j < wholeCols; j += kLanes) {
            Vec block[kLanes];
            for (int r = 0; r < kLanes; ++r)
                block[r] = load(a + (i + static_cast<std::size_t>(r)) * lda + j);
            swapBlocks<1>(block);
            for (int r = 0; r < kLanes; ++r)
                store(b + (j + static_cast<std::size_t>(r)) * ldb + i, block[r]);
        }
    }
    for (std::size_t i = 0; i < rows; ++i) {
        for (std::size_t j = i < wholeRows ? wholeCols : 0; j < cols; ++j)
            b[j * ldb + i] = a[i * lda + j];
    }
}

} // namespace shelf::KERNEL_NS
