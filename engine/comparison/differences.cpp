// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/differences.h"

#include "engine/base/at_edge.h"
#include "engine/base/random.h"
#include "engine/base/statistics.h"
#include "engine/base/text/message.h"
#include "engine/comparison/same_task.h"
#include "engine/comparison/sign_flips.h"
#include "engine/evaluation/bootstrap.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>
#include <utility>

namespace shelf {

namespace {

constexpr std::uint64_t kPairStream = 0x70616972;
constexpr std::size_t kDrawsAChunk = 25;

NotCompared whyNot(const ComparedRun& a, const ComparedRun& b, const ReaderSums& ofA, const ReaderSums& ofB)
{
    switch (unlikeTask(*a.run, *b.run)) {
    case Unlike::data:
        return NotCompared::data;
    case Unlike::heldOut:
        return NotCompared::heldOut;
    case Unlike::nothing:
        break;
    }
    if (ofA.readers.empty() || ofB.readers.empty())
        return NotCompared::noRating;
    return ofA.readers == ofB.readers && ofA.weights == ofB.weights ? NotCompared::no : NotCompared::readers;
}

void judgePair(Difference& d, const ReaderSums& first, const ReaderSums& second, const PairedMetric& metric,
               const DifferenceRequest& request, Workers& workers)
{
    d.firstFigure = first.figure(metric);
    d.secondFigure = second.figure(metric);
    d.difference = d.firstFigure - d.secondFigure;
    d.readers = first.readers.size();
    // Exchanging the two for a reader leaves the sum of both as it is, so that the difference of roots goes
    // up and down with that of the sums: one test does for both.
    std::vector<double> differences(d.readers);
    for (std::size_t i = 0; i < d.readers; ++i)
        differences[i] = first.sums[i] - second.sums[i];
    d.differing =
        d.readers - static_cast<std::size_t>(std::count(differences.begin(), differences.end(), 0.0));
    const FlipTest test = signFlipTest(differences, request.seed, workers);
    d.p = test.p;
    d.exact = test.exact;
    d.interval = pairedBootstrap(first, second, metric, request.seed, workers);
}

/// The better one stands first, so that all sentences read the same way.
void turn(Difference& d, bool higherIsBetter)
{
    if (higherIsBetter ? d.difference >= 0 : d.difference <= 0)
        return;
    std::swap(d.first, d.second);
    std::swap(d.firstFigure, d.secondFigure);
    d.difference = -d.difference;
    d.interval = {-d.interval.high, -d.interval.low};
}

std::vector<Difference> pairsOf(std::size_t runs, std::ptrdiff_t against)
{
    std::vector<Difference> pairs;
    for (std::size_t a = 0; a < runs; ++a)
        for (std::size_t b = a + 1; b < runs; ++b)
            if (against < 0 || std::cmp_equal(against, a) || std::cmp_equal(against, b)) {
                pairs.emplace_back();
                pairs.back().first = a;
                pairs.back().second = b;
            }
    return pairs;
}

void correctPairs(std::vector<Difference>& pairs)
{
    std::vector<double> p;
    for (const Difference& d : pairs)
        if (d.isCompared())
            p.push_back(d.p);
    const std::vector<double> corrected = holm(p);
    std::size_t at = 0;
    for (Difference& d : pairs)
        if (d.isCompared()) {
            d.corrected = corrected[at++];
            d.isReal = d.corrected < kSignificance && d.difference != 0;
        }
}

} // namespace

Interval pairedBootstrap(const ReaderSums& first, const ReaderSums& second, const PairedMetric& metric,
                         std::uint64_t seed, Workers& workers)
{
    using Row = std::array<double, 3>; // both sums, and the weight of both
    const std::size_t clusters = std::min(first.sums.size(), kMaxClusters);
    if (clusters < 2)
        return {};
    std::vector<Row> rows(clusters, Row{});
    for (std::size_t i = 0; i < first.sums.size(); ++i) {
        Row& row = rows[i % clusters];
        row[0] += first.sums[i];
        row[1] += second.sums[i];
        row[2] += first.weights[i];
    }
    std::vector<double> differences(kResamples);
    workers.run(kResamples / kDrawsAChunk, [&](std::size_t chunk, int) {
        for (std::size_t r = chunk * kDrawsAChunk; r < (chunk + 1) * kDrawsAChunk; ++r) {
            Random random(seed, kPairStream + r);
            Row total{};
            for (std::size_t drawn = 0; drawn < clusters; ++drawn) {
                const Row& row = rows[random.below(clusters)];
                for (std::size_t c = 0; c < total.size(); ++c)
                    total[c] += row[c];
            }
            differences[r] = metric.figure(total[0], total[2]) - metric.figure(total[1], total[2]);
        }
    });
    return {quantile(std::span(differences), 0.025), quantile(std::span(differences), 0.975)};
}

Result<std::vector<Difference>> differencesOf(std::span<const ComparedRun> runs, const PairedMetric& metric,
                                              const DifferenceRequest& request, const Progress& progress)
{
    return atEdge(Edge{.task = tr("compare these runs", "a task")}, [&]() -> Result<std::vector<Difference>> {
        Workers workers(request.threads);
        std::vector<ReaderSums> sums;
        for (const ComparedRun& one : runs)
            sums.push_back(readerSums(*one.run, *one.figures, metric));
        std::vector<Difference> pairs = pairsOf(runs.size(), request.against);
        std::uint64_t done = 0;
        for (Difference& d : pairs) {
            if (!report(progress, done++, pairs.size()))
                return Error::cancelledByCaller();
            d.why = whyNot(runs[d.first], runs[d.second], sums[d.first], sums[d.second]);
            if (!d.isCompared())
                continue;
            judgePair(d, sums[d.first], sums[d.second], metric, request, workers);
            turn(d, metric.higherIsBetter());
        }
        correctPairs(pairs);
        std::stable_sort(pairs.begin(), pairs.end(), [](const Difference& a, const Difference& b) {
            return std::tuple(!a.isCompared(), a.corrected, -std::abs(a.difference)) <
                   std::tuple(!b.isCompared(), b.corrected, -std::abs(b.difference));
        });
        return pairs;
    });
}

} // namespace shelf
