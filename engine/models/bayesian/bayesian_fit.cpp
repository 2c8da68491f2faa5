// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/models/bayesian/bayesian_model.h"
#include "engine/models/bayesian/gibbs_side.h"
#include "engine/models/bayesian/kept_samples.h"
#include "engine/models/bayesian/side_features.h"
#include "engine/models/tensors.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_fields.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"
#include "engine/parameters/unmark_sharing.h"
#include "engine/training/fit.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

namespace shelf {

namespace {

// Between two looks at whether to go on, at most: ratings, and multiply-adds a worker.
constexpr std::size_t kRatingsAPiece = 1 << 20;
constexpr double kWorkAPiece = 1 << 28;
constexpr std::uint64_t kNoiseStream = 15;
/// Of a state: the precision of a rating.
constexpr const char* kNoise = "noise_precision";

GibbsSide::Ratings ratingUnits(const Interactions& known)
{
    GibbsSide::Ratings units;
    units.mean = known.meanRating();
    double squares = 0;
    for (std::size_t u = 0; u < known.userCount(); ++u)
        for (const float rating : known.ratingsOf(static_cast<std::int32_t>(u)))
            squares +=
                (static_cast<double>(rating) - units.mean) * (static_cast<double>(rating) - units.mean);
    const double deviation = std::sqrt(squares / static_cast<double>(std::max<std::size_t>(1, known.size())));
    units.scale = deviation > 1e-6 ? deviation : 1;
    return units;
}

class GibbsTrainer final : public Trainer {
public:
    explicit GibbsTrainer(const FitRequest& request)
        : m_settings(request.settings),
          m_known(request.known),
          m_factors(static_cast<std::size_t>(std::max(1, request.settings.of<VectorParameters>().factors))),
          m_workers(request.threads),
          m_units(ratingUnits(*m_known)),
          m_users(GibbsEntity::user, m_known, m_factors, m_settings.seed,
                  m_settings.of<BayesianParameters>().sideFeatures ? userFeatures(*request.data) : nullptr),
          m_books(GibbsEntity::book, m_known, m_factors, m_settings.seed,
                  m_settings.of<BayesianParameters>().sideFeatures ? bookFeatures(*request.data) : nullptr),
          m_samples(m_users.rowCount(), m_books.rowCount(), m_factors, m_settings.training.epochs,
                    m_settings.of<BayesianParameters>().burnIn)
    {}

    Result<double> epoch(FitLoop& loop) override
    {
        if (!sweep(loop))
            return 0;
        if (m_samples.wants(loop.epoch()))
            m_samples.add(sample(), loop.epoch());
        return m_users.squaredErrors() * m_units.scale * m_units.scale /
               static_cast<double>(std::max<std::size_t>(1, m_known->size()));
    }

    Result<std::shared_ptr<const Model>> snapshot() const override
    {
        if (m_samples.average().count() > 0)
            return m_samples.average().model(m_units.mean);
        // Before the first sample is kept: the state alone.
        SampleAverage single(m_factors);
        single.add(sample());
        return single.model(m_units.mean);
    }

    bool startsAsModel() const override { return false; }

    bool save(Checkpoint& state) const override
    {
        m_users.save(state);
        m_books.save(state);
        m_samples.save(state);
        state.tensors.push_back(exactTensor(kNoise, std::span(&m_units.noisePrecision, 1)));
        return true;
    }

    Status restore(const Checkpoint& state) override
    {
        const bool all = m_users.restore(state, m_workers) && m_books.restore(state, m_workers) &&
                         m_samples.restore(state) &&
                         restoreExact(state, kNoise, std::span(&m_units.noisePrecision, 1));
        return all ? Status() : foreignState();
    }

private:
    bool sweep(FitLoop& loop)
    {
        const auto number = static_cast<std::uint64_t>(loop.epoch());
        m_books.drawPriorGivenRows(number, m_workers);
        if (!drawRows(loop, m_books, m_users, number, 0))
            return false;
        m_users.drawPriorGivenRows(number, m_workers);
        if (!drawRows(loop, m_users, m_books, number, 0.5))
            return false;
        Draws draws(m_settings.seed, (number << 4) | kNoiseStream);
        m_units.noisePrecision =
            draws.gamma(1 + 0.5 * static_cast<double>(m_known->size())) / (1 + 0.5 * m_users.squaredErrors());
        return true;
    }

    /// A row of long vectors is long work, however few ratings it has: they grow it by the square, its matrix
    /// by the cube. A piece has a row for each worker.
    std::size_t piecesOf(std::size_t rows) const
    {
        const auto n = static_cast<double>(m_factors + 1);
        const double work =
            n * n * (static_cast<double>(m_known->size()) + static_cast<double>(rows) * n / 2);
        const auto workers = static_cast<std::size_t>(m_workers.count());
        const auto byWork = static_cast<std::size_t>(work / (kWorkAPiece * static_cast<double>(workers)));
        return std::max<std::size_t>({1, m_known->size() / kRatingsAPiece,
                                      std::min(byWork, rows / std::max<std::size_t>(1, workers))});
    }

    bool drawRows(FitLoop& loop, GibbsSide& side, const GibbsSide& other, std::uint64_t number, double done)
    {
        const std::size_t rows = side.rowCount();
        const std::size_t pieces = piecesOf(rows);
        for (std::size_t piece = 0; piece < pieces; ++piece) {
            const double share = static_cast<double>(piece) / static_cast<double>(pieces);
            if (!loop.progress(done + 0.5 * share))
                return false;
            side.drawRows(rows * piece / pieces, rows * (piece + 1) / pieces, other, m_units, number,
                          m_workers);
        }
        return true;
    }

    /// The state as a sample in stars.
    std::shared_ptr<const PosteriorSample> sample() const
    {
        const auto scale = static_cast<float>(m_units.scale);
        const std::size_t n = m_factors + 1;
        auto sample = m_samples.next();
        for (std::size_t b = 0; b < m_books.rowCount(); ++b)
            m_books.copyDraw(b, sample->books.values.data() + b * n);
        for (std::size_t u = 0; u < m_users.rowCount(); ++u) {
            const auto mean = m_users.conditionalMean(u);
            std::copy(mean.begin(), mean.end(),
                      sample->users.values.begin() + static_cast<std::ptrdiff_t>(u * n));
        }
        for (std::size_t f = 0; f < n; ++f) {
            const auto i = static_cast<Eigen::Index>(f);
            sample->books.values[m_books.rowCount() * n + f] = static_cast<float>(m_books.prior().mean[i]);
            sample->users.values[m_users.rowCount() * n + f] = static_cast<float>(m_users.prior().mean[i]);
        }
        for (std::size_t b = 0; b <= m_books.rowCount(); ++b)
            sample->books.values[b * n + m_factors] *= scale;
        for (float& value : sample->users.values)
            value *= scale;

        const RowPrior& prior = m_users.prior();
        const double inverse = 1 / (m_units.scale * m_units.scale);
        auto to = sample->prior.values.begin();
        for (const double value : prior.mean)
            *to++ = static_cast<float>(value * m_units.scale);
        for (Eigen::Index i = 0; i < prior.precision.rows(); ++i)
            for (Eigen::Index j = 0; j < prior.precision.cols(); ++j)
                *to++ = static_cast<float>(prior.precision(i, j) * inverse);
        *to = static_cast<float>(m_units.noisePrecision * inverse);
        return sample;
    }

    const RunSettings& m_settings;
    std::shared_ptr<const Interactions> m_known;
    std::size_t m_factors;
    Workers m_workers;
    GibbsSide::Ratings m_units;
    GibbsSide m_users;
    GibbsSide m_books;
    KeptSamples m_samples;
};

Result<TrainingOutcome> fitBayesian(const FitRequest& request, const FitObserver& observer)
{
    const Edge edge{.task = tr("train this model", "a task"),
                    .advice = tr("Choose fewer factors, or train on fewer ratings")};
    return atEdge(edge, [&]() -> Result<TrainingOutcome> {
        GibbsTrainer trainer(request);
        return fitByEpochs(request, observer, trainer);
    });
}

RunSettings bayesian(bool sideFeatures)
{
    RunSettings s;
    s.of<VectorParameters>().factors = 12;
    s.of<BayesianParameters>().burnIn = 20;
    s.of<BayesianParameters>().sideFeatures = sideFeatures;
    s.training.epochs = 120;
    s.training.evaluateEvery = 10;
    // An average of samples only gets better: no sweep is picked by the held-out ratings.
    s.training.keepBest = false;
    return s;
}

std::vector<Preset> presetList()
{
    return {
        {"bayesian-mf", trNoop("Bayesian matrix factorization"),
         trNoop("Averages many factorizations, each drawn with the probability that the ratings give it. The "
                "most "
                "accurate of the rating models here, and no regularization to choose."),
         bayesian(false), PresetGroup::rating,
         trNoop(
             "Each reader and each book has a short vector and a bias, and a rating is their dot product "
             "plus "
             "the "
             "biases, as in any matrix factorization. But instead of the one set of numbers that fits best, "
             "Gibbs "
             "sampling draws set after set from all those that fit well, how strongly vectors vary included, "
             "and "
             "the prediction is the average over the draws. So it hardly over-fits and needs no "
             "regularization "
             "to "
             "be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be "
             "predicted, "
             "and "
             "best where they are few. It takes longer than one factorization, its file is larger, and like "
             "every "
             "model of ratings it ranks unread books worse than the models made for that."),
         "Salakhutdinov & Mnih 2008, Bayesian probabilistic matrix factorization using Markov chain Monte "
         "Carlo, ICML",
         trNoop("the most accurate stars, without tuning"),
         trNoop("RMSE 0.8944, MAE 0.7031 on fold u3 of MovieLens 100k (documentation of myFM)")},
        {"bayesian-fm", trNoop("Bayesian factorization with side features"),
         trNoop("The Bayesian factorization, helped by what the catalogue says of books and the file of "
                "readers. "
                "Better "
                "for books and readers with few ratings."),
         bayesian(true), PresetGroup::rating,
         trNoop(
             "The same as the Bayesian factorization, but where a vector is expected to lie before any "
             "rating is "
             "seen follows from what is known: a book's genres, author, year and language, a reader's age or "
             "occupation. How much each of these tells is drawn along with the rest, so useless columns do "
             "little "
             "harm. Books and readers with few ratings gain the most. Only values that at least five share "
             "take "
             "part, the 256 most frequent of them on either side."),
         "Rendle 2012, Factorization machines with libFM, ACM TIST; Simm et al. 2017, Macau, MLSP",
         trNoop("stars for books and readers with few ratings"),
         trNoop("RMSE 0.8855, MAE 0.6944 with side features on fold u3 of MovieLens 100k (documentation of "
                "myFM)")},
    };
}

void addParameters(TableBuilder& t)
{
    using namespace fields;
    t.add(integer<0, 1'000'000>(
              "burn_in", trNoop("Burn-in"),
              trNoop("Sweeps at the start that are thrown away, while the sampler still forgets where it "
                     "began; those "
                     "after it are averaged."),
              [](auto& s) -> auto& { return s.template of<BayesianParameters>().burnIn; }),
          always);
    t.add(boolean(
              "side_features", trNoop("Side features"),
              trNoop("What the catalogue says of books and the file of readers takes part; helps where "
                     "ratings are "
                     "few."),
              [](auto& s) -> auto& { return s.template of<BayesianParameters>().sideFeatures; }),
          always);
}

SharedParameters shared(const RunSettings&)
{
    return {.factors = true, .epochs = true};
}

/// Half of the sweeps of a fit to so few are averaged.
int fewestEpochs(const RunSettings& settings)
{
    return 2 * settings.of<BayesianParameters>().burnIn;
}

void unmarkKnown(const std::shared_ptr<const Dataset>& data, std::span<const std::uint32_t>,
                 const RunSettings& settings, std::vector<std::uint8_t>& marks)
{
    if (!settings.of<BayesianParameters>().sideFeatures)
        return;
    const auto features = bookFeatures(*data);
    const std::vector<std::uint8_t> unrated = marks;
    unmarkSharing(marks, unrated, features->columns, [&](std::size_t book) {
        return std::span(features->column)
            .subspan(features->start[book], features->start[book + 1] - features->start[book]);
    });
}

bool knowsAllReaders(const RunSettings& settings, const Dataset& data)
{
    return settings.of<BayesianParameters>().sideFeatures && !data.userAttributes.empty();
}

/// With side features the columns of books and readers say of which of them something is known.
RatingsNeeded ratingsNeeded(const RunSettings& settings)
{
    return settings.of<BayesianParameters>().sideFeatures ? RatingsNeeded::ofAll : RatingsNeeded::none;
}

} // namespace

constinit const ModelKind kBayesianKind{
    .key = "bayesian",
    .title = trNoop("Bayesian factorization"),
    .goesOn = true,
    .presets = presetList,
    .parameters = addParameters,
    .shared = shared,
    .fewestEpochs = fewestEpochs,
    .unmarkKnown = unmarkKnown,
    .knowsAllReaders = knowsAllReaders,
    .size = factorCount,
    .fit = fitBayesian,
    .restore = restoreBayesian,
    .ratingsNeeded = ratingsNeeded,
};

} // namespace shelf
