// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/map_kernels.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace shelf {

/// The least length >= wanted that transforms take: 4 or 8 times powers of 2, 3 and 5, at least 8.
std::size_t fftLength(std::size_t wanted);

/// A plan with the arrays that it points to.
class FftTables {
public:
    /// length as fftLength gives them.
    explicit FftTables(std::size_t length);
    FftTables(const FftTables&) = delete;
    FftTables& operator=(const FftTables&) = delete;

    const FftPlan& plan() const { return m_plan; }
    std::size_t length() const { return m_plan.length; }
    std::size_t place(std::size_t frequency) const { return m_place[frequency]; }

private:
    FftPlan m_plan;
    std::array<AlignedVector<float>, kMaxFftStages> m_twiddles;
    std::vector<std::uint32_t> m_place;
};

} // namespace shelf
