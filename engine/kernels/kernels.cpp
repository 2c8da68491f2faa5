// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernels.h"

#include <cstdlib>
#include <xmmintrin.h>

namespace shelf {

namespace kernels_sse2 {
extern const Kernels kTable;
}
#ifdef SHELFSPACE_WITH_AVX2
namespace kernels_avx2 {
extern const Kernels kTable;
}
#endif
#ifdef SHELFSPACE_WITH_AVX512
namespace kernels_avx512 {
extern const Kernels kTable;
}
#endif

const Kernels* kernelVariant(std::string_view name)
{
    __builtin_cpu_init();
#ifdef SHELFSPACE_WITH_AVX512
    if (name == "avx512") {
        const bool runs = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                          __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
                          __builtin_cpu_supports("avx512cd");
        return runs ? &kernels_avx512::kTable : nullptr;
    }
#endif
#ifdef SHELFSPACE_WITH_AVX2
    if (name == "avx2")
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") ? &kernels_avx2::kTable
                                                                               : nullptr;
#endif
    return name == "sse2" ? &kernels_sse2::kTable : nullptr;
}

const Kernels& kernels()
{
    static const Kernels& chosen = []() -> const Kernels& {
        const char* wished = std::getenv("SHELFSPACE_ISA");
        if (const Kernels* variant = wished ? kernelVariant(wished) : nullptr)
            return *variant;
        for (const char* name : {"avx512", "avx2"}) {
            if (const Kernels* variant = kernelVariant(name))
                return *variant;
        }
        return kernels_sse2::kTable;
    }();
    return chosen;
}

FlushTiny::FlushTiny() : m_before(_mm_getcsr())
{
    constexpr unsigned kFlushToZeroAndDenormalsAreZero = 0x8040;
    _mm_setcsr(m_before | kFlushToZeroAndDenormalsAreZero);
}

FlushTiny::~FlushTiny()
{
    _mm_setcsr(m_before);
}

} // namespace shelf
