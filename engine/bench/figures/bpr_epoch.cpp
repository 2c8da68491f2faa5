// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"
#include "engine/models/parameters.h"
#include "engine/parameters/presets.h"

namespace shelf {

namespace {

constexpr LibrarySize kBprLibrary{943, 1'682, 100'000}; // as MovieLens 100k
constexpr int kBprFactors = 64;

/// Flops of a pair: the difference of two books' vectors, its product with the reader's, and three vectors
/// moved by two others each. All of them stay in caches.
Result<PreparedBench> prepareBpr(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kBprLibrary);
    TimedFit fit{madeLibrary(library), *presetSettings("bpr"), {}};
    fit.train = allRows(*fit.data);
    fit.settings.of<VectorParameters>().factors = kBprFactors;
    const auto pairs = static_cast<double>(library.ratings);
    return timedEpochs(std::move(fit), 20, size,
                       {.items = pairs, .flops = pairs * (1 + 2 + 3 * 4) * kBprFactors});
}

} // namespace

extern const BenchFigure kBprEpochFigure;
constinit const BenchFigure kBprEpochFigure{"bpr_epoch_100k", "pairs", 1, 80'000'000, prepareBpr};

} // namespace shelf
