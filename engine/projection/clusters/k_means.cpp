// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/projection/clusters/k_means_start.h"

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

int startsFor(std::size_t rows)
{
    return rows < 2'000 ? 10 : rows < 20'000 ? 3 : 1;
}

Result<Clustering> findClusters(const MatrixView& rows, int clusters, Metric metric, std::uint64_t seed,
                                int threads, const Progress& progress)
{
    if (clusters < 1)
        return Error::usageError(tr("k-means needs at least one cluster"));
    const auto ready = clusterRows(rows, metric, [&] { return report(progress, 0, 1); });
    if (!ready)
        return ready.error();
    if (static_cast<std::size_t>(clusters) > ready->rows)
        return Error::usageError(tr("There are %1 books, too few for %2 clusters")
                                     .arg(std::to_string(ready->rows))
                                     .arg(std::to_string(clusters)),
                                 tr("Ask for fewer"));
    const int starts = startsFor(ready->rows);
    const std::uint64_t wholeStart = KMeansStart::questions(ready->rows, static_cast<std::size_t>(clusters));

    Workers workers(threads);
    Clustering best;
    best.method = "k-means";
    best.inertia = std::numeric_limits<double>::infinity();
    for (int start = 0; start < starts; ++start) {
        std::uint64_t done = static_cast<std::uint64_t>(start) * wholeStart;
        const std::uint64_t total = static_cast<std::uint64_t>(starts) * wholeStart;
        const std::function<bool()> goOn = [&] { return report(progress, std::min(++done, total), total); };
        KMeansStart one(*ready, static_cast<std::size_t>(clusters),
                        Random(seed, static_cast<std::uint64_t>(start)), workers, goOn);
        const auto inertia = one.run();
        if (!inertia)
            return Error::cancelledByCaller();
        if (*inertia * ready->unit * ready->unit < best.inertia) {
            best.inertia = *inertia * ready->unit * ready->unit;
            best.member = std::move(one.member());
        }
    }
    numberBySize(best);
    return best;
}

} // namespace

Result<Clustering> kMeans(const MatrixView& rows, int clusters, Metric metric, std::uint64_t seed,
                          int threads, const Progress& progress)
{
    return atEdge({tr("find clusters", "a task")},
                  [&] { return findClusters(rows, clusters, metric, seed, threads, progress); });
}

} // namespace shelf
