// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/projection/clusters/condensed_tree.h"
#include "engine/projection/clusters/spanning_tree.h"

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

/// Neighbors that the graph of many rows keeps for each.
constexpr int kGraphNeighbors = 30;

/// Shares of the work, by which progress is told.
constexpr std::uint64_t kWhole = 10'000;
constexpr std::uint64_t kNeighborsShare = 6'000;

Progress part(const Progress& progress, std::uint64_t from, std::uint64_t to)
{
    return [&progress, from, to](std::uint64_t done, std::uint64_t total) {
        const double share =
            total == 0 ? 1 : std::min(1.0, static_cast<double>(done) / static_cast<double>(total));
        return report(progress, from + static_cast<std::uint64_t>(share * static_cast<double>(to - from)),
                      kWhole);
    };
}

/// For each cluster the flagged one that it is or lies in, -1: none.
std::vector<std::int32_t> flaggedAround(const CondensedTree& tree, const std::vector<std::uint8_t>& flags)
{
    std::vector<std::int32_t> within(tree.clusters.size(), -1);
    for (std::size_t c = 1; c < tree.clusters.size(); ++c)
        within[c] = flags[c] != 0 ? static_cast<std::int32_t>(c)
                                  : within[static_cast<std::size_t>(tree.clusters[c].parent)];
    return within;
}

void label(const CondensedTree& tree, Clustering& result)
{
    const std::vector<std::uint8_t> chosen = mostStable(tree);
    const std::vector<std::int32_t> within = flaggedAround(tree, chosen);
    const std::vector<std::int32_t> partAround = flaggedAround(tree, stableParts(tree, chosen));
    Clustering parts;
    for (const std::int32_t leaf : tree.leaves)
        parts.member.push_back(partAround[static_cast<std::size_t>(leaf)]);
    numberBySize(parts);
    result.part = std::move(parts.member);
    for (std::size_t row = 0; row < tree.leaves.size(); ++row) {
        result.member[row] = within[static_cast<std::size_t>(tree.leaves[row])];
        if (result.member[row] < 0)
            continue;
        const double death = tree.clusters[static_cast<std::size_t>(result.member[row])].death;
        result.strength[row] = static_cast<float>(std::min(1.0, tree.density[row] / death));
    }
    numberBySize(result);
}

Result<Clustering> findDense(const MatrixView& rows, const HdbscanParameters& parameters, Metric metric,
                             int threads, const Progress& progress)
{
    if (parameters.minClusterSize < 2)
        return Error::usageError(tr("A cluster needs at least 2 books"),
                                 tr("Set the smallest cluster to 2 or more"));
    if (parameters.minSamples < 1)
        return Error::usageError(tr("A dense place needs at least 1 neighbor"),
                                 tr("Set the samples to 1 or more"));
    const auto ready = clusterRows(rows, metric, [&] { return report(progress, 0, kWhole); });
    if (!ready)
        return ready.error();
    Clustering result;
    result.method = "hdbscan";
    result.member.assign(ready->rows, -1);
    result.strength.assign(ready->rows, 0.0F);
    if (ready->rows < static_cast<std::size_t>(parameters.minClusterSize))
        return result;

    const bool exact = ready->rows <= parameters.exactUpTo;
    const auto cores =
        coreDistances(*ready, parameters.minSamples, exact ? parameters.minSamples : kGraphNeighbors, threads,
                      part(progress, 0, kNeighborsShare));
    if (!cores)
        return cores.error();
    const Progress rest = part(progress, kNeighborsShare, kWhole);
    Workers workers(threads);
    auto edges = exact ? exactTree(*ready, cores->distance, workers, rest)
                       : neighborTree(*ready, *cores, threads, rest);
    if (!edges)
        return edges.error();
    label(condense(std::move(*edges), ready->rows, static_cast<std::size_t>(parameters.minClusterSize)),
          result);
    report(progress, kWhole, kWhole);
    return result;
}

} // namespace

Result<Clustering> hdbscan(const MatrixView& rows, const HdbscanParameters& parameters, Metric metric,
                           int threads, const Progress& progress)
{
    return atEdge({tr("find clusters", "a task")},
                  [&] { return findDense(rows, parameters, metric, threads, progress); });
}

} // namespace shelf
