// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/timed_fit.h"
#include "engine/models/parameters.h"
#include "engine/parameters/presets.h"

namespace shelf {

namespace {

constexpr LibrarySize kBiasedLibrary{160'000, 40'000, 16'000'000};

/// The preset's 25 epochs with a fifth held out, which is measured after each. Flops of a rating in training:
/// a product, and two vectors moved by two others each; of a held-out one: a product.
Result<PreparedBench> prepareBiasedMf(const BenchSize& size, const Progress&)
{
    const LibrarySize library = size.of(kBiasedLibrary);
    TimedFit fit{madeLibrary(library), *presetSettings("biased-mf"), {}};
    auto split = makeSplit(*fit.data, {}, 1);
    if (!split)
        return split.error();
    fit.train = std::move(split->train);
    fit.validation = std::move(split->validation);
    const double f = fit.settings.of<VectorParameters>().factors;
    const double epochs = fit.settings.training.epochs;
    const auto trained = static_cast<double>(fit.train.size());
    const auto measured = static_cast<double>(fit.validation.size());
    return timedTraining(
        std::move(fit), size,
        {.items = epochs * trained, .flops = epochs * f * (trained * (2 + 2 * 4) + measured * 2)});
}

} // namespace

extern const BenchFigure kBiasedMfFigure;
constinit const BenchFigure kBiasedMfFigure{"biased_mf_16m", "ratings", 50, 900'000'000, prepareBiasedMf};

} // namespace shelf
