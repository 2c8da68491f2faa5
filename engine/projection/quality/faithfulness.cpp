// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/quality/faithfulness.h"

#include "engine/base/at_edge.h"
#include "engine/base/parallel.h"
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/neighbors/nearness.h"
#include "engine/projection/quality/rank_correlation.h"
#include "engine/projection/quality/rank_penalties.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kCorrelatedPoints = 1000;
constexpr std::size_t kLeastRanked = 1000;

Status checkRequest(const MatrixView& rows, const MatrixView& map, const FaithfulnessOptions& options)
{
    if (options.metric == Metric::dot)
        return Error::usageError(tr("The dot product is no distance that a map could be faithful to"),
                                 tr("Measure by cosine or euclidean"));
    if (rows.rows != map.rows)
        return Error::usageError(tr("The map shows %1 points of %2 vectors")
                                     .arg(std::to_string(map.rows))
                                     .arg(std::to_string(rows.rows)),
                                 tr("Draw the map again"));
    if (map.cols != 2 && map.cols != 3)
        return Error::usageError(
            tr("A map has two or three dimensions, not %1").arg(std::to_string(map.cols)));
    if (options.k < 1)
        return Error::usageError(tr("The number of neighbors must be at least 1"));
    if (!options.classes.empty() && options.classes.size() != rows.rows)
        return Error::usageError(tr("There are %1 classes for %2 points")
                                     .arg(std::to_string(options.classes.size()))
                                     .arg(std::to_string(rows.rows)));
    for (std::size_t i = 0; i < map.rows; ++i)
        for (const float value : map.row(i))
            if (!std::isfinite(value))
                return Error::failure(
                    tr("Point number %1 of the map has no place: its coordinates are not numbers")
                        .arg(std::to_string(i + 1)),
                    tr("Draw the map again with a lower learning rate"));
    return {};
}

/// Maps the progress of a part onto the whole.
constexpr std::uint64_t kTotal = 1'000'000;
struct Part {
    const Progress& progress;
    double begin;
    double end;

    bool operator()(double share) const
    {
        return report(progress, static_cast<std::uint64_t>((begin + (end - begin) * share) * kTotal), kTotal);
    }
    Progress asProgress() const
    {
        return [part = *this](std::uint64_t done, std::uint64_t total) {
            return part(total == 0 ? 0.0 : static_cast<double>(done) / static_cast<double>(total));
        };
    }
};

/// A point's share of the first k neighbors that two graphs have in common.
std::vector<float> sharesKept(const NeighborGraph& a, const NeighborGraph& b, std::size_t k)
{
    std::vector<float> kept(a.rows);
    std::vector<std::int32_t> sorted;
    for (std::size_t i = 0; i < a.rows; ++i) {
        const auto mine = a.of(i).first(k);
        sorted.assign(mine.begin(), mine.end());
        std::sort(sorted.begin(), sorted.end());
        std::size_t common = 0;
        for (const std::int32_t j : b.of(i).first(k))
            common += std::binary_search(sorted.begin(), sorted.end(), j);
        kept[i] = static_cast<float>(common) / static_cast<float>(k);
    }
    return kept;
}

double meanOf(const std::vector<float>& values)
{
    double sum = 0;
    for (const float value : values)
        sum += static_cast<double>(value);
    return sum / static_cast<double>(values.size());
}

std::vector<std::uint32_t> drawPoints(std::size_t points, std::size_t count, Random& random)
{
    std::vector<std::uint32_t> chosen(points);
    std::iota(chosen.begin(), chosen.end(), 0U);
    if (count >= points)
        return chosen;
    for (std::size_t i = 0; i < count; ++i)
        std::swap(chosen[i], chosen[i + random.below(points - i)]);
    chosen.resize(count);
    std::sort(chosen.begin(), chosen.end());
    return chosen;
}

std::size_t rankedCount(std::size_t points, std::size_t mostInFull)
{
    if (points <= mostInFull)
        return points;
    const double affordable =
        static_cast<double>(mostInFull) * static_cast<double>(mostInFull) / static_cast<double>(points);
    return std::clamp(static_cast<std::size_t>(affordable), std::min(kLeastRanked, points), points);
}

/// 1 less the penalties as a share of the worst that can be (Venna & Kaski 2006, section 3).
double withoutPenalty(const std::vector<std::uint64_t>& penalties, std::size_t points, std::size_t k)
{
    const auto n = static_cast<double>(points);
    const auto of = static_cast<double>(k);
    const double worst = 2 * k < points ? of * (2 * n - 3 * of - 1) / 2 : (n - of) * (n - of - 1) / 2;
    const std::uint64_t sum = std::accumulate(penalties.begin(), penalties.end(), std::uint64_t{0});
    return worst > 0 ? 1 - static_cast<double>(sum) / (static_cast<double>(penalties.size()) * worst) : 1.0;
}

/// The means of the classes, each a row.
std::vector<float> classMeans(const MatrixView& points, const std::vector<std::int32_t>& names,
                              std::span<const std::int32_t> classes)
{
    std::vector<double> sums(names.size() * points.cols, 0.0);
    std::vector<double> counts(names.size(), 0.0);
    for (std::size_t i = 0; i < points.rows; ++i) {
        if (classes[i] < 0)
            continue;
        const auto c = static_cast<std::size_t>(std::lower_bound(names.begin(), names.end(), classes[i]) -
                                                names.begin());
        ++counts[c];
        for (std::size_t d = 0; d < points.cols; ++d)
            sums[c * points.cols + d] += static_cast<double>(points.row(i)[d]);
    }
    std::vector<float> means(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        means[i] = static_cast<float>(sums[i] / counts[i / points.cols]);
    return means;
}

double classNeighborsKept(const MatrixView& rows, const MatrixView& map, const FaithfulnessOptions& options)
{
    std::vector<std::int32_t> names(options.classes.begin(), options.classes.end());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    names.erase(names.begin(), std::lower_bound(names.begin(), names.end(), 0));
    if (names.size() < 3)
        return kNaN;
    const int k = names.size() >= 12 ? 10 : names.size() >= 6 ? 4 : 1;
    const std::vector<float> inModel = classMeans(rows, names, options.classes);
    const std::vector<float> onMap = classMeans(map, names, options.classes);
    NeighborGraphOptions exact;
    exact.threads = options.threads;
    exact.exactUpTo = names.size();
    const auto modelGraph =
        nearestOfAll({inModel.data(), names.size(), rows.cols, rows.cols}, k, options.metric, exact);
    const auto mapGraph =
        nearestOfAll({onMap.data(), names.size(), map.cols, map.cols}, k, Metric::euclidean, exact);
    if (!modelGraph || !mapGraph)
        return kNaN;
    return meanOf(sharesKept(*modelGraph, *mapGraph, static_cast<std::size_t>(k)));
}

/// The distances of all pairs of some points, in the order (0, 1), (0, 2), ...
template <Metric metric>
std::vector<double> pairDistances(const MatrixView& points, std::span<const std::uint32_t> chosen)
{
    std::vector<double> lengths;
    for (const std::uint32_t i : chosen)
        lengths.push_back(std::sqrt(squareOf(points.row(i).data(), points.cols)));
    std::vector<double> distances;
    distances.reserve(chosen.size() * (chosen.size() - 1) / 2);
    for (std::size_t i = 0; i < chosen.size(); ++i)
        for (std::size_t j = i + 1; j < chosen.size(); ++j)
            distances.push_back(-nearness<metric>(points.row(chosen[i]).data(), points.row(chosen[j]).data(),
                                                  points.cols, lengths[i], lengths[j]));
    return distances;
}

double distanceCorrelation(const MatrixView& rows, const MatrixView& map, Metric metric, std::uint64_t seed)
{
    Random random(seed, 0x637064);
    const std::vector<std::uint32_t> chosen = drawPoints(rows.rows, kCorrelatedPoints, random);
    const std::vector<double> inModel = metric == Metric::cosine
                                            ? pairDistances<Metric::cosine>(rows, chosen)
                                            : pairDistances<Metric::euclidean>(rows, chosen);
    return spearmanCorrelation(inModel, pairDistances<Metric::euclidean>(map, chosen));
}

bool holds(const NeighborGraph* graph, const MatrixView& rows, int k, Metric metric)
{
    return graph && graph->rows == rows.rows && graph->metric == metric && graph->k >= k;
}

Result<Faithfulness> measure(const MatrixView& rows, const MatrixView& map, FaithfulnessOptions options,
                             const Progress& progress)
{
    const auto most = static_cast<std::int64_t>(rows.rows) - 1;
    options.k = static_cast<int>(std::clamp<std::int64_t>(options.k, 1, std::max<std::int64_t>(1, most)));
    const auto k = static_cast<std::size_t>(options.k);
    Faithfulness result;
    result.k = options.k;

    NeighborGraphOptions search;
    search.threads = options.threads;
    search.seed = options.seed;
    NeighborGraph found;
    const NeighborGraph* inModel = options.neighbors;
    if (!holds(inModel, rows, options.k, options.metric)) {
        auto graph =
            nearestOfAll(rows, options.k, options.metric, search, Part{progress, 0, 0.4}.asProgress());
        if (!graph)
            return graph.error();
        found = std::move(*graph);
        inModel = &found;
    }
    const auto onMap =
        nearestOfAll(map, options.k, Metric::euclidean, search, Part{progress, 0.4, 0.6}.asProgress());
    if (!onMap)
        return onMap.error();
    result.kept = sharesKept(*inModel, *onMap, k);
    result.knn = meanOf(result.kept);

    Random random(options.seed, 0x72616e6b);
    const std::vector<std::uint32_t> ranked =
        drawPoints(rows.rows, rankedCount(rows.rows, options.rankedPoints), random);
    result.sampled = ranked.size();
    {
        Workers workers(options.threads);
        const auto falseOnMap =
            RankedSpace(rows, options.metric)
                .penalties(ranked, *onMap, *inModel, k, workers, Part{progress, 0.6, 0.8});
        if (falseOnMap.empty())
            return Error::cancelledByCaller();
        const auto tornApart =
            RankedSpace(map, Metric::euclidean)
                .penalties(ranked, *inModel, *onMap, k, workers, Part{progress, 0.8, 0.95});
        if (tornApart.empty())
            return Error::cancelledByCaller();
        result.trustworthiness = withoutPenalty(falseOnMap, rows.rows, k);
        result.continuity = withoutPenalty(tornApart, rows.rows, k);
    }

    result.cpd = distanceCorrelation(rows, map, options.metric, options.seed);
    result.knc = options.classes.empty() ? kNaN : classNeighborsKept(rows, map, options);
    if (!report(progress, kTotal, kTotal))
        return Error::cancelledByCaller();
    return result;
}

} // namespace

Result<Faithfulness> measureFaithfulness(const MatrixView& rows, const MatrixView& map,
                                         const FaithfulnessOptions& options, const Progress& progress)
{
    if (const Status status = checkRequest(rows, map, options); !status)
        return status.error();
    return atEdge({tr("measure this map", "a task")}, [&] { return measure(rows, map, options, progress); });
}

} // namespace shelf
