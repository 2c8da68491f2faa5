// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_map.h"

#include "engine/projection/make_map.h"

namespace shelf {

PreparedBench timedMap(std::shared_ptr<const MadeRows> rows, const MapParameters& parameters,
                       const BenchSize& size, const BenchWork& work)
{
    PreparedBench bench{work, size.threadCount(), {}};
    bench.rows = rows;
    bench.once = [rows, parameters,
                  threads = bench.threads](const Progress& progress) -> Result<std::vector<double>> {
        constexpr double kParts = 1000;
        const MapObserver observer = [&](const MapProgress& at) {
            return report(progress, static_cast<std::uint64_t>(at.fraction * kParts),
                          static_cast<std::uint64_t>(kParts));
        };
        MapRequest request{.rows = rows->view(), .parameters = parameters, .threads = threads};
        MapStages stages;
        Result<Projection> map = Error::cancelledByCaller();
        const double seconds = secondsOf([&] { map = makeMap(request, stages, observer); });
        if (!map)
            return map.error();
        if (map->stopped)
            return Error::cancelledByCaller();
        return std::vector<double>{seconds};
    };
    return bench;
}

} // namespace shelf
