// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/projection/umap/umap.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <numeric>
#include <string>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kChunk = 512;             // rows
constexpr std::size_t kChunksAtOnce = 16;       // between two reports
constexpr std::size_t kTargetsAtOnce = 1 << 16; // rows whose arrows fit a cache together

Status checkGraph(const NeighborGraph& graph)
{
    const std::size_t entries = graph.rows * static_cast<std::size_t>(std::max(graph.k, 0));
    if (graph.rows < 2 || graph.k < 1)
        return Error::usageError(tr("UMAP needs at least two books and a neighbor of each"));
    if (graph.metric == Metric::dot)
        return Error::usageError(tr("UMAP needs distances between books, and the dot product is none"),
                                 tr("Choose the euclidean or the cosine metric"));
    if (graph.neighbor.size() != entries || graph.distance.size() != entries)
        return Error::usageError(tr("The list of neighbors is not as long as its size says"));
    // Rows and positions in the result are counted in 32 bits, and an edge may be listed at both its ends.
    if (entries > std::numeric_limits<std::uint32_t>::max() / 2)
        return Error::usageError(tr("There are more neighbors than UMAP can hold"),
                                 tr("Ask for fewer neighbors"));
    for (std::size_t e = 0; e < entries; ++e) {
        if (graph.neighbor[e] < 0 || static_cast<std::size_t>(graph.neighbor[e]) >= graph.rows ||
            !std::isfinite(graph.distance[e]))
            return Error::failure(
                tr("The neighbors of book number %1 are not books or not at a finite distance")
                    .arg(std::to_string(e / static_cast<std::size_t>(graph.k) + 1)));
    }
    return {};
}

double smoothWidth(std::span<const float> distances, double nearest, double target)
{
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    double width = 1;
    for (int step = 0; step < 64; ++step) {
        double sum = 0;
        for (const float distance : distances) {
            const double beyond = static_cast<double>(distance) - nearest;
            sum += beyond > 0 ? std::exp(-beyond / width) : 1;
        }
        if (std::abs(sum - target) < 1e-5)
            break;
        if (sum > target)
            high = width;
        else
            low = width;
        width = std::isinf(high) ? 2 * width : (low + high) / 2;
    }
    return width;
}

/// Of a row of the graph, by its nearest neighbor that lies elsewhere.
void memberships(std::span<const float> distances, double meanDistance, std::span<float> out)
{
    const auto neighbors = static_cast<double>(distances.size() + 1); // the point itself is one of them
    const auto first =
        std::find_if(distances.begin(), distances.end(), [](float distance) { return distance > 0; });
    const double nearest = first == distances.end() ? 0 : static_cast<double>(*first);
    if (nearest > 0)
        meanDistance = std::accumulate(distances.begin(), distances.end(), 0.0) / neighbors;
    umapMemberships(distances, nearest, neighbors, meanDistance, out);
}

/// Walks over what row i and the rows that name it say, by ascending column: emit(column, a + b - ab).
class Union {
public:
    Union(const NeighborGraph& graph, const std::vector<float>& own)
        : m_graph(graph), m_own(own), m_k(static_cast<std::size_t>(graph.k))
    {}

    /// Who names whom: for every row the entries that point to it, ascending. Calls done(rows) in between;
    /// false where that says so.
    bool turn(Workers& workers, const std::function<bool(std::size_t)>& done)
    {
        constexpr std::size_t kPartsAtOnce = 4;
        m_start.assign(m_graph.rows + 1, 0);
        for (const std::int32_t target : m_graph.neighbor)
            ++m_start[static_cast<std::size_t>(target) + 1];
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
        m_entry.resize(m_graph.neighbor.size());
        std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
        const std::size_t parts = (m_graph.rows + kTargetsAtOnce - 1) / kTargetsAtOnce;
        for (std::size_t first = 0; first < parts; first += kPartsAtOnce) {
            const std::size_t some = std::min(kPartsAtOnce, parts - first);
            workers.run(some, [&](std::size_t part, int) {
                for (std::size_t e = 0; e < m_graph.neighbor.size(); ++e) {
                    const auto target = static_cast<std::size_t>(m_graph.neighbor[e]);
                    if (target / kTargetsAtOnce == first + part)
                        m_entry[next[target]++] = static_cast<std::uint32_t>(e);
                }
            });
            if (!done(std::min(m_graph.rows, (first + some) * kTargetsAtOnce)))
                return false;
        }
        return true;
    }

    template <class Emit>
    void row(std::size_t i, std::vector<std::pair<std::uint32_t, float>>& mine, Emit emit) const
    {
        mine.clear();
        for (std::size_t e = i * m_k; e < (i + 1) * m_k; ++e)
            if (m_own[e] > 0 && static_cast<std::size_t>(m_graph.neighbor[e]) != i)
                mine.emplace_back(static_cast<std::uint32_t>(m_graph.neighbor[e]), m_own[e]);
        std::sort(mine.begin(), mine.end());
        std::size_t t = m_start[i];
        const std::size_t end = m_start[i + 1];
        const auto other = [&] { return t < end ? m_entry[t] / m_k : m_graph.rows; };
        for (const auto& [column, a] : mine) {
            for (; other() < column; ++t)
                alone(i, t, emit);
            float b = 0;
            if (other() == column)
                b = m_own[m_entry[t++]];
            emit(column, a + b - a * b);
        }
        for (; t < end; ++t)
            alone(i, t, emit);
    }

private:
    template <class Emit> void alone(std::size_t i, std::size_t t, Emit& emit) const
    {
        const std::size_t column = m_entry[t] / m_k;
        if (column != i && m_own[m_entry[t]] > 0)
            emit(static_cast<std::uint32_t>(column), m_own[m_entry[t]]);
    }

    const NeighborGraph& m_graph;
    const std::vector<float>& m_own;
    std::size_t m_k;
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_entry;
};

Result<FuzzySet> fuzzySet(const NeighborGraph& graph, int threads, const Progress& progress)
{
    const std::size_t rows = graph.rows;
    const auto k = static_cast<std::size_t>(graph.k);
    const std::size_t total = 4 * rows;
    Workers workers(threads);
    // False where the caller wants no more of it.
    const auto eachRow = [&](std::size_t done, auto body) {
        for (std::size_t first = 0; first < rows; first += kChunk * kChunksAtOnce) {
            const std::size_t end = std::min(rows, first + kChunk * kChunksAtOnce);
            workers.run((end - first + kChunk - 1) / kChunk, [&](std::size_t chunk, int) {
                const std::size_t from = first + chunk * kChunk;
                body(from, std::min(end, from + kChunk));
            });
            if (!report(progress, done + end, total))
                return false;
        }
        return true;
    };

    const double meanDistance = std::accumulate(graph.distance.begin(), graph.distance.end(), 0.0) /
                                (static_cast<double>(rows) * static_cast<double>(k + 1));
    std::vector<float> own(rows * k);
    if (!eachRow(0, [&](std::size_t from, std::size_t to) {
            for (std::size_t i = from; i < to; ++i)
                memberships(graph.distances(i), meanDistance, std::span(own).subspan(i * k, k));
        }))
        return Error::cancelledByCaller();

    Union both(graph, own);
    if (!both.turn(workers, [&](std::size_t done) { return report(progress, rows + done, total); }))
        return Error::cancelledByCaller();
    FuzzySet set;
    set.start.assign(rows + 1, 0);
    if (!eachRow(2 * rows, [&](std::size_t from, std::size_t to) {
            std::vector<std::pair<std::uint32_t, float>> mine;
            for (std::size_t i = from; i < to; ++i)
                both.row(i, mine, [&](std::uint32_t, float) { ++set.start[i + 1]; });
        }))
        return Error::cancelledByCaller();
    std::partial_sum(set.start.begin(), set.start.end(), set.start.begin());
    set.column.resize(set.start.back());
    set.membership.resize(set.start.back());
    if (!eachRow(3 * rows, [&](std::size_t from, std::size_t to) {
            std::vector<std::pair<std::uint32_t, float>> mine;
            for (std::size_t i = from; i < to; ++i) {
                std::size_t at = set.start[i];
                both.row(i, mine, [&](std::uint32_t column, float membership) {
                    set.column[at] = column;
                    set.membership[at++] = membership;
                });
            }
        }))
        return Error::cancelledByCaller();
    return set;
}

} // namespace

void umapMemberships(std::span<const float> distances, double nearest, double neighbors, double meanDistance,
                     std::span<float> out)
{
    const double width = std::max(smoothWidth(distances, nearest, std::log2(neighbors)), 1e-3 * meanDistance);
    for (std::size_t i = 0; i < distances.size(); ++i) {
        const double beyond = static_cast<double>(distances[i]) - nearest;
        out[i] = beyond > 0 && width > 0 ? static_cast<float>(std::exp(-beyond / width)) : 1.0F;
    }
}

Result<FuzzySet> umapFuzzySet(const NeighborGraph& graph, int threads, const Progress& progress)
{
    if (const Status status = checkGraph(graph); !status)
        return status.error();
    return atEdge({tr("keep the neighbors of this map", "a task"), {}, tr("Ask for fewer neighbors")},
                  [&] { return fuzzySet(graph, threads, progress); });
}

} // namespace shelf
