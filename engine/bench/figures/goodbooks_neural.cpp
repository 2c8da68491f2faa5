// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"
#include "engine/models/network/network.h"
#include "engine/parameters/presets.h"

namespace shelf {

namespace {

constexpr LibrarySize kNeuralLibrary{53'424, 10'000, 785'404};

/// An epoch in batches of 64 ratings. Flops: three products with each weight for a rating (forward, and two
/// backward), Adam's step of two vectors for a rating and of all weights for a batch.
Result<PreparedBench> prepareNeural(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kNeuralLibrary);
    TimedFit fit{madeLibrary(library), *presetSettings("goodbooks-neural"), {}};
    fit.train = allRows(*fit.data);
    const auto& network = fit.settings.of<NetworkParameters>();
    const double inputs = network.bookEmbedding + network.userEmbedding;
    const double weights = (inputs + 1) * network.hidden.front();
    const auto ratings = static_cast<double>(library.ratings);
    return timedEpochs(
        std::move(fit), 2, size,
        {.items = ratings,
         .flops = ratings *
                  (3 * 2 * weights + kAdamFlops * (inputs + weights / fit.settings.training.batchSize))});
}

} // namespace

extern const BenchFigure kGoodbooksNeuralFigure;
constinit const BenchFigure kGoodbooksNeuralFigure{"goodbooks_neural_epoch", "ratings", 6, 120'000'000,
                                                   prepareNeural};

} // namespace shelf
