// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/roofline.h"

#include "engine/base/bulk/large_pages.h"
#include "engine/base/system/resident.h"
#include "engine/bench/bench_figure.h"
#include "engine/kernels/peak.h"

#include <algorithm>
#include <memory>

namespace shelf {

namespace {

constexpr std::size_t kSteps = 500'000;
constexpr int kFlopRounds = 30; // of some milliseconds each
constexpr int kByteRounds = 4;
constexpr std::uint64_t kLeastStream = std::uint64_t{256} << 20;
constexpr std::uint64_t kFewestStream = std::uint64_t{16} << 20; ///< where there is little memory

volatile float g_result = 0; // which keeps the work from being left out

std::size_t usualStream()
{
    const std::uint64_t wished = std::max(kLeastStream, 4 * os::largestCache());
    const std::uint64_t available = os::availableMemory();
    return static_cast<std::size_t>(available == 0 ? kLeastStream
                                                   : std::clamp(available / 4, kFewestStream, wished));
}

} // namespace

Roofline measureRoofline(std::size_t streamed)
{
    const PeakLoops& loops = peakLoops();
    Roofline best;
    for (int round = 0; round < kFlopRounds; ++round) {
        const double seconds = secondsOf([&] { g_result = loops.multiplied(kSteps); });
        best.flops = std::max(best.flops, loops.flopsAStep * static_cast<double>(kSteps) / seconds);
    }
    const std::size_t wanted = streamed > 0 ? streamed : usualStream();
    const std::size_t count = std::max<std::size_t>(1, wanted / sizeof(float) / kPeakBlock) * kPeakBlock;
    const std::unique_ptr<float[]> values(new float[count]);
    askForLargePages(values.get(), count * sizeof(float));
    std::fill_n(values.get(), count, 1.0F);
    for (int round = 0; round < kByteRounds; ++round) {
        const double seconds = secondsOf([&] { g_result = loops.streamed(count, values.get()); });
        best.bytes = std::max(best.bytes, static_cast<double>(count * sizeof(float)) / seconds);
    }
    return best;
}

} // namespace shelf
