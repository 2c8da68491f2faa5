// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/vec.h"

namespace shelf::KERNEL_NS {

namespace {

constexpr int kInBlock = static_cast<int>(kLaneBlock) / kLanes;
/// Vectors of rows whose sums are in registers at once: whole blocks.
constexpr int kTile = 4;
static_assert(kTile % kInBlock == 0);

// A group of the query in every lane, and what it adds to the sums of kLanes rows.
#if defined(__AVX512F__)
using Ints = __m512i;
struct Group {
    Ints entries;
};
inline Group groupOf(std::int32_t entries)
{
    return {_mm512_set1_epi32(entries)};
}
inline Ints addProducts(Ints sum, const std::uint8_t* codes, const Group& group)
{
    // 2 * 255 * 64 is a number of 16 bits still.
    const Ints pairs = _mm512_maddubs_epi16(_mm512_loadu_si512(codes), group.entries);
    return _mm512_add_epi32(sum, _mm512_madd_epi16(pairs, _mm512_set1_epi16(1)));
}
inline Ints none()
{
    return _mm512_setzero_si512();
}
inline Vec asFloats(Ints x)
{
    return _mm512_cvtepi32_ps(x);
}
#elif defined(__AVX2__)
using Ints = __m256i;
struct Group {
    Ints entries;
};
inline Group groupOf(std::int32_t entries)
{
    return {_mm256_set1_epi32(entries)};
}
inline Ints addProducts(Ints sum, const std::uint8_t* codes, const Group& group)
{
    const Ints pairs =
        _mm256_maddubs_epi16(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(codes)), group.entries);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}
inline Ints none()
{
    return _mm256_setzero_si256();
}
inline Vec asFloats(Ints x)
{
    return _mm256_cvtepi32_ps(x);
}
#else
using Ints = __m128i;
struct Group {
    Ints even;
    Ints odd;
};
inline Group groupOf(std::int32_t entries)
{
    const Ints all = _mm_set1_epi32(entries);
    return {_mm_srai_epi16(_mm_slli_epi16(all, 8), 8), _mm_srai_epi16(all, 8)};
}
inline Ints addProducts(Ints sum, const std::uint8_t* codes, const Group& group)
{
    const Ints all = _mm_loadu_si128(reinterpret_cast<const __m128i*>(codes));
    const Ints even = _mm_madd_epi16(_mm_and_si128(all, _mm_set1_epi16(0xff)), group.even);
    const Ints odd = _mm_madd_epi16(_mm_srli_epi16(all, 8), group.odd);
    return _mm_add_epi32(sum, _mm_add_epi32(even, odd));
}
inline Ints none()
{
    return _mm_setzero_si128();
}
inline Vec asFloats(Ints x)
{
    return _mm_cvtepi32_ps(x);
}
#endif

/// Out of line: few blocks have any.
[[gnu::noinline]] void leaveOut(const CodeJob& job, std::size_t row)
{
    for (std::size_t r = row; r < row + kLaneBlock; ++r)
        if (job.skip[r] != 0)
            job.scores[r] = kNoScore;
}

/// N vectors of rows from a block on.
template <int N, bool Skips> inline void codeTile(const CodeJob& job, std::size_t block, Vec* best)
{
    Ints sum[N];
    for (int v = 0; v < N; ++v)
        sum[v] = none();
    constexpr std::size_t kGroupBytes = kLaneBlock * kCodeGroup;
    const std::size_t blockBytes = job.groups * kGroupBytes;
    const std::uint8_t* codes = job.codes + block * blockBytes;
    for (std::size_t g = 0; g < job.groups; ++g, codes += kGroupBytes) {
        std::int32_t entries;
        __builtin_memcpy(&entries, job.query + g * kCodeGroup, sizeof entries);
        const Group group = groupOf(entries);
        for (int v = 0; v < N; ++v)
            sum[v] = addProducts(sum[v],
                                 codes + static_cast<std::size_t>(v / kInBlock) * blockBytes +
                                     static_cast<std::size_t>(v % kInBlock * kLanes) * kCodeGroup,
                                 group);
    }
    const std::size_t row = block * kLaneBlock;
    Vec score[N];
    for (int v = 0; v < N; ++v) {
        score[v] = asFloats(sum[v]) + load(job.bias + row + v * kLanes);
        store(job.scores + row + v * kLanes, score[v]);
    }
    if constexpr (Skips) {
        for (std::size_t first = row; first < row + N * kLanes; first += kLaneBlock) {
            std::uint64_t marks[2];
            __builtin_memcpy(marks, job.skip + first, sizeof marks);
            if ((marks[0] | marks[1]) != 0)
                leaveOut(job, first);
        }
        for (int v = 0; v < N; ++v)
            score[v] = load(job.scores + row + v * kLanes);
    }
    for (int v = 0; v < N; ++v)
        best[v % kInBlock] = larger(best[v % kInBlock], score[v]);
}

template <bool Skips> inline void scoreAll(const CodeJob& job)
{
    constexpr std::size_t kTileBlocks = kTile / kInBlock;
    float* out = job.best;
    for (std::size_t block = 0; block < job.blocks; out += kLaneBlock) {
        const std::size_t end = job.blocks - block < job.chunk ? job.blocks : block + job.chunk;
        Vec best[kInBlock];
        for (int v = 0; v < kInBlock; ++v)
            best[v] = splat(kNoScore);
        for (; block + kTileBlocks <= end; block += kTileBlocks)
            codeTile<kTile, Skips>(job, block, best);
        for (; block < end; ++block)
            codeTile<kInBlock, Skips>(job, block, best);
        for (int v = 0; v < kInBlock; ++v)
            store(out + v * kLanes, best[v]);
    }
}

} // namespace

void codeScores(const CodeJob& job)
{
    if (job.skip)
        scoreAll<true>(job);
    else
        scoreAll<false>(job);
}

} // namespace shelf::KERNEL_NS
