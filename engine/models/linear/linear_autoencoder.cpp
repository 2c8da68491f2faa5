// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/linear_autoencoder.h"

#include "engine/base/numbers.h"
#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/models/linear/ease_model.h"
#include "engine/models/linear/tiled_symmetric.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace shelf {

namespace {

/// Two matrices of so many books squared fit into the memory of an ordinary machine, and a file of one is
/// still bearable: 1.6 GB each.
constexpr std::size_t kMaxBooks = 20000;

constexpr double kShareOfCounting = 0.04; // of the time, for progress
constexpr double kShareOfInverse = 0.95;

} // namespace

Status checkBookPairs(std::string_view model, std::size_t books)
{
    if (books <= kMaxBooks)
        return {};
    const double gigabytes = 8e-9 * static_cast<double>(books) * static_cast<double>(books);
    return Error::failure(tr("%1 learns a weight between every two books: for %2 books that takes about %3 "
                             "GB; it is limited to %4 books")
                              .arg(model)
                              .arg(books)
                              .arg(static_cast<std::uint64_t>(std::ceil(gigabytes)))
                              .arg(kMaxBooks),
                          tr("Open ratings of fewer books, or choose another model, such as implicit ALS"));
}

namespace {

/// How many readers every two books have in common; a chunk counts for the books of one row of tiles.
bool countCommonReaders(const Interactions& known, const Team& team, FitLoop& loop, TiledSymmetric& matrix)
{
    const std::size_t rounds = 8;
    const std::size_t width = matrix.tileRows() * kTileEdge;
    std::vector<std::vector<std::uint32_t>> counts(static_cast<std::size_t>(team.count()),
                                                   std::vector<std::uint32_t>(width));
    const auto countRow = [&](std::size_t book, std::size_t tileRow, std::vector<std::uint32_t>& count) {
        std::fill(count.begin(), count.end(), 0U);
        for (const std::int32_t user : known.usersOf(static_cast<std::int32_t>(book))) {
            const auto books = known.booksOf(user);
            for (std::size_t i = books.size(); i-- > 0 && static_cast<std::size_t>(books[i]) >= book;)
                ++count[static_cast<std::size_t>(books[i])];
        }
        for (std::size_t j = tileRow; j < matrix.tileRows(); ++j)
            std::copy_n(count.begin() + static_cast<std::ptrdiff_t>(j * kTileEdge), kTileEdge,
                        matrix.tile(tileRow, j) + book % kTileEdge * kTileEdge);
    };
    for (std::size_t round = 0; round < rounds; ++round) {
        const std::size_t first = matrix.tileRows() * round / rounds;
        team.run(matrix.tileRows() * (round + 1) / rounds - first, [&](std::size_t chunk, int worker) {
            const std::size_t tileRow = first + chunk;
            const std::size_t end = std::min(matrix.size(), (tileRow + 1) * kTileEdge);
            for (std::size_t book = tileRow * kTileEdge; book < end; ++book)
                countRow(book, tileRow, counts[static_cast<std::size_t>(worker)]);
        });
        if (!loop.progress(kShareOfCounting * static_cast<double>(round + 1) / static_cast<double>(rounds)))
            return false;
    }
    return true;
}

std::vector<double> addPulls(TiledSymmetric& matrix, const LinearAutoencoder& kind)
{
    std::vector<double> pulls(matrix.size());
    for (std::size_t b = 0; b < matrix.size(); ++b) {
        double& readers = matrix.tile(b / kTileEdge, b / kTileEdge)[b % kTileEdge * (kTileEdge + 1)];
        pulls[b] = kind.pull(readers);
        readers += pulls[b];
    }
    return pulls;
}

/// B_ij = -P_ij mu_j, and 0 on the diagonal.
Tensor weightsOf(const TiledSymmetric& inverse, const std::vector<double>& mu, const Team& team)
{
    const std::size_t books = inverse.size();
    Tensor weights{"weights", books, books, AlignedVector<float>(books * books)};
    team.run(inverse.tileRows(), [&](std::size_t i, int) {
        const std::size_t rowEnd = std::min(books, (i + 1) * kTileEdge);
        for (std::size_t j = 0; j < inverse.tileRows(); ++j) {
            const double* tile = j < i ? inverse.tile(j, i) : inverse.tile(i, j);
            const std::size_t down = j < i ? 1 : kTileEdge;
            const std::size_t across = j < i ? kTileEdge : 1;
            const std::size_t colEnd = std::min(books, (j + 1) * kTileEdge);
            for (std::size_t row = i * kTileEdge; row < rowEnd; ++row)
                for (std::size_t col = j * kTileEdge; col < colEnd; ++col)
                    weights.values[row * books + col] = static_cast<float>(
                        -mu[col] * tile[row % kTileEdge * down + col % kTileEdge * across]);
        }
    });
    for (std::size_t b = 0; b < books; ++b)
        weights.values[b * books + b] = 0;
    return weights;
}

/// With B = I - P diag(mu) a column's share of |X - X B|^2 + sum pull_i B_ij^2 is mu^2 P_jj - 2 mu pull_j +
/// pull_j.
double objective(const TiledSymmetric& inverse, const std::vector<double>& mu,
                 const std::vector<double>& pulls)
{
    double sum = 0;
    for (std::size_t b = 0; b < inverse.size(); ++b)
        sum += mu[b] * inverse.at(b, b) * (mu[b] - 2 * pulls[b]) + pulls[b];
    return sum;
}

Result<ComputedModel> solve(const FitRequest& request, const LinearAutoencoder& kind, FitLoop& loop)
{
    const Interactions& known = *request.known;
    Workers workers(request.threads);
    const Team team(&workers);
    TiledSymmetric matrix(known.bookCount());
    if (!countCommonReaders(known, team, loop, matrix))
        return ComputedModel{};
    const std::vector<double> pulls = addPulls(matrix, kind);
    const auto goOn = [&](double share) { return loop.progress(kShareOfCounting + kShareOfInverse * share); };
    switch (matrix.invert(team, goOn)) {
    case TiledSymmetric::Outcome::stopped:
        return ComputedModel{};
    case TiledSymmetric::Outcome::notPositiveDefinite:
        return Error::failure(tr("The books' common readers do not decide the weights between them"),
                              tr(kind.cure));
    case TiledSymmetric::Outcome::done:
        break;
    }
    std::vector<double> mu(matrix.size());
    for (std::size_t b = 0; b < mu.size(); ++b)
        mu[b] = kind.scale(matrix.at(b, b), pulls[b]);
    const double loss = objective(matrix, mu, pulls);
    return ComputedModel{std::make_shared<const EaseModel>(request.known, weightsOf(matrix, mu, team)),
                         loss / static_cast<double>(std::max<std::size_t>(1, known.size()))};
}

} // namespace

Result<TrainingOutcome> fitLinearAutoencoder(const FitRequest& request, const FitObserver& observer,
                                             const LinearAutoencoder& kind)
{
    if (const Status possible = checkBookPairs(kind.name, request.known->bookCount()); !possible)
        return possible.error();
    return fitAtOnce(request, observer, [&](FitLoop& loop) { return solve(request, kind, loop); });
}

} // namespace shelf
