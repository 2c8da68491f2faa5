// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernels.h"

#include "engine/kernels/choose_kernels.h"
#include "engine/kernels/peak.h"
#include "engine/kernels/tile_kernels.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdlib>
#if defined(__x86_64__)
#include <xmmintrin.h>
#endif

namespace shelf {

namespace {

/// A set of instructions that the hot loops were compiled for.
struct Variant {
    const Kernels* table;
    const PeakLoops* peak;
    const TileKernels* tiles;
    bool (*runsHere)();
};

} // namespace

// From the plain one, which every processor of the kind has, to the widest.
#if defined(__x86_64__)
#ifdef SHELFSPACE_WITH_AVX2
namespace kernels_avx2 {
extern const Kernels kTable;
extern const PeakLoops kPeakLoops;
extern const TileKernels kTileKernels;
} // namespace kernels_avx2
#endif
#ifdef SHELFSPACE_WITH_AVX512
namespace kernels_avx512 {
extern const Kernels kTable;
extern const PeakLoops kPeakLoops;
extern const TileKernels kTileKernels;
} // namespace kernels_avx512
#endif
namespace kernels_sse2 {
extern const Kernels kTable;
extern const PeakLoops kPeakLoops;
extern const TileKernels kTileKernels;
} // namespace kernels_sse2
static constexpr Variant kVariants[] = {
    {&kernels_sse2::kTable, &kernels_sse2::kPeakLoops, &kernels_sse2::kTileKernels, [] { return true; }},
#ifdef SHELFSPACE_WITH_AVX2
    {&kernels_avx2::kTable, &kernels_avx2::kPeakLoops, &kernels_avx2::kTileKernels,
     [] { return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"); }},
#endif
#ifdef SHELFSPACE_WITH_AVX512
    {&kernels_avx512::kTable, &kernels_avx512::kPeakLoops, &kernels_avx512::kTileKernels,
     [] {
         return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                __builtin_cpu_supports("avx512cd");
     }},
#endif
};
#else
namespace kernels_portable {
extern const Kernels kTable;
extern const PeakLoops kPeakLoops;
extern const TileKernels kTileKernels;
} // namespace kernels_portable
static constexpr Variant kVariants[] = {{&kernels_portable::kTable, &kernels_portable::kPeakLoops,
                                         &kernels_portable::kTileKernels, [] { return true; }}};
#endif

std::span<const Kernels* const> kernelVariants()
{
    static const auto tables = [] {
        std::array<const Kernels*, std::size(kVariants)> all;
        std::transform(std::begin(kVariants), std::end(kVariants), all.begin(),
                       [](const Variant& variant) { return variant.table; });
        return all;
    }();
    return tables;
}

const Kernels* kernelVariant(std::string_view name)
{
#if defined(__x86_64__)
    __builtin_cpu_init();
#endif
    for (const Variant& variant : kVariants)
        if (name == variant.table->name)
            return variant.runsHere() ? variant.table : nullptr;
    return nullptr;
}

namespace {

std::atomic<const Kernels*> g_chosen{nullptr};

/// The one that the environment names, or the best.
const Kernels& usualKernels()
{
    static const Kernels& usual = []() -> const Kernels& {
        const char* wished = std::getenv("SHELFSPACE_ISA");
        if (const Kernels* variant = wished ? kernelVariant(wished) : nullptr)
            return *variant;
        const auto best = std::find_if(std::rbegin(kVariants), std::rend(kVariants),
                                       [](const Variant& variant) { return variant.runsHere(); });
        return *best->table;
    }();
    return usual;
}

} // namespace

const Kernels& kernels()
{
    const Kernels* const chosen = g_chosen.load(std::memory_order_relaxed);
    return chosen ? *chosen : usualKernels();
}

const PeakLoops& peakLoops()
{
    const Kernels* const chosen = &kernels();
    const auto found = std::find_if(std::begin(kVariants), std::end(kVariants),
                                    [&](const Variant& variant) { return variant.table == chosen; });
    return *found->peak;
}

const TileKernels& tileKernels(const Kernels& variant)
{
    const auto found = std::find_if(std::begin(kVariants), std::end(kVariants),
                                    [&](const Variant& each) { return each.table == &variant; });
    return *found->tiles;
}

void chooseKernels(std::string_view name)
{
    const char* wished = std::getenv("SHELFSPACE_ISA");
    const bool isWished = wished && kernelVariant(wished);
    g_chosen = isWished ? nullptr : kernelVariant(name);
}

namespace {

// The control word of floating point, and the bits of it that make tiny numbers zero.
#if defined(__x86_64__)
constexpr std::uint64_t kFlush = 0x8040; // results and operands
std::uint64_t floatControl()
{
    return _mm_getcsr();
}
void setFloatControl(std::uint64_t word)
{
    _mm_setcsr(static_cast<unsigned>(word));
}
#elif defined(__aarch64__)
constexpr std::uint64_t kFlush = 1ULL << 24; // both
std::uint64_t floatControl()
{
    std::uint64_t word;
    __asm__ volatile("mrs %0, fpcr" : "=r"(word));
    return word;
}
void setFloatControl(std::uint64_t word)
{
    __asm__ volatile("msr fpcr, %0" : : "r"(word));
}
#else
constexpr std::uint64_t kFlush = 0;
std::uint64_t floatControl()
{
    return 0;
}
void setFloatControl(std::uint64_t) {}
#endif

} // namespace

FlushTiny::FlushTiny() : m_before(floatControl())
{
    setFloatControl(m_before | kFlush);
}

FlushTiny::~FlushTiny()
{
    setFloatControl(m_before);
}

} // namespace shelf
