// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/linear_autoencoder.h"

#include "engine/base/numbers.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/models/linear/common_readers.h"
#include "engine/models/linear/ease_model.h"
#include "engine/models/linear/pair_weights.h"
#include "engine/models/linear/tiled_symmetric.h"
#include "engine/models/linear/weights_error.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace shelf {

namespace {

/// A matrix of so many books squared, and where floats do not do two of them, fit into the memory of an
/// ordinary machine, and a file of one is still bearable: 3.6 GB each.
constexpr std::size_t kMaxBooks = 30000;

constexpr double kShareOfCounting = 0.04; // of the time, for progress
constexpr double kShareOfInverse = 0.95;

} // namespace

Status checkBookPairs(std::string_view model, std::size_t books, std::size_t most)
{
    if (books <= most)
        return {};
    const double gigabytes = 4e-9 * static_cast<double>(books) * static_cast<double>(books);
    return Error::failure(tr("%1 learns a weight between every two books: for %2 books that takes about %3 "
                             "GB; it is limited to %4 books")
                              .arg(model)
                              .arg(books)
                              .arg(static_cast<std::uint64_t>(std::ceil(gigabytes)))
                              .arg(most),
                          tr("Open ratings of fewer books, or choose another model, such as implicit ALS"));
}

namespace {

/// From so many books on floats are tried first: below, doubles take no time.
constexpr std::size_t kFewestInFloats = 2000;
constexpr std::size_t kMostReadersInFloats = 1 << 24; // which they still count
/// What weights in floats may be wrong by, as measured on some books: a fifth of what those to any book may.
constexpr double kBearableError = 2e-5;

/// With B = I - P diag(mu) a column's share of |X - X B|^2 + sum pull_i B_ij^2 is mu P_jj (mu - 2 pull_j) +
/// pull_j.
double objective(const SolvedPairs& solved)
{
    double sum = 0;
    for (std::size_t b = 0; b < solved.mu.size(); ++b)
        sum += solved.mu[b] * solved.inverse[b] * (solved.mu[b] - 2 * solved.pulls[b]) + solved.pulls[b];
    return sum;
}

enum class End { solved, stopped, undecided };

/// solved: its pulls are given, the rest is filled.
template <class Real>
End solveIn(const Interactions& known, const LinearAutoencoder& kind, const Team& team, FitLoop& loop,
            SolvedPairs& solved)
{
    const std::size_t books = known.bookCount();
    TiledSymmetric<Real> matrix(books, std::is_same_v<Real, float> ? books * books : 0);
    const auto counted = [&](double share) { return loop.progress(kShareOfCounting * share); };
    if (!countCommonReaders(known, team, counted, matrix))
        return End::stopped;
    for (std::size_t b = 0; b < books; ++b)
        matrix.at(b, b) += static_cast<Real>(solved.pulls[b]);
    const auto goOn = [&](double share) { return loop.progress(kShareOfCounting + kShareOfInverse * share); };
    switch (matrix.invert(team, goOn)) {
    case TiledSymmetric<Real>::Outcome::stopped:
        return End::stopped;
    case TiledSymmetric<Real>::Outcome::notPositiveDefinite:
        return End::undecided;
    case TiledSymmetric<Real>::Outcome::done:
        break;
    }
    solved.inverse.resize(books);
    solved.mu.resize(books);
    for (std::size_t b = 0; b < books; ++b) {
        solved.inverse[b] = static_cast<double>(matrix.at(b, b));
        solved.mu[b] = kind.scale(solved.inverse[b], solved.pulls[b]);
    }
    solved.weights = pairWeights(std::move(matrix), solved.mu, team);
    return End::solved;
}

/// In floats where they are many and floats are good enough for them, else in doubles.
End solvePairs(const Interactions& known, const LinearAutoencoder& kind, const Team& team, FitLoop& loop,
               SolvedPairs& solved)
{
    if (known.bookCount() >= kFewestInFloats && known.userCount() < kMostReadersInFloats) {
        const End end = solveIn<float>(known, kind, team, loop, solved);
        if (end == End::stopped)
            return end;
        if (end == End::solved && weightsError(known, solved, kind.scale, team) <= kBearableError)
            return end;
        solved.weights = Tensor();
    }
    return solveIn<double>(known, kind, team, loop, solved);
}

Result<ComputedModel> solve(const FitRequest& request, const LinearAutoencoder& kind, FitLoop& loop)
{
    const Interactions& known = *request.known;
    Workers workers(request.threads);
    SolvedPairs solved;
    for (std::size_t b = 0; b < known.bookCount(); ++b)
        solved.pulls.push_back(
            kind.pull(static_cast<double>(known.usersOf(static_cast<std::int32_t>(b)).size())));
    switch (solvePairs(known, kind, Team(&workers), loop, solved)) {
    case End::stopped:
        return ComputedModel{};
    case End::undecided:
        return Error::failure(tr("The books' common readers do not decide the weights between them"),
                              tr(kind.cure));
    case End::solved:
        break;
    }
    const double loss = objective(solved) / static_cast<double>(std::max<std::size_t>(1, known.size()));
    return ComputedModel{std::make_shared<const EaseModel>(request.known, std::move(solved.weights)), loss};
}

} // namespace

Result<TrainingOutcome> fitLinearAutoencoder(const FitRequest& request, const FitObserver& observer,
                                             const LinearAutoencoder& kind)
{
    if (const Status possible = checkBookPairs(kind.name, request.known->bookCount(), kMaxBooks); !possible)
        return possible.error();
    return fitAtOnce(request, observer, [&](FitLoop& loop) { return solve(request, kind, loop); });
}

} // namespace shelf
