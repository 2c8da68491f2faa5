// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"
#include "engine/models/parameters.h"
#include "engine/parameters/presets.h"

namespace shelf {

namespace {

constexpr LibrarySize kIalsLibrary{53'424, 10'000, 5'976'479};
constexpr int kIalsFactors = 64;

/// An iteration solves for all books and all readers. Flops: of one step of conjugate gradients for each of
/// them, the least that any way can do: on both sides a product with the vector of each pair and one back,
/// and for each row one with the matrix of all others.
Result<PreparedBench> prepareIals(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kIalsLibrary);
    TimedFit fit{madeLibrary(library), *presetSettings("ials"), {}};
    fit.train = allRows(*fit.data);
    fit.settings.of<VectorParameters>().factors = kIalsFactors;
    const auto pairs = static_cast<double>(library.ratings);
    const auto rows = static_cast<double>(library.readers + library.books);
    constexpr double f = kIalsFactors;
    return timedEpochs(std::move(fit), 2, size,
                       {.items = pairs, .flops = 2 * pairs * 2 * 2 * f + rows * 2 * f * f});
}

} // namespace

extern const BenchFigure kIalsIterationFigure;
constinit const BenchFigure kIalsIterationFigure{"ials_iteration_6m", "pairs", 15, 400'000'000, prepareIals};

} // namespace shelf
