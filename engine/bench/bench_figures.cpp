// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/bench/bench_figure.h"

#include "engine/base/system/usual_threads.h"

#include <algorithm>

namespace shelf {

// A line a figure.
#define BENCH_FIGURES(FIGURE)                                                                                \
    FIGURE(kQueryEuclideanFigure)                                                                            \
    FIGURE(kQueryCosineFigure)                                                                               \
    FIGURE(kQueryDotFigure)                                                                                  \
    FIGURE(kRankNetworkFigure)                                                                               \
    FIGURE(kIalsIterationFigure)                                                                             \
    FIGURE(kEaseFigure)                                                                                      \
    FIGURE(kBprEpochFigure)                                                                                  \
    FIGURE(kReadFigure)                                                                                      \
    FIGURE(kOpenRunFigure)                                                                                   \
    FIGURE(kGoodbooksMfFigure)                                                                               \
    FIGURE(kGoodbooksNeuralFigure)                                                                           \
    FIGURE(kBiasedMfFigure)                                                                                  \
    FIGURE(kHdbscanFigure)                                                                                   \
    FIGURE(kNeighborsFigure)                                                                                 \
    FIGURE(kTsneFigure)                                                                                      \
    FIGURE(kLargeTsneFigure)                                                                                 \
    FIGURE(kUmapFigure)

#define DECLARED(figure) extern const BenchFigure figure;
BENCH_FIGURES(DECLARED)
#undef DECLARED

std::span<const BenchFigure* const> benchFigures()
{
#define LISTED(figure) &figure,
    static constexpr const BenchFigure* kFigures[] = {BENCH_FIGURES(LISTED)};
#undef LISTED
    return kFigures;
}

const BenchFigure* findBenchFigure(std::string_view name)
{
    const auto all = benchFigures();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const BenchFigure* f) { return f->name == name; });
    return found == all.end() ? nullptr : *found;
}

std::size_t BenchSize::of(std::size_t count, std::size_t least) const
{
    return std::max(std::min(count, least), static_cast<std::size_t>(scale * static_cast<double>(count)));
}

LibrarySize BenchSize::of(const LibrarySize& library) const
{
    const LibrarySize smaller{of(library.readers, 100), of(library.books, 1'000), of(library.ratings, 2'000)};
    const std::size_t few = smaller.readers * (scale < 1 ? 100 : smaller.books);
    return {smaller.readers, smaller.books, std::min(smaller.ratings, few)};
}

int BenchSize::threadCount() const
{
    return threads > 0 ? threads : usualThreads();
}

} // namespace shelf
