// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"
#include "engine/parameters/presets.h"

namespace shelf {

namespace {

constexpr LibrarySize kEaseLibrary{53'424, 10'000, 5'976'479};

/// The whole training. Flops: of the inverse of a symmetric matrix, a third of them for its factors; the
/// common readers are counted in whole numbers.
Result<PreparedBench> prepareEase(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kEaseLibrary);
    TimedFit fit{madeLibrary(library), *presetSettings("ease"), {}};
    fit.train = allRows(*fit.data);
    const auto n = static_cast<double>(library.books);
    return timedTraining(std::move(fit), size, {.items = n, .flops = n * n * n});
}

} // namespace

extern const BenchFigure kEaseFigure;
constinit const BenchFigure kEaseFigure{"ease_10k", "books", 25, 700'000'000, prepareEase};

} // namespace shelf
