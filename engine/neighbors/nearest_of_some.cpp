// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/nearest_of_some.h"

#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/neighbors/nearest_search.h"

#include <algorithm>
#include <exception>
#include <string>

namespace shelf {

namespace {

/// Products of one chunk: about a millisecond's worth, so that progress is told of often whatever the size.
constexpr std::size_t kChunkProducts = 2'000'000;
constexpr std::size_t kChunksAWorker = 8;
/// Of so many questions the codes of all rows are made in less time than they save.
constexpr std::size_t kLeastRepeated = 32;

bool isEveryRow(std::span<const std::int32_t> wanted, std::size_t rows)
{
    if (wanted.size() != rows)
        return false;
    for (std::size_t i = 0; i < rows; ++i)
        if (wanted[i] != static_cast<std::int32_t>(i))
            return false;
    return true;
}

Result<NeighborGraph> search(const MatrixView& rows, std::span<const std::int32_t> wanted, int k,
                             Metric metric, int threads, const Progress& progress)
{
    NeighborGraph graph;
    graph.rows = wanted.size();
    graph.metric = metric;
    graph.k = static_cast<int>(std::min(static_cast<std::size_t>(k), rows.rows == 0 ? 0 : rows.rows - 1));
    const auto width = static_cast<std::size_t>(graph.k);
    graph.neighbor.resize(graph.rows * width);
    graph.distance.resize(graph.rows * width);
    if (width == 0)
        return graph;
    const NearestSearch search(rows);
    const bool isRepeated = wanted.size() >= kLeastRepeated;
    Workers workers(threads);
    const std::size_t chunk = std::max<std::size_t>(1, kChunkProducts / (rows.rows * rows.cols));
    const std::size_t round = chunk * kChunksAWorker * static_cast<std::size_t>(workers.count());
    for (std::size_t first = 0; first < graph.rows; first += round) {
        const std::size_t last = std::min(graph.rows, first + round);
        workers.run((last - first + chunk - 1) / chunk, [&](std::size_t number, int) {
            const std::size_t from = first + number * chunk;
            for (std::size_t i = from; i < std::min(last, from + chunk); ++i) {
                const auto near = isRepeated ? search.nearestRows(wanted[i], graph.k, metric)
                                             : nearestRows(rows, wanted[i], graph.k, metric);
                for (std::size_t n = 0; n < near.size(); ++n) {
                    graph.neighbor[i * width + n] = near[n].row;
                    graph.distance[i * width + n] = near[n].distance;
                }
            }
        });
        if (!report(progress, last, graph.rows))
            return Error::cancelledByCaller();
    }
    return graph;
}

} // namespace

Result<NeighborGraph> nearestOfSome(const MatrixView& rows, std::span<const std::int32_t> wanted, int k,
                                    Metric metric, int threads, const Progress& progress)
{
    if (rows.empty())
        return Error::usageError(tr("There are no vectors to find neighbors among"),
                                 tr("Train a factorization or a network"));
    if (k < 1)
        return Error::usageError(tr("At least one neighbor has to be asked for"));
    for (const std::int32_t row : wanted)
        if (row < 0 || static_cast<std::size_t>(row) >= rows.rows)
            return Error::usageError(tr("There is no book number %1 in this run").arg(std::to_string(row)));
    if (rows.rows >= 2 && isEveryRow(wanted, rows.rows)) {
        NeighborGraphOptions exact;
        exact.threads = threads;
        exact.exactUpTo = rows.rows;
        return nearestOfAll(rows, k, metric, exact, progress);
    }
    try {
        return search(rows, wanted, k, metric, threads, progress);
    } catch (const std::exception& exception) {
        return Error::failure(tr("The nearest books could not be found: %1").arg(exception.what()));
    }
}

} // namespace shelf
