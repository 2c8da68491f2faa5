// SPDX-License-Identifier: GPL-3.0-or-later
// Both models on data of goodbooks-10k's size: 53,424 readers, 10,000 books of which few are read by many, 6
// million ratings.
#include "tests/bench/bench_implicit.h"
#include "engine/models/ials/ials_model.h"
#include "engine/models/linear/ease_model.h"

#include "engine/base/random.h"
#include "engine/parameters/presets.h"
#include "engine/training/fit.h"
#include "tests/bench/naive_implicit.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>
#include <vector>

using namespace shelf;

namespace {

constexpr std::size_t kUsers = 53424;
constexpr std::size_t kBooks = 10000;
constexpr std::size_t kManyBooks = 30000; // of "ease-large"
constexpr std::size_t kRatings = 6'000'000;

struct Library {
    std::shared_ptr<Dataset> data = std::make_shared<Dataset>();
    std::vector<std::uint32_t> rows;
    std::shared_ptr<const Interactions> known;
};

Library makeLibrary(std::size_t books)
{
    Library library;
    Dataset& data = *library.data;
    data.userIds.resize(kUsers);
    data.books.ids.resize(books);
    Random random(1);
    for (std::size_t i = 0; i < kRatings; ++i) {
        // The square of a uniform number: the first tenth of the books has a third of the readers.
        const double place = random.uniform();
        data.user.push_back(static_cast<std::int32_t>(random.below(kUsers)));
        data.book.push_back(static_cast<std::int32_t>(place * place * static_cast<double>(books)));
        data.rating.push_back(4);
    }
    library.rows.resize(kRatings);
    std::iota(library.rows.begin(), library.rows.end(), 0U);
    library.known = std::make_shared<const Interactions>(data, library.rows);
    return library;
}

void measure(const char* name, const Library& library, const RunSettings& settings, int threads)
{
    const FitRequest request{library.data, library.rows, {}, library.known, settings, threads};
    double processor = 1e9; // the least of an epoch: what others do meanwhile costs the others most
    std::clock_t before = std::clock();
    FitObserver observer;
    observer.epoch = [&](const EpochRecord&, bool) {
        const std::clock_t now = std::clock();
        processor = std::min(processor, static_cast<double>(now - before) / CLOCKS_PER_SEC);
        before = now;
    };
    const auto outcome = fitModel(request, observer);
    if (!outcome) {
        std::printf("%s: %s\n", name, outcome.error().text().c_str());
        return;
    }
    double best = 1e9;
    for (const EpochRecord& record : outcome->history.epochs)
        best = std::min(best, record.seconds);
    std::printf("%-44s %d thread(s)  %.2f s/epoch (processor %.2f)  loss %.5f\n", name, threads, best,
                processor, outcome->history.epochs.back().trainLoss);
}

} // namespace

void benchImplicit(const std::string& only, int epochs)
{
    const bool isLarge = only == "ease-large";
    const bool isOnce = only == "ease-once" || isLarge;
    if (!only.empty() && only != "ease" && only != "ials" && !isOnce)
        return;
    const Library library = makeLibrary(isLarge ? kManyBooks : kBooks);
    std::printf("%zu readers, %zu books, %zu pairs\n", kUsers, library.known->bookCount(),
                library.known->size());
    const RunSettings ease = *presetSettings("ease");
    if (isOnce) {
        measure("EASE", library, ease, 2);
        return;
    }
    RunSettings ials = *presetSettings("ials");
    ials.of<VectorParameters>().factors = 64;
    ials.training.epochs = epochs;
    ials.training.evaluateEvery = epochs;
    RunSettings exact = ials;
    exact.of<IalsParameters>().exact = true;
    for (const int threads : {1, 2}) {
        if (only != "ease") {
            measure("implicit ALS, 64 factors", library, ials, threads);
            measure("implicit ALS, 64 factors, exact solutions", library, exact, threads);
        }
        if (only != "ials")
            measure("EASE", library, ease, threads);
    }
    if (only != "ease")
        naiveIals(*library.known, 64, ials.of<LatentParameters>().regularization,
                  ials.of<IalsParameters>().unobservedWeight);
    if (only != "ials")
        naiveEase(*library.known, ease.of<EaseParameters>().lambda);
}
