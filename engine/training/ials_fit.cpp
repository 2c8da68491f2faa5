// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/run/settings.h"
#include "engine/training/fits.h"
#include "engine/training/ials_solver.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::uint64_t kStream = 0x69616c73;
constexpr double kBookShare = 0.5; // of an epoch, for progress

/// Readers' vectors uniform over +- scale. The books' follow from them.
void initialize(IalsTable& users, double scale, std::uint64_t seed)
{
    Random random(seed, kStream);
    const auto bound = static_cast<float>(scale);
    for (std::size_t u = 0; u < users.rows; ++u)
        for (std::size_t f = 0; f < users.factors; ++f)
            users.row(u)[f] = random.uniform(-bound, bound);
}

Tensor tensorOf(const char* name, const IalsTable& table, bool meanRow)
{
    const std::size_t cols = table.factors;
    Tensor tensor{name, table.rows + (meanRow ? 1 : 0), cols, {}};
    tensor.values.assign(tensor.rows * cols, 0.0F);
    for (std::size_t r = 0; r < table.rows; ++r)
        std::copy_n(table.row(r), cols, &tensor.values[r * cols]);
    for (std::size_t f = 0; meanRow && f < cols; ++f) {
        double sum = 0;
        for (std::size_t r = 0; r < table.rows; ++r)
            sum += static_cast<double>(table.row(r)[f]);
        tensor.values[table.rows * cols + f] =
            static_cast<float>(sum / static_cast<double>(std::max<std::size_t>(1, table.rows)));
    }
    return tensor;
}

} // namespace

// Books first, so that every epoch ends with readers that are exact for the books: fold-in and explanations
// then agree with the stored vectors.
Result<FitOutcome> fitIals(const FitRequest& request, const FitObserver& observer)
{
    const RunSettings& settings = request.settings;
    const Interactions& known = *request.known;
    const auto factors = static_cast<std::size_t>(settings.factorization.factors);
    const IalsPenalty penalty{settings.ials.unobservedWeight, settings.ials.frequencyExponent,
                              settings.latent.regularization};
    FitLoop loop(request, observer);
    Workers workers(request.threads);
    IalsSolver solver(penalty, factors, workers);
    IalsTable users(known.userCount(), factors);
    IalsTable books(known.bookCount(), factors);
    initialize(users, settings.factorization.initScale, settings.seed);
    const auto booksOf = [&](std::int32_t user) { return known.booksOf(user); };
    const auto usersOf = [&](std::int32_t book) { return known.usersOf(book); };
    const auto snapshot = [&]() -> Result<std::shared_ptr<const Model>> {
        return std::shared_ptr<const Model>(std::make_shared<const IalsModel>(
            penalty, tensorOf("user_embedding", users, true), tensorOf("book_embedding", books, false)));
    };

    double loss = 0;
    while (loop.goesOn()) {
        auto outcome = solver.solve(users, usersOf, books,
                                    [&](double share) { return loop.progress(kBookShare * share, loss); });
        if (outcome == IalsSolver::Outcome::done)
            outcome = solver.solve(books, booksOf, users, [&](double share) {
                return loop.progress(kBookShare + (1 - kBookShare) * share, loss);
            });
        if (outcome == IalsSolver::Outcome::stopped)
            break;
        if (outcome == IalsSolver::Outcome::singular) {
            Error error;
            error.message = "The vectors of epoch " + std::to_string(loop.epoch()) +
                            " are not decided by the ratings alone";
            error.advice = "Raise the regularization or the weight of books without a rating";
            return error;
        }
        loss = solver.objective(books, usersOf, users, booksOf) /
               static_cast<double>(std::max<std::size_t>(1, known.size()));
        if (const Status done = loop.epochDone(loss, 0, snapshot); !done)
            return done.error();
    }
    return loop.outcome();
}

} // namespace shelf
