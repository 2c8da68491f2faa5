// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/measure_figure.h"

#include "engine/base/system/resident.h"

#include <algorithm>
#include <cmath>

namespace shelf {

double BenchResult::below(double share) const
{
    const auto last = static_cast<double>(seconds.size() - 1);
    return seconds[static_cast<std::size_t>(std::ceil(share * last))];
}

BenchShare shareOf(const BenchResult& result, const Roofline& roofline)
{
    const double flops = result.work.flops / (roofline.flops * result.threads);
    const double bytes = result.work.bytes / roofline.bytes;
    return {flops >= bytes ? BenchBound::flops : BenchBound::bytes, std::max(flops, bytes) / result.median()};
}

Result<BenchResult> measureFigure(const BenchFigure& figure, const BenchSize& size, int repeat,
                                  const Progress& progress)
{
    constexpr std::uint64_t kParts = 1000; // of a round, for the progress
    const auto rounds = static_cast<std::uint64_t>(repeat) + 2;
    std::uint64_t round = 0;
    const Progress ofRound = [&](std::uint64_t done, std::uint64_t total) {
        return report(progress, round * kParts + (total == 0 ? 0 : std::min(done, total) * kParts / total),
                      rounds * kParts);
    };
    os::restartResidentPeak();
    const auto prepared = figure.prepare(size, ofRound);
    if (!prepared)
        return prepared.error();
    BenchResult result{&figure, prepared->work, prepared->threads, {}};
    for (round = 1; round < rounds; ++round) {
        if (!report(ofRound, 0, 1))
            return Error::cancelledByCaller();
        const auto seconds = prepared->once(ofRound);
        if (!seconds)
            return seconds.error();
        if (round > 1)
            result.seconds.insert(result.seconds.end(), seconds->begin(), seconds->end());
    }
    std::sort(result.seconds.begin(), result.seconds.end());
    result.residentPeak = os::residentPeak();
    return result;
}

} // namespace shelf
