// SPDX-License-Identifier: GPL-3.0-or-later
// Which points pull at each other and which push.
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/projection/pacmap/pacmap.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr int kMoreCandidates = 50;
constexpr int kDrawn = 6; // of which the second nearest is a mid-near pair
constexpr std::size_t kPairChunk = 256;
constexpr std::size_t kPairsAtOnce = 1 << 14; // points between two reports
constexpr std::uint64_t kMidNearStream = 0x6d69640000000000;
constexpr std::uint64_t kFurtherStream = 0x6661720000000000;

double squared(float distance, Metric metric)
{
    const auto d = static_cast<double>(distance);
    return metric == Metric::cosine ? 2 * std::max(d, 0.0) : d * d;
}

/// Chooses the pairs of one point after the other.
class PairSearch {
public:
    PairSearch(const MatrixView& rows, const NeighborGraph& graph, std::uint64_t seed, PacmapPairs& pairs)
        : m_rows(rows), m_graph(graph), m_seed(seed), m_pairs(pairs), m_scale(graph.rows)
    {
        for (std::size_t i = 0; i < graph.rows; ++i) {
            // Of the fourth to the sixth neighbor, or of the last where there are fewer.
            const auto distances = graph.distances(i);
            const std::size_t first = std::min<std::size_t>(3, distances.size() - 1);
            const auto some = distances.subspan(first, std::min<std::size_t>(3, distances.size() - first));
            double sum = 0;
            for (const float distance : some)
                sum += std::sqrt(squared(distance, graph.metric));
            m_scale[i] = std::max(sum / static_cast<double>(some.size()), 1e-10);
        }
    }

    void run(std::size_t point)
    {
        chooseNear(point);
        chooseMidNear(point);
        chooseFurther(point);
    }

private:
    static std::span<std::uint32_t> own(std::vector<std::uint32_t>& all, int count, std::size_t point)
    {
        const auto width = static_cast<std::size_t>(count);
        return std::span(all).subspan(point * width, width);
    }

    void chooseNear(std::size_t point)
    {
        const auto neighbors = m_graph.of(point);
        const auto distances = m_graph.distances(point);
        std::vector<double> scaled(neighbors.size());
        for (std::size_t j = 0; j < scaled.size(); ++j)
            scaled[j] = squared(distances[j], m_graph.metric) / m_scale[point] /
                        m_scale[static_cast<std::size_t>(neighbors[j])];
        std::vector<std::size_t> order(scaled.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return scaled[a] < scaled[b]; });
        const auto chosen = own(m_pairs.near, m_pairs.counts.near, point);
        for (std::size_t j = 0; j < chosen.size(); ++j)
            chosen[j] = static_cast<std::uint32_t>(neighbors[order[j]]);
    }

    /// Another point that is among neither; there must be one.
    std::uint32_t draw(Random& random, std::size_t point, std::span<const std::uint32_t> taken,
                       std::span<const std::uint32_t> alsoTaken) const
    {
        const auto holds = [](std::span<const std::uint32_t> all, std::uint32_t x) {
            return std::find(all.begin(), all.end(), x) != all.end();
        };
        while (true) {
            const auto other = static_cast<std::uint32_t>(random.below(m_pairs.points));
            if (other != point && !holds(taken, other) && !holds(alsoTaken, other))
                return other;
        }
    }

    void chooseMidNear(std::size_t point)
    {
        Random random(m_seed, kMidNearStream + point);
        const auto chosen = own(m_pairs.midNear, m_pairs.counts.midNear, point);
        const auto row = [this](std::size_t r) {
            return std::span(m_rows.data + r * m_rows.stride, m_rows.cols);
        };
        for (std::size_t j = 0; j < chosen.size(); ++j) {
            const auto earlier = chosen.first(j);
            const std::size_t count = std::min<std::size_t>(kDrawn, m_pairs.points - 1 - j);
            std::uint32_t drawn[kDrawn];
            std::pair<double, std::uint32_t> byDistance[kDrawn];
            for (std::size_t t = 0; t < count; ++t) {
                drawn[t] = draw(random, point, earlier, std::span<const std::uint32_t>(drawn, t));
                byDistance[t] = {distanceOf(row(point), row(drawn[t]), m_graph.metric), drawn[t]};
            }
            std::sort(byDistance, byDistance + count);
            chosen[j] = byDistance[count > 1 ? 1 : 0].second;
        }
    }

    void chooseFurther(std::size_t point)
    {
        Random random(m_seed, kFurtherStream + point);
        const auto near = own(m_pairs.near, m_pairs.counts.near, point);
        const auto chosen = own(m_pairs.further, m_pairs.counts.further, point);
        for (std::size_t j = 0; j < chosen.size(); ++j)
            chosen[j] = draw(random, point, near, chosen.first(j));
    }

    const MatrixView& m_rows;
    const NeighborGraph& m_graph;
    std::uint64_t m_seed;
    PacmapPairs& m_pairs;
    std::vector<double> m_scale; ///< typical distance of each point's neighbors
};

/// Lists each pair at both its ends.
void addPartners(PacmapPairs& pairs)
{
    const std::pair<const std::vector<std::uint32_t>&, int> kinds[PacmapPairs::kKinds] = {
        {pairs.near, pairs.counts.near},
        {pairs.midNear, pairs.counts.midNear},
        {pairs.further, pairs.counts.further}};
    pairs.start.assign(PacmapPairs::kKinds * pairs.points + 1, 0);
    for (std::size_t k = 0; k < PacmapPairs::kKinds; ++k)
        for (std::size_t e = 0; e < kinds[k].first.size(); ++e) {
            ++pairs.start[PacmapPairs::kKinds * (e / static_cast<std::size_t>(kinds[k].second)) + k + 1];
            ++pairs.start[PacmapPairs::kKinds * kinds[k].first[e] + k + 1];
        }
    std::partial_sum(pairs.start.begin(), pairs.start.end(), pairs.start.begin());
    pairs.partner.resize(pairs.start.back());
    std::vector<std::uint32_t> next(pairs.start.begin(), pairs.start.end() - 1);
    for (std::size_t k = 0; k < PacmapPairs::kKinds; ++k)
        for (std::size_t e = 0; e < kinds[k].first.size(); ++e) {
            const std::size_t i = e / static_cast<std::size_t>(kinds[k].second);
            const std::size_t j = kinds[k].first[e];
            pairs.partner[next[PacmapPairs::kKinds * i + k]++] = static_cast<std::uint32_t>(j);
            pairs.partner[next[PacmapPairs::kKinds * j + k]++] = static_cast<std::uint32_t>(i);
        }
}

} // namespace

PacmapCounts pacmapCounts(const PacmapParameters& parameters, std::size_t points)
{
    if (points < 2)
        return {};
    const auto others = static_cast<double>(points - 1);
    const auto whole = [&](double count) { return static_cast<int>(std::clamp(count, 0.0, others)); };
    double near = std::min<double>(std::max(1, parameters.neighbors), others);
    double midNear = std::round(near * parameters.midNearRatio);
    double further = std::round(near * parameters.furtherRatio);
    if (near + midNear + further > others) {
        const double share =
            static_cast<double>(points) / (1 + parameters.midNearRatio + parameters.furtherRatio);
        near = std::max(1.0, std::floor(share));
        midNear = std::floor(share * parameters.midNearRatio);
        further = std::max(1.0, std::floor(share * parameters.furtherRatio));
    }
    return {whole(near), whole(midNear), whole(std::min(further, others - near))};
}

int pacmapCandidates(const PacmapParameters& parameters, std::size_t points)
{
    return static_cast<int>(
        std::min(static_cast<std::size_t>(std::max(1, parameters.neighbors) + kMoreCandidates),
                 std::max<std::size_t>(points, 2) - 1));
}

Result<PacmapPairs> pacmapPairs(const MatrixView& rows, const NeighborGraph& graph,
                                const PacmapParameters& parameters, std::uint64_t seed, int threads,
                                const Progress& progress)
{
    if (graph.rows < 2 || graph.k < 1)
        return Error::usageError(tr("PaCMAP needs at least two books and a neighbor of each"));
    if (graph.metric == Metric::dot)
        return Error::usageError(tr("PaCMAP needs distances between books, and the dot product is none"),
                                 tr("Choose the euclidean or the cosine metric"));
    const std::size_t entries = graph.rows * static_cast<std::size_t>(graph.k);
    if (graph.rows != rows.rows || graph.neighbor.size() != entries || graph.distance.size() != entries)
        return Error::usageError(tr("The list of neighbors is not as long as its size says"));
    PacmapPairs pairs;
    pairs.points = graph.rows;
    pairs.counts = pacmapCounts(parameters, graph.rows);
    pairs.counts.near = std::min(pairs.counts.near, graph.k);
    const auto all = [&](int count) { return pairs.points * static_cast<std::size_t>(count); };
    // Both ends of every pair are counted in 32 bits.
    if (all(pairs.counts.near + pairs.counts.midNear + pairs.counts.further) >
        std::numeric_limits<std::uint32_t>::max() / 2)
        return Error::usageError(tr("There are more pairs than PaCMAP can hold"),
                                 tr("Ask for fewer neighbors"));
    pairs.near.resize(all(pairs.counts.near));
    pairs.midNear.resize(all(pairs.counts.midNear));
    pairs.further.resize(all(pairs.counts.further));
    PairSearch search(rows, graph, seed, pairs);
    Workers workers(threads);
    for (std::size_t first = 0; first < pairs.points; first += kPairsAtOnce) {
        if (!report(progress, first, pairs.points))
            return Error::cancelledByCaller();
        const std::size_t end = std::min(pairs.points, first + kPairsAtOnce);
        workers.run((end - first + kPairChunk - 1) / kPairChunk, [&](std::size_t chunk, int) {
            const std::size_t from = first + chunk * kPairChunk;
            for (std::size_t i = from; i < std::min(end, from + kPairChunk); ++i)
                search.run(i);
        });
    }
    addPartners(pairs);
    if (!report(progress, pairs.points, pairs.points))
        return Error::cancelledByCaller();
    return pairs;
}

} // namespace shelf
