// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/averages/bias_model.h"
#include "engine/models/svdpp/svdpp_model.h"
#include "engine/models/tensors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/training/stepwise.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint64_t kWeightStream = 0x737670; // each use of chance has streams of its own
constexpr std::uint64_t kReaderStream = 0x737672;
constexpr std::uint64_t kOrderStream = 0x73766f;
/// The implicit vectors' share of the learning rate: their gradient sums all errors of a reader.
constexpr double kImplicitRate = 0.3;
constexpr std::size_t kReadersBetweenReports = 256;

/// One thread: every reader's step moves the implicit vectors of all the reader's books, so there is no grid
/// of blocks that keeps two readers apart.
class Svdpp final : public StepwiseTrainer {
public:
    explicit Svdpp(const FitRequest& request);

    /// Mean squared error, each rating measured just before its own step.
    Result<double> epoch(FitLoop& loop) override;
    Result<std::shared_ptr<const Model>> snapshot() const override;

private:
    AlignedVector<float>& implicit() { return m_tables[2].values; }
    void drawStart(AlignedVector<float>& table, const std::vector<std::uint32_t>& counts,
                   std::uint64_t stream);

    const Interactions& m_known;
    std::vector<std::size_t> m_start; ///< of each user in m_ratings
    std::vector<RatingStep> m_ratings;
    AlignedVector<float> m_scratch;
};

std::vector<std::uint32_t> sizes(std::size_t count, auto sizeOf)
{
    std::vector<std::uint32_t> result(count);
    for (std::size_t i = 0; i < count; ++i)
        result[i] = static_cast<std::uint32_t>(sizeOf(static_cast<std::int32_t>(i)));
    return result;
}

Svdpp::Svdpp(const FitRequest& request)
    : StepwiseTrainer(request, true),
      m_known(*request.known),
      m_start(m_known.userCount() + 1, 0),
      m_scratch(2 * m_lanes, 0.0F)
{
    m_tables.push_back({"implicit", AlignedVector<float>(m_known.bookCount() * m_lanes, 0.0F)});
    const auto userCounts =
        sizes(m_known.userCount(), [this](std::int32_t u) { return m_known.booksOf(u).size(); });
    const auto bookCounts =
        sizes(m_known.bookCount(), [this](std::int32_t b) { return m_known.usersOf(b).size(); });
    setPulls(userCounts, bookCounts);
    takeBiases(*BiasModel::train(*request.data, request.train, request.settings.of<BiasParameters>()));
    drawStart(users(), userCounts, kWeightStream);
    drawStart(books(), bookCounts, kWeightStream + 1);

    m_ratings.reserve(m_known.size());
    for (std::size_t u = 0; u < m_known.userCount(); ++u) {
        const auto user = static_cast<std::int32_t>(u);
        const auto books = m_known.booksOf(user);
        const auto ratings = m_known.ratingsOf(user);
        for (std::size_t i = 0; i < books.size(); ++i)
            m_ratings.push_back({static_cast<std::uint32_t>(u), static_cast<std::uint32_t>(books[i]),
                                 m_units.inward(ratings[i])});
        m_start[u + 1] = m_ratings.size();
        Random random(request.settings.seed, kReaderStream + (static_cast<std::uint64_t>(u) << 32));
        for (std::size_t i = books.size(); i > 1; --i)
            std::swap(m_ratings[m_start[u] + i - 1], m_ratings[m_start[u] + random.below(i)]);
    }
}

/// Those without ratings stay at zero: nothing would ever move them from where chance put them.
void Svdpp::drawStart(AlignedVector<float>& table, const std::vector<std::uint32_t>& counts,
                      std::uint64_t stream)
{
    const auto size =
        static_cast<float>(m_request.settings.of<StartParameters>().initScale) / m_units.vectorScale;
    Random random(m_request.settings.seed, stream);
    for (std::size_t row = 0; row < counts.size(); ++row)
        for (std::size_t f = 0; counts[row] > 0 && f < m_factors; ++f)
            table[row * m_lanes + f] = random.uniform(-size, size);
}

Result<double> Svdpp::epoch(FitLoop& loop)
{
    startEpoch(loop.epoch());
    std::vector<std::uint32_t> order(m_known.userCount());
    std::iota(order.begin(), order.end(), 0U);
    Random random(m_request.settings.seed, kOrderStream + (static_cast<std::uint64_t>(loop.epoch()) << 32));
    random.shuffle(order);

    ImplicitReaderJob job;
    job.lanes = m_lanes;
    job.books = books().data();
    job.implicit = implicit().data();
    job.bookState = m_bookState.data();
    job.scratch = m_scratch.data();
    job.rate = static_cast<float>(m_rate);
    job.implicitRate = static_cast<float>(m_rate * kImplicitRate);
    double loss = 0;
    std::size_t done = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::size_t user = order[i];
        job.count = m_start[user + 1] - m_start[user];
        if (job.count == 0)
            continue;
        job.ratings = m_ratings.data() + m_start[user];
        job.first = random.below(job.count); // nearly as good as another order within
        job.user = users().data() + user * m_lanes;
        job.userState = &m_userState[user];
        job.share = 1.0F / std::sqrt(static_cast<float>(job.count));
        loss += kernels().implicitReaderSteps(job);
        done += job.count;
        if (i % kReadersBetweenReports == 0 &&
            !loop.progress(static_cast<double>(done) / static_cast<double>(m_ratings.size()),
                           m_units.squared(loss) / static_cast<double>(done)))
            return std::numeric_limits<double>::quiet_NaN();
    }
    return m_units.squared(loss) / static_cast<double>(m_ratings.size());
}

Result<std::shared_ptr<const Model>> Svdpp::snapshot() const
{
    std::vector<Tensor> tensors{userVectors("user_embedding"),
                                bookVectors("book_embedding"),
                                bookVectors("implicit_embedding", m_tables[2]),
                                userBiases("user_bias"),
                                bookBiases("book_bias"),
                                scalarTensor("mean", static_cast<double>(m_units.mean))};
    return SvdppModel::fromTensors(static_cast<int>(m_factors), m_request.known, std::move(tensors));
}

RunSettings implicitFactorization()
{
    RunSettings s = stepwiseSettings();
    s.of<VectorParameters>().factors = 16;
    s.training.optimizer.learningRate = 0.04;
    s.training.schedule.factor = 0.9;
    s.training.patience = 5;
    return s;
}

std::vector<Preset> presetList()
{
    return {
        {"svdpp", trNoop("SVD++"),
         trNoop("Biased matrix factorization that also learns from which books a reader chose to rate. More "
                "accurate "
                "than without, and slower."),
         implicitFactorization(), PresetGroup::rating,
         trNoop(
             "What a reader picked up says something even before the stars are looked at. SVD++ gives each "
             "book "
             "a "
             "second vector for that, and a reader stands as a vector of the reader's own plus the average "
             "of "
             "these over all books the reader rated (their sum over the root of their number). The rest is "
             "biased "
             "matrix factorization. It is among the most accurate models for ratings where readers have "
             "rated a "
             "dozen books or more, and knows new readers from their list of books at once. Each step touches "
             "all "
             "of a reader's books, so it runs on one thread and takes several times as long."),
         "Koren 2008, KDD (Factorization meets the neighborhood)",
         trNoop("stars where readers have a dozen ratings or more"),
         trNoop("RMSE 0.919, MAE 0.721 on MovieLens 100k in five folds (SVD++ in the README of Surprise)")},
    };
}

SharedParameters shared(const RunSettings&)
{
    return {.factors = true,
            .initScale = true,
            .regularization = true,
            .biasPull = true,
            .epochs = true,
            .learningRate = true,
            .schedule = true};
}

} // namespace

constinit const ModelKind kSvdppKind{
    .key = "svdpp",
    .title = trNoop("SVD++"),
    .goesOn = true,
    .presets = presetList,
    .shared = shared,
    .size = factorCount,
    .fit = fitStepwise<Svdpp>,
    .restore = restoreSvdpp,
    .ratingsNeeded = needsRatingsOfReader,
};

} // namespace shelf
