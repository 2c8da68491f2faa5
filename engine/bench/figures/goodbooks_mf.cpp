// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"
#include "engine/models/parameters.h"
#include "engine/parameters/presets.h"

namespace shelf {

namespace {

constexpr LibrarySize kMfLibrary{53'424, 10'000, 785'404};

/// An epoch in batches of 1,024 ratings. Flops of a rating: a product, the gradients of two vectors, and
/// Adam's step of both.
Result<PreparedBench> prepareMf(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kMfLibrary);
    TimedFit fit{madeLibrary(library), *presetSettings("goodbooks-mf"), {}};
    fit.train = allRows(*fit.data);
    const double f = fit.settings.of<VectorParameters>().factors;
    const auto ratings = static_cast<double>(library.ratings);
    return timedEpochs(std::move(fit), 6, size,
                       {.items = ratings, .flops = ratings * f * (2 + 2 * 2 + 2 * kAdamFlops)});
}

} // namespace

extern const BenchFigure kGoodbooksMfFigure;
constinit const BenchFigure kGoodbooksMfFigure{"goodbooks_mf_epoch", "ratings", 4, 120'000'000, prepareMf};

} // namespace shelf
