// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/models/network/network.h"

namespace shelf {

namespace {

constexpr LibrarySize kRanked{50'000, 10'000, 1'250'000};

/// Full evaluation of a network, all figures and intervals, a fifth of the ratings held out. Flops: of each
/// reader with each book, a unit adds its reader's half to its book's and goes with its weight into the sum.
Result<PreparedBench> prepareRanking(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kRanked);
    const auto data = madeLibrary(library);
    const auto split = std::make_shared<Split>();
    for (std::uint32_t row = 0; row < data->ratingCount(); ++row)
        (row % 5 == 0 ? split->validation : split->train).push_back(row);
    const std::shared_ptr<const NetworkModel> model = makeNetworkModel(library.readers, library.books, {}, 1);
    const double pairs = static_cast<double>(library.readers) * static_cast<double>(library.books);
    const double units = model->parameters().hidden.front();
    PreparedBench bench{{.items = pairs, .flops = pairs * 3 * units}, size.threadCount(), {}};
    bench.ratings = data;
    RankingParameters parameters;
    parameters.threads = bench.threads;
    bench.once = [data, split, model, parameters](const Progress& progress) -> Result<std::vector<double>> {
        Result<RankingMetrics> metrics = Error::cancelledByCaller();
        const double seconds =
            secondsOf([&] { metrics = rankingMetrics(*model, *data, *split, parameters, progress); });
        if (!metrics)
            return metrics.error();
        return std::vector<double>{seconds};
    };
    return bench;
}

} // namespace

extern const BenchFigure kRankNetworkFigure;
constinit const BenchFigure kRankNetworkFigure{"rank_network_50k", "pairs", 10, 100'000'000, prepareRanking};

} // namespace shelf
