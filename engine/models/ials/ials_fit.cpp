// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/models/ials/ials_solver.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::uint64_t kStream = 0x69616c73;
constexpr double kBookShare = 0.5; // of an epoch, for progress

// Books move on with the next epoch anyway; readers end each where the books' vectors put them.
constexpr IalsSteps kBookSteps{.most = 2, .enough = 1e-3};
constexpr IalsSteps kReaderSteps{.most = 16, .enough = 1e-9};

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
    tensor.values.reserve(tensor.rows * cols);
    std::vector<double> sums(cols, 0.0);
    for (std::size_t r = 0; r < table.rows; ++r) {
        const float* const row = table.row(r);
        tensor.values.insert(tensor.values.end(), row, row + cols);
        for (std::size_t f = 0; meanRow && f < cols; ++f)
            sums[f] += static_cast<double>(row[f]);
    }
    for (std::size_t f = 0; meanRow && f < cols; ++f)
        tensor.values.push_back(
            static_cast<float>(sums[f] / static_cast<double>(std::max<std::size_t>(1, table.rows))));
    return tensor;
}

// Books first, so that every epoch ends with readers that are exact for the books, as far as floats go:
// fold-in and explanations then agree with the stored vectors.
class IalsTrainer final : public Trainer {
public:
    explicit IalsTrainer(const FitRequest& request)
        : m_known(*request.known),
          m_penalty{request.settings.of<IalsParameters>().unobservedWeight,
                    request.settings.of<IalsParameters>().frequencyExponent,
                    request.settings.of<LatentParameters>().regularization},
          m_workers(request.threads),
          m_exact(request.settings.of<IalsParameters>().exact),
          m_factors(static_cast<std::size_t>(request.settings.of<VectorParameters>().factors)),
          m_solver(m_penalty, m_factors, m_workers),
          m_users(m_known.userCount(), m_factors),
          m_books(m_known.bookCount(), m_factors)
    {
        initialize(m_users, request.settings.of<StartParameters>().initScale, request.settings.seed);
    }

    Result<double> epoch(FitLoop& loop) override
    {
        const IalsSolver::Ratings booksOf = [this](std::int32_t user) { return m_known.booksOf(user); };
        const IalsSolver::Ratings usersOf = [this](std::int32_t book) { return m_known.usersOf(book); };
        const IalsSolver::Descent books{&booksOf, kBookSteps, false};
        const IalsSolver::Descent users{&usersOf, kReaderSteps, true};
        auto outcome = m_solver.solve(
            m_users, usersOf, m_books,
            [&](double share) { return loop.progress(kBookShare * share, m_loss); },
            m_exact ? nullptr : &books);
        if (outcome == IalsSolver::Outcome::done)
            outcome = m_solver.solve(
                m_books, booksOf, m_users,
                [&](double share) { return loop.progress(kBookShare + (1 - kBookShare) * share, m_loss); },
                m_exact ? nullptr : &users);
        if (outcome == IalsSolver::Outcome::singular)
            return Error::failure(tr("The vectors of epoch %1 are not decided by the ratings alone")
                                      .arg(std::to_string(loop.epoch())),
                                  tr("Raise the regularization or the weight of books without a rating"));
        if (outcome == IalsSolver::Outcome::done)
            m_loss = m_solver.objective(m_books, usersOf, m_users, booksOf) /
                     static_cast<double>(std::max<std::size_t>(1, m_known.size()));
        return m_loss;
    }

    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        return std::shared_ptr<const Model>(
            std::make_shared<const IalsModel>(m_penalty, tensorOf("user_embedding", m_users, true),
                                              tensorOf("book_embedding", m_books, false)));
    }

    bool startsAsModel() const override { return false; } // no book has a vector before the first epoch

    bool save(Checkpoint& state) const override
    {
        state.tensors.push_back(stateTensor("users", m_users.values));
        state.tensors.push_back(stateTensor("books", m_books.values));
        return true;
    }

    Status restore(const Checkpoint& state) override
    {
        const bool all =
            restoreValues(state, "users", m_users.values) && restoreValues(state, "books", m_books.values);
        return all ? Status() : foreignState();
    }

private:
    const Interactions& m_known;
    IalsPenalty m_penalty;
    Workers m_workers;
    bool m_exact;
    std::size_t m_factors;
    IalsSolver m_solver;
    IalsTable m_users;
    IalsTable m_books;
    double m_loss = 0;
};

Result<TrainingOutcome> fitIals(const FitRequest& request, const FitObserver& observer)
{
    IalsTrainer trainer(request);
    return fitByEpochs(request, observer, trainer);
}

RunSettings implicitAls()
{
    RunSettings s;
    s.of<VectorParameters>().factors = 64;
    s.of<StartParameters>().initScale = 0.05;
    s.of<LatentParameters>().regularization = 0.7;
    s.of<IalsParameters>().unobservedWeight = 0.3;
    s.of<IalsParameters>().frequencyExponent = 0.5;
    s.of<IalsParameters>().exact = false;
    s.training.epochs = 16;
    return s;
}

std::vector<Preset> presetList()
{
    return {
        {"ials",
         trNoop("Implicit ALS"),
         trNoop("Learns a vector for each book and reader from who read what, however it was rated. Fast, "
                "strong, "
                "and it can say which of a reader's books speak for another."),
         implicitAls(),
         PresetGroup::ranking,
         trNoop(
             "Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the "
             "product of a reader's and a book's is near 1 where the reader has the book and, with a small "
             "weight, near 0 for all other books; readers and books are solved for in turn while "
             "the other side stays. Taking all books without a rating into account, not a sample of them, is "
             "what "
             "makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at "
             "once "
             "without training, and a score is exactly a sum over the reader's books. It predicts no stars, "
             "and "
             "a book that nobody has read cannot be placed."),
         "Hu, Koren & Volinsky (2008), ICDM; regularization by frequency after Zhou et al. (2008), AAIM, and "
         "Rendle et al. (2022), RecSys",
         trNoop("strong recommendations, with vectors that make a map"),
         {},
         true},
    };
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(
        searched({0.01, 1, true},
                 real(
                     "unobserved_weight", trNoop("Weight of no rating"),
                     trNoop("How much it counts that a reader has not rated a book, where a rating counts 1; "
                            "larger keeps "
                            "closer to the popular books."),
                     [](auto& s) -> auto& { return s.template of<IalsParameters>().unobservedWeight; },
                     [] {
                         return Range{1e-6, 1};
                     })),
        always);
    t.add(searched({0, 1, false},
                   real(
                       "frequency_exponent", trNoop("Frequency scaling"),
                       trNoop("How the regularization grows with a reader's or book's number of ratings: 0 "
                              "is the same for "
                              "all, 1 in proportion."),
                       [](auto& s) -> auto& { return s.template of<IalsParameters>().frequencyExponent; },
                       [] {
                           return Range{0, 2};
                       })),
          always, kAdvanced);
    t.add(boolean(
              "exact_solutions", trNoop("Exact solutions"),
              trNoop("Solve for each reader and book at once instead of in a few steps from where they "
                     "stood: no better, and several times slower."),
              [](auto& s) -> auto& { return s.template of<IalsParameters>().exact; }),
          always, kAdvanced);
}

SharedParameters shared(const RunSettings&)
{
    return {.factors = true, .initScale = true, .regularization = true, .epochs = true};
}

} // namespace

constinit const ModelKind kIalsKind{
    .key = "ials",
    .title = trNoop("Implicit ALS"),
    .ranksOnly = true,
    .lossName = trNoop("weighted squared error"),
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .size = factorCount,
    .fit = fitIals,
    .restore = restoreIals,
    .ratingsNeeded = needsNoRatings,
};

} // namespace shelf
