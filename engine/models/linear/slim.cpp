// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/slim.h"

#include "engine/base/parallel.h"
#include "engine/base/text/message.h"
#include "engine/kernels/team.h"
#include "engine/models/linear/linear_autoencoder.h"
#include "engine/models/reader_books.h"
#include "engine/models/tensors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <cmath>

namespace shelf {

SlimModel::SlimModel(std::shared_ptr<const Interactions> known, BookWeights weights)
    : m_known(std::move(known)), m_weights(std::move(weights)), m_meanReader(m_weights.bookCount(), 0.0F)
{
    const auto users = static_cast<float>(std::max<std::size_t>(1, userCount()));
    for (std::size_t b = 0; b < bookCount(); ++b) {
        const auto book = static_cast<std::int32_t>(b);
        m_weights.addRow(book, static_cast<float>(m_known->usersOf(book).size()) / users, m_meanReader);
    }
}

void SlimModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                        std::span<float> scores) const
{
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto own = m_known->booksOf(users[i]);
        const auto book = static_cast<std::size_t>(books[i]);
        float sum = 0;
        for (const std::int32_t from : own)
            sum += m_weights.weight(from, books[i]);
        if (own.empty() && books[i] >= 0 && book < bookCount())
            sum = m_meanReader[book];
        scores[i] = sum;
    }
}

void SlimModel::scoreBooks(std::span<const std::int32_t> books, std::span<float> out) const
{
    if (books.empty()) {
        std::copy(m_meanReader.begin(), m_meanReader.end(), out.begin());
        return;
    }
    std::fill(out.begin(), out.end(), 0.0F);
    for (const std::int32_t book : books)
        m_weights.addRow(book, 1, out);
}

void SlimModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    scoreBooks(m_known->booksOf(user), out);
}

void SlimModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                               std::span<float> out) const
{
    const auto own = distinctBooks(books, bookCount());
    scoreBooks(std::vector<std::int32_t>(own.begin(), own.end()), out);
}

std::vector<Contribution> SlimModel::contributions(std::int32_t, std::span<const std::int32_t> books,
                                                   std::span<const float>, std::int32_t book) const
{
    std::vector<Contribution> list;
    for (const std::uint32_t from : distinctBooks(books, bookCount()))
        if (const float weight = m_weights.weight(static_cast<std::int32_t>(from), book); weight > 0)
            list.push_back({static_cast<std::int32_t>(from), weight});
    return list;
}

std::vector<LayerInfo> SlimModel::layers() const
{
    const Message width = batchOf(bookCount());
    return {
        {tr("The reader's books", "a layer of a model"), width, tr("1 for each, 0 for the others", "details of a layer"), 0, {}},
        {tr("Weights", "a layer of a model"),
         width,
         tr("%1, all but %2 zero", "details of a layer")
             .arg(shapeText(bookCount(), bookCount()))
             .arg(m_weights.size()),
         m_weights.size(),
         {0}},
    };
}

namespace {

constexpr std::size_t kMostBooks = 20000;
constexpr double kSettled = 1e-7; // change of a weight that is none
constexpr int kMostPasses = 2000;
constexpr double kShareOfColumns = 0.1; // of the time, for progress
constexpr std::size_t kBooksBetweenReports = 128;

/// How many readers every two books have in common, whole; exact, since it is below 2^24.
std::vector<float> commonReaders(const Interactions& known, const Team& team)
{
    const std::size_t books = known.bookCount();
    std::vector<float> common(books * books, 0.0F);
    team.run(books, [&](std::size_t book, int) {
        float* row = common.data() + book * books;
        for (const std::int32_t user : known.usersOf(static_cast<std::int32_t>(book)))
            for (const std::int32_t other : known.booksOf(user))
                row[other] += 1;
    });
    return common;
}

/// The weights to one book, by coordinate descent on their normal equations (Friedman, Hastie & Tibshirani
/// 2010).
class Column {
public:
    Column(const std::vector<float>& common, std::size_t books, const SlimParameters& parameters)
        : m_common(common), m_books(books), m_parameters(parameters), m_weight(books), m_pulled(books)
    {}

    /// The least value of the sum that is made small. weights: (from, weight) of those that are not zero.
    double solve(std::size_t to, std::vector<std::pair<std::int32_t, float>>& weights)
    {
        const float* target = m_common.data() + to * m_books;
        std::fill(m_weight.begin(), m_weight.end(), 0.0);
        std::fill(m_pulled.begin(), m_pulled.end(), 0.0);
        // With no more common readers than l1 a weight is zero: raising it from there never pays, since all
        // counts and weights are at least zero.
        m_candidates.clear();
        for (std::size_t b = 0; b < m_books; ++b)
            if (b != to && static_cast<double>(target[b]) > m_parameters.l1)
                m_candidates.push_back(b);
        for (int pass = 0; pass < kMostPasses && sweep(target) > kSettled; ++pass)
            settleActive(target);
        double value = static_cast<double>(target[to]) / 2;
        weights.clear();
        for (const std::size_t b : m_candidates)
            if (const double w = m_weight[b]; static_cast<float>(w) > 0) {
                weights.emplace_back(static_cast<std::int32_t>(b), static_cast<float>(w));
                value += w * (m_pulled[b] / 2 - static_cast<double>(target[b]) + m_parameters.l1 +
                              m_parameters.l2 * w / 2);
            }
        return value;
    }

private:
    double next(double target, double pulled, double own, double weight) const
    {
        return std::max(0.0, (target - (pulled - own * weight) - m_parameters.l1) / (own + m_parameters.l2));
    }

    void change(std::size_t book, double by)
    {
        const float* row = m_common.data() + book * m_books;
        m_weight[book] += by;
        for (std::size_t i = 0; i < m_books; ++i)
            m_pulled[i] += by * static_cast<double>(row[i]);
    }

    /// Every candidate once; the largest change of a weight.
    double sweep(const float* target)
    {
        double largest = 0;
        for (const std::size_t b : m_candidates) {
            const auto own = static_cast<double>(m_common[b * m_books + b]);
            const double by =
                next(static_cast<double>(target[b]), m_pulled[b], own, m_weight[b]) - m_weight[b];
            if (by == 0)
                continue;
            change(b, by);
            largest = std::max(largest, std::abs(by));
        }
        return largest;
    }

    /// Those that are in, settled among themselves before the others are asked again: they are few, so what
    /// they have in common fits into a core's cache.
    void settleActive(const float* target)
    {
        m_active.clear();
        for (const std::size_t b : m_candidates)
            if (m_weight[b] > 0)
                m_active.push_back(b);
        const std::size_t n = m_active.size();
        m_square.resize(n * n);
        m_activeWeight.resize(n);
        m_activePulled.resize(n);
        for (std::size_t i = 0; i < n; ++i) {
            const float* row = m_common.data() + m_active[i] * m_books;
            for (std::size_t j = 0; j < n; ++j)
                m_square[i * n + j] = static_cast<double>(row[m_active[j]]);
            m_activeWeight[i] = m_weight[m_active[i]];
            m_activePulled[i] = m_pulled[m_active[i]];
        }
        double largest = 1;
        for (int pass = 0; pass < kMostPasses && largest > kSettled; ++pass) {
            largest = 0;
            for (std::size_t i = 0; i < n; ++i) {
                const double* row = m_square.data() + i * n;
                const double by = next(static_cast<double>(target[m_active[i]]), m_activePulled[i], row[i],
                                       m_activeWeight[i]) -
                                  m_activeWeight[i];
                if (by == 0)
                    continue;
                m_activeWeight[i] += by;
                for (std::size_t j = 0; j < n; ++j)
                    m_activePulled[j] += by * row[j];
                largest = std::max(largest, std::abs(by));
            }
        }
        for (std::size_t i = 0; i < n; ++i)
            if (const double by = m_activeWeight[i] - m_weight[m_active[i]]; by != 0)
                change(m_active[i], by);
    }

    const std::vector<float>& m_common;
    std::size_t m_books;
    const SlimParameters& m_parameters;
    std::vector<double> m_weight;
    std::vector<double> m_pulled; ///< common readers times weights
    std::vector<std::size_t> m_candidates;
    std::vector<std::size_t> m_active; ///< those with a weight, and theirs of the above
    std::vector<double> m_square;
    std::vector<double> m_activeWeight;
    std::vector<double> m_activePulled;
};

Result<ComputedModel> solveSlim(const FitRequest& request, FitLoop& loop)
{
    const Interactions& known = *request.known;
    const std::size_t books = known.bookCount();
    const SlimParameters parameters = request.settings.of<SlimParameters>();
    Workers workers(request.threads);
    const Team team(&workers);
    const std::vector<float> common = commonReaders(known, team);
    if (!loop.progress(kShareOfColumns))
        return ComputedModel{};

    std::vector<Column> columns(static_cast<std::size_t>(team.count()), Column(common, books, parameters));
    BookWeights::Rows to(books);
    std::vector<double> values(books);
    for (std::size_t first = 0; first < books; first += kBooksBetweenReports) {
        const std::size_t count = std::min(kBooksBetweenReports, books - first);
        team.run(count, [&](std::size_t i, int worker) {
            values[first + i] = columns[static_cast<std::size_t>(worker)].solve(first + i, to[first + i]);
        });
        const double done = static_cast<double>(first + count) / static_cast<double>(books);
        if (!loop.progress(kShareOfColumns + (1 - kShareOfColumns) * done))
            return ComputedModel{};
    }
    BookWeights::Rows from(books);
    double loss = 0;
    for (std::size_t b = 0; b < books; ++b) {
        loss += values[b];
        for (const auto& [book, weight] : to[b])
            from[static_cast<std::size_t>(book)].emplace_back(static_cast<std::int32_t>(b), weight);
    }
    return ComputedModel{std::make_shared<const SlimModel>(request.known, BookWeights(from)),
                         loss / static_cast<double>(std::max<std::size_t>(1, known.size()))};
}

Result<TrainingOutcome> fitSlim(const FitRequest& request, const FitObserver& observer)
{
    if (const Status possible = checkBookPairs(trNoop("SLIM"), request.known->bookCount(), kMostBooks); !possible)
        return possible.error();
    return fitAtOnce(request, observer, [&](FitLoop& loop) { return solveSlim(request, loop); });
}

Result<std::shared_ptr<const Model>> restoreSlim(RestoreRequest&& request)
{
    auto weights = BookWeights::take(request.tensors, request.bookCount());
    if (!weights)
        return weights.error();
    return std::shared_ptr<const Model>(
        std::make_shared<const SlimModel>(request.known(), std::move(*weights)));
}

std::vector<Preset> slimPresets()
{
    return {
        {"slim", trNoop("SLIM: sparse linear method"),
         trNoop("Weighs a few books for each book and none against it. Close to EASE in what it recommends, "
                "with "
                "weights that can be read."),
         RunSettings{}, PresetGroup::ranking,
         trNoop("A book's score is the sum of weights from each book that the reader has, as with EASE, but "
                "weights "
                "may not be negative and all that are not worth their price are zero: an elastic net for "
                "each book. "
                "What is left is a short list of books that speak for another. There is no chance in it. It "
                "takes "
                "longer than EASE, the longer the lower the two pulls are, and the counts of readers of "
                "every two "
                "books have to fit into memory. No vectors, hence no map."),
         "Ning & Karypis (2011), SLIM: Sparse Linear Methods for Top-N Recommender Systems, ICDM",
         trNoop("recommendations whose weights can be read")},
    };
}

void addSlimParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(
        searched(
            {0.5, 50, true},
            real(
                "slim_l1", trNoop("L1 pull"),
                trNoop("What a weight must be worth to be there at all, in readers in common; larger leaves "
                       "fewer weights."),
                [](auto& s) -> auto& { return s.template of<SlimParameters>().l1; },
                [] {
                    return Range{0, 1e6};
                })),
        always);
    t.add(searched(
              {10, 2000, true},
              real(
                  "slim_l2", trNoop("L2 pull"),
                  trNoop("Pulls the weights between books toward zero; larger spreads them over more books."),
                  [](auto& s) -> auto& { return s.template of<SlimParameters>().l2; },
                  [] {
                      return Range{1e-3, 1e6};
                  })),
          always);
}

} // namespace

constinit const ModelKind kSlimKind{
    .key = "slim",
    .title = trNoop("SLIM"),
    .ranksOnly = true,
    .lossName = trNoop("penalized squared error"),
    .presets = slimPresets,
    .parameters = addSlimParameters,
    .fit = fitSlim,
    .restore = restoreSlim,
    .ratingsNeeded = needsRatingsOfReader,
};

} // namespace shelf
