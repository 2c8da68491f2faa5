// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of blocks of books by a network. Books are lanes; yet each book's sum is taken in the order that it
// has where units are lanes, as in dotRows: unit u in lane u % kLanes of a few chains, and then the lanes in
// halves. So a run scores, bit for bit, as it always has.
#include "engine/kernels/vec.h"

#include <string.h>

namespace shelf::KERNEL_NS {

namespace {

// Four vectors are summed at a time: a block of books, times so many readers.
constexpr std::size_t kVectors = kBookBlock / kLanes;
constexpr std::size_t kReaders = 4 / kVectors;

/// What the units of a rectified layer add to the scores of R readers times V vectors of books.
template <std::size_t R, std::size_t V> struct Rectified {
    const RectifiedScores& job;
    const float* halves;
    const float* shifts;

    static constexpr std::size_t kRows = R;
    static constexpr std::size_t kCols = V;

    [[gnu::always_inline]] inline void add(std::size_t unit, Vec (&sum)[R][V]) const
    {
        Vec half[V];
        for (std::size_t v = 0; v < V; ++v)
            half[v] = load(halves + unit * kBookBlock + v * kLanes);
        const Vec weight = splat(job.weights[unit]);
        for (std::size_t r = 0; r < R; ++r) {
            const Vec shift = splat(shifts[r * job.shiftStride + unit]);
            for (std::size_t v = 0; v < V; ++v)
                sum[r][v] = sum[r][v] + weight * rectified(half[v] + shift);
        }
    }

    /// Units of one lane: two chains, of even and odd vectors.
    [[gnu::always_inline]] inline void sumLane(std::size_t lane, Vec (&sum)[R][V]) const
    {
        Vec odd[R][V];
        for (std::size_t r = 0; r < R; ++r)
            for (std::size_t v = 0; v < V; ++v)
                sum[r][v] = odd[r][v] = zero();
        for (std::size_t unit = lane; unit < job.units; unit += 2 * kLanes)
            add(unit, sum);
        for (std::size_t unit = lane + kLanes; unit < job.units; unit += 2 * kLanes)
            add(unit, odd);
        for (std::size_t r = 0; r < R; ++r)
            for (std::size_t v = 0; v < V; ++v)
                sum[r][v] = sum[r][v] + odd[r][v];
    }
};

/// Columns of activated units, one below the other.
template <std::size_t V> struct Columns {
    std::size_t units;
    const float* h;
    std::size_t ldh;
    const float* weights;

    static constexpr std::size_t kRows = 1;
    static constexpr std::size_t kCols = V;

    /// Four chains, and the first takes what is left over.
    [[gnu::always_inline]] inline void sumLane(std::size_t lane, Vec (&sum)[1][V]) const
    {
        const std::size_t lanes = paddedLanes(units);
        const std::size_t whole = lanes / (4 * kLanes) * (4 * kLanes);
        Vec chain[4][V];
        for (std::size_t c = 0; c < 4; ++c)
            for (std::size_t v = 0; v < V; ++v)
                chain[c][v] = zero();
        const auto add = [&](std::size_t unit, Vec(&to)[V]) {
            const Vec weight = splat(weights[unit]);
            for (std::size_t v = 0; v < V; ++v)
                to[v] = to[v] + load(h + unit * ldh + v * kLanes) * weight;
        };
        for (std::size_t c = 0; c < 4; ++c)
            for (std::size_t unit = lane + c * kLanes; unit < whole && unit < units; unit += 4 * kLanes)
                add(unit, chain[c]);
        for (std::size_t unit = whole + lane; unit < units; unit += kLanes)
            add(unit, chain[0]);
        for (std::size_t v = 0; v < V; ++v)
            sum[0][v] = (chain[0][v] + chain[1][v]) + (chain[2][v] + chain[3][v]);
    }
};

/// The lanes lane, lane + Step, ..: the lower half plus the upper half, as total() has it.
template <std::size_t Step, class Terms>
[[gnu::always_inline]] inline void sumLanes(const Terms& terms, std::size_t lane,
                                            Vec (&sum)[Terms::kRows][Terms::kCols])
{
    if constexpr (Step == kLanes) {
        terms.sumLane(lane, sum);
    } else {
        Vec other[Terms::kRows][Terms::kCols];
        sumLanes<2 * Step>(terms, lane, sum);
        sumLanes<2 * Step>(terms, lane + Step, other);
        for (std::size_t r = 0; r < Terms::kRows; ++r)
            for (std::size_t v = 0; v < Terms::kCols; ++v)
                sum[r][v] = sum[r][v] + other[r][v];
    }
}

/// Scores of R readers of one block of books, of which the first n count.
template <std::size_t R>
void rectifiedBlock(const RectifiedScores& job, std::size_t reader, std::size_t book, std::size_t n)
{
    const Vec bias = splat(job.bias);
    float* out = job.out + reader * job.ldo + book;
    float edge[kBookBlock];
    const Rectified<R, kVectors> terms{job, job.halves + book * job.units,
                                       job.shifts + reader * job.shiftStride};
    Vec sum[R][kVectors];
    sumLanes<1>(terms, 0, sum);
    for (std::size_t r = 0; r < R; ++r) {
        float* const row = out + r * job.ldo;
        float* const to = n == kBookBlock ? row : edge;
        for (std::size_t v = 0; v < kVectors; ++v)
            store(to + v * kLanes, sum[r][v] + bias);
        if (to == edge)
            memcpy(row, edge, n * sizeof(float));
    }
}

} // namespace

void rectifiedScores(const RectifiedScores& job)
{
    const std::size_t blockSize = job.units * kBookBlock;
    const std::size_t share = job.units / (job.readers / kReaders + 1) + 1;
    for (std::size_t book = 0; book < job.books; book += kBookBlock) {
        const std::size_t n = job.books - book < kBookBlock ? job.books - book : kBookBlock;
        const bool isLast = book + kBookBlock >= job.books;
        const float* next = job.halves + (book / kBookBlock + 1) * blockSize;
        std::size_t unit = 0;
        for (std::size_t reader = 0; reader < job.readers;) {
            // Sums jump from row to row, which no processor foresees: each turn fetches some of the next
            // block.
            for (const std::size_t end = isLast ? 0 : unit + share; unit < end && unit < job.units; ++unit)
                __builtin_prefetch(next + unit * kBookBlock);
            if (reader + kReaders <= job.readers) {
                rectifiedBlock<kReaders>(job, reader, book, n);
                reader += kReaders;
            } else if (kReaders > 2 && reader + 2 <= job.readers) {
                rectifiedBlock<2>(job, reader, book, n);
                reader += 2;
            } else {
                rectifiedBlock<1>(job, reader, book, n);
                ++reader;
            }
        }
    }
}

void shiftBlock(std::size_t units, const float* block, const float* shift, float* out, std::size_t ldo)
{
    for (std::size_t unit = 0; unit < units; ++unit) {
        const Vec s = splat(shift[unit]);
        for (std::size_t at = 0; at < kBookBlock; at += kLanes)
            store(out + unit * ldo + at, load(block + unit * kBookBlock + at) + s);
    }
}

void dotColumns(std::size_t cols, std::size_t units, const float* h, std::size_t ldh, const float* weights,
                float bias, float* out)
{
    constexpr std::size_t kWide = kBookBlock / kLanes < 2 ? 1 : 2;
    for (std::size_t at = 0; at < cols; at += kWide * kLanes) {
        Vec sum[1][kWide];
        sumLanes<1>(Columns<kWide>{units, h + at, ldh, weights}, 0, sum);
        for (std::size_t v = 0; v < kWide; ++v)
            store(out + at + v * kLanes, sum[0][v] + splat(bias));
    }
}

} // namespace shelf::KERNEL_NS
