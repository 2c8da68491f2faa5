// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"
#include "engine/neighbors/nearest_search.h"

namespace shelf {

namespace {

constexpr std::size_t kQueried = 10'000;
constexpr std::size_t kQueryCols = 15;
constexpr int kNearest = 10;
constexpr std::size_t kQuestions = 1'000; // in a round, each timed by itself

/// One click after another, on one thread. Flops: a product of every row, which is what a plain answer takes;
/// the rows stay in caches.
template <Metric metric> Result<PreparedBench> prepareQueries(const BenchSize& size, const Progress&)
{
    const auto rows = normalRows(size.of(kQueried, 200), kQueryCols);
    const auto search = std::make_shared<const NearestSearch>(rows->view());
    PreparedBench bench{{.items = 1, .flops = 2.0 * static_cast<double>(rows->values.size())}, 1, {}};
    bench.rows = rows;
    bench.once = [rows, search,
                  questions = size.of(kQuestions, 20)](const Progress&) -> Result<std::vector<double>> {
        std::vector<double> seconds;
        for (std::size_t i = 0; i < questions; ++i) {
            const auto row = static_cast<std::int32_t>(i * 7919 % rows->rows);
            seconds.push_back(secondsOf([&] { return search->nearestRows(row, kNearest, metric); }));
        }
        return seconds;
    };
    return bench;
}

template <Metric metric> constexpr BenchFigure queryFigure(std::string_view name)
{
    return {name, "queries", 0.1, 60'000'000, prepareQueries<metric>};
}

} // namespace

extern const BenchFigure kQueryEuclideanFigure, kQueryCosineFigure, kQueryDotFigure;
constinit const BenchFigure kQueryEuclideanFigure = queryFigure<Metric::euclidean>("query_10k_euclidean");
constinit const BenchFigure kQueryCosineFigure = queryFigure<Metric::cosine>("query_10k_cosine");
constinit const BenchFigure kQueryDotFigure = queryFigure<Metric::dot>("query_10k_dot");

} // namespace shelf
