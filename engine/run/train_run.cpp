// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/train_run.h"

#include "engine/evaluation/mean_loss.h"
#include "engine/models/bias_model.h"
#include "engine/models/mean_model.h"
#include "engine/run/initial_model.h"
#include "engine/run/learned_books.h"
#include "engine/run/parameter_table.h"
#include "engine/run/resume.h"
#include "engine/training/fits.h"
#include "engine/training/trainer.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <new>
#include <stdexcept>

namespace shelf {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint64_t kIntervalSeed = 1;    // one draw for all runs, so that they differ in nothing else
constexpr std::uint64_t kStepsAnEpoch = 1000; // of models without batches, for progress only

/// Trained by TrainingLoop; the rest but the closed forms by fitModel.
bool byMiniBatches(const RunSettings& settings)
{
    return settings.family == ModelFamily::network || (settings.family == ModelFamily::factorization &&
                                                       settings.factorization.solver == Solver::miniBatch);
}

/// Whether models of the family give no ratings in stars, so that only their rankings can be measured.
bool ranksOnly(ModelFamily family)
{
    switch (family) {
    case ModelFamily::popularity:
    case ModelFamily::ials:
    case ModelFamily::ease:
    case ModelFamily::bpr:
    case ModelFamily::lightGcn:
    case ModelFamily::ncf:
    case ModelFamily::twoTower:
        return true;
    default:
        return false;
    }
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// One part of the split as columns.
struct Columns {
    Columns(const Dataset& data, std::span<const std::uint32_t> rows)
    {
        users.reserve(rows.size());
        books.reserve(rows.size());
        ratings.reserve(rows.size());
        for (const std::uint32_t row : rows) {
            users.push_back(data.user[row]);
            books.push_back(data.book[row]);
            ratings.push_back(data.rating[row]);
        }
    }
    TrainingData view() const { return {users, books, ratings}; }

    std::vector<std::int32_t> users;
    std::vector<std::int32_t> books;
    std::vector<float> ratings;
};

class Training {
public:
    Training(const TrainingRequest& request, const TrainingObserver& observer)
        : m_request(request), m_observer(observer), m_data(*request.data)
    {
        m_run.settings = request.settings;
        m_run.settings.network = completed(request.settings.network);
        m_run.name = request.name.empty() ? request.settings.preset : request.name;
        m_run.data = request.data;
        m_run.created = std::chrono::duration_cast<std::chrono::seconds>(
                            std::chrono::system_clock::now().time_since_epoch())
                            .count();
    }

    Result<Run> run()
    {
        if (const Status ready = prepare(); !ready)
            return ready.error();
        keepEarlierEmbeddings();
        trainBaselines();
        if (!reportStart())
            return Error::cancelledByCaller();
        const ModelFamily family = m_run.settings.family;
        const bool closedForm = family == ModelFamily::mean || family == ModelFamily::bias;
        if (closedForm)
            solve();
        else if (const Status trained = byMiniBatches(m_run.settings) ? descend() : fit(); !trained)
            return trained.error();
        if (const Status measured = measureRun(m_run, m_request.threads); !measured)
            return measured.error();
        return std::move(m_run);
    }

private:
    Status prepare()
    {
        if (const Status valid = checkSettings(m_run.settings); !valid)
            return valid.error();
        if (m_request.resume) {
            if (const Status fits = checkResumption(*m_request.resume, m_data, m_run.settings); !fits)
                return fits.error();
            m_run.split = m_request.resume->split;
        } else {
            auto split = makeSplit(m_data, m_run.settings.split, m_run.settings.seed);
            if (!split)
                return split.error();
            m_run.split = std::move(*split);
        }
        if (m_run.split.train.empty())
            return Error::usageError("There are no ratings to train on", m_data.ratingCount() == 0
                                                                             ? "Open a file that has ratings"
                                                                             : "Hold out fewer ratings");
        m_run.unlearned = unlearnedBooks(m_request.data, m_run.split.train, m_run.settings);
        if (!m_run.unlearned.empty())
            m_unlearned = std::make_shared<const std::vector<std::uint8_t>>(m_run.unlearned);
        return {};
    }

    double lossOn(const Model& model, std::span<const std::uint32_t> rows) const
    {
        const TrainingParameters& training = m_run.settings.training;
        return meanLoss(model, m_data, rows, training.loss, training.huberDelta);
    }

    void keepEarlierEmbeddings()
    {
        if (const Run* earlier = m_request.resume.get())
            for (const KeptEmbedding& kept : earlier->embeddings)
                if (kept.epoch <= earlier->last->epoch) // else of an epoch that a limit cut short
                    addKept(m_run.embeddings, kept, m_run.settings.training.keptEpochs);
    }

    void keep(KeptEmbedding kept)
    {
        addKept(m_run.embeddings, kept, m_run.settings.training.keptEpochs);
        kept.unlearned = m_unlearned;
        if (m_observer.embedding)
            m_observer.embedding(kept);
    }

    void trainBaselines()
    {
        m_biases = BiasModel::train(m_data, m_run.split.train);
        if (ranksOnly(m_run.settings.family)) {
            addPopularity();
        } else {
            addRatingBaseline("mean", *MeanModel::train(m_data, m_run.split.train));
            addRatingBaseline("bias", *m_biases);
        }
        if (m_observer.baselines)
            m_observer.baselines(m_run.baselines);
    }

    void addRatingBaseline(const char* name, const Model& model)
    {
        m_run.baselines.push_back({name, lossOn(model, m_run.split.validation),
                                   ratingMetrics(model, m_data, m_run.split.validation)});
    }

    void addPopularity()
    {
        if (m_run.split.validation.empty() || m_run.settings.family == ModelFamily::popularity)
            return;
        RunSettings settings = m_run.settings;
        settings.family = ModelFamily::popularity;
        const FitRequest request{m_request.data, m_run.split.train, {},
                                 interactions(), settings,          m_request.threads};
        const auto popularity = fitPopularity(request, {});
        if (!popularity)
            return;
        RankingParameters parameters;
        parameters.threads = m_request.threads;
        const auto ranking = rankingMetrics(*popularity->model, m_data, m_run.split, parameters);
        if (ranking)
            m_run.baselines.push_back({"popularity", std::numeric_limits<double>::quiet_NaN(), {}, *ranking});
    }

    const std::shared_ptr<const Interactions>& interactions()
    {
        if (!m_interactions)
            m_interactions = std::make_shared<const Interactions>(m_data, m_run.split.train);
        return m_interactions;
    }

    bool reportStart()
    {
        if (!m_observer.progress)
            return true;
        TrainingProgress progress;
        progress.epochs = 1;
        progress.steps = 1;
        progress.stepsPerEpoch = 1;
        if (byMiniBatches(m_run.settings))
            progress = planned();
        progress.epoch = m_request.resume ? m_request.resume->last->epoch + 1 : 1;
        progress.step = m_request.resume ? m_request.resume->last->step : 0;
        return m_observer.progress(progress);
    }

    TrainingProgress planned() const
    {
        const TrainingParameters& training = m_run.settings.training;
        TrainingProgress progress;
        progress.steps = plannedSteps(training, m_run.split.train.size());
        progress.stepsPerEpoch =
            std::max<std::uint64_t>(1, stepsPerEpoch(training, m_run.split.train.size()));
        progress.epochs =
            static_cast<int>((progress.steps + progress.stepsPerEpoch - 1) / progress.stepsPerEpoch);
        return progress;
    }

    /// The models in closed form: one record, as if of one epoch.
    void solve()
    {
        const Clock::time_point start = Clock::now();
        if (m_run.settings.family == ModelFamily::mean)
            m_run.model = MeanModel::train(m_data, m_run.split.train);
        else
            m_run.model = BiasModel::train(m_data, m_run.split.train, m_run.settings.bias);
        EpochRecord record;
        record.epoch = 1;
        record.step = 1;
        record.trainLoss = lossOn(*m_run.model, m_run.split.train);
        if (!m_run.split.validation.empty()) {
            const RatingMetrics metrics = ratingMetrics(*m_run.model, m_data, m_run.split.validation);
            record.validationLoss = lossOn(*m_run.model, m_run.split.validation);
            record.validationRmse = metrics.rmse;
            record.validationMae = metrics.mae;
            m_run.history.bestEpoch = 1;
        }
        record.seconds = secondsSince(start);
        m_run.seconds = record.seconds;
        m_run.history.epochs.push_back(record);
        if (m_observer.epoch)
            m_observer.epoch(record, true);
    }

    Status descend()
    {
        const Columns train(m_data, m_run.split.train);
        const Columns validation(m_data, m_run.split.validation);
        TrainerRequest request;
        request.parameters = m_run.settings.training;
        request.seed = m_run.settings.seed;
        request.threads = m_request.threads;
        request.progressSeconds = m_request.progressSeconds;
        request.initial =
            initialModel(m_run.settings, m_data.userCount(), m_data.bookCount(), m_biases.get());
        request.train = train.view();
        request.validation = validation.view();
        if (const Run* earlier = m_request.resume.get()) {
            request.resume = earlier->last;
            request.history = earlier->history;
            if (earlier->settings.training.keepBest && earlier->history.bestEpoch > 0)
                request.best = earlier->model;
        }

        TrainerObserver observer;
        if (m_observer.progress)
            observer.progress = [this](const TrainerProgress& at) { return reportProgress(at); };
        observer.epoch = m_observer.epoch;
        observer.embedding = [this](const KeptEmbedding& kept) { keep(kept); };
        if (m_observer.checkpoint)
            observer.checkpoint = [this](const TrainingOutcome& outcome) {
                Run run = m_run;
                take(run, outcome);
                run.metrics = ratingMetrics(*run.model, m_data, run.split.validation);
                m_observer.checkpoint(run);
            };
        if (m_observer.snapshot) {
            observer.wantsSnapshot = m_observer.wantsSnapshot;
            observer.snapshot = [this](const TrainingOutcome& outcome) {
                auto run = std::make_shared<Run>(m_run);
                take(*run, outcome);
                m_observer.snapshot(std::move(run));
            };
        }
        auto outcome = trainModel(request, observer);
        if (!outcome)
            return outcome.error();
        take(m_run, *outcome);
        return {};
    }

    /// All other models: FitLoop counts in shares of an epoch, which stand here as steps.
    Status fit()
    {
        const FitRequest request{m_request.data, m_run.split.train, m_run.split.validation,   interactions(),
                                 m_run.settings, m_request.threads, m_request.progressSeconds};
        FitObserver observer;
        if (m_observer.progress)
            observer.progress = [this](const FitProgress& at) {
                TrainingProgress progress;
                progress.epoch = at.epoch;
                progress.epochs = at.epochs;
                progress.stepsPerEpoch = kStepsAnEpoch;
                progress.steps = kStepsAnEpoch * static_cast<std::uint64_t>(at.epochs);
                const double done = at.epoch - 1 + at.inEpoch;
                progress.step = static_cast<std::uint64_t>(done * static_cast<double>(kStepsAnEpoch));
                progress.runningLoss = at.runningLoss;
                if (done > 0)
                    progress.secondsLeft = at.seconds / done * (at.epochs - done);
                return m_observer.progress(progress);
            };
        observer.epoch = m_observer.epoch;
        observer.embedding = [this](const KeptEmbedding& kept) { keep(kept); };
        if (m_observer.snapshot) {
            observer.wantsSnapshot = m_observer.wantsSnapshot;
            observer.snapshot = [this](const FitOutcome& outcome) {
                auto run = std::make_shared<Run>(m_run);
                take(*run, outcome);
                m_observer.snapshot(std::move(run));
            };
        }
        auto outcome = fitModel(request, observer);
        if (!outcome)
            return outcome.error();
        take(m_run, *outcome);
        return {};
    }

    static void take(Run& run, const FitOutcome& outcome)
    {
        run.model = outcome.model;
        run.history = outcome.history;
        run.seconds = outcome.seconds;
    }

    void take(Run& run, const TrainingOutcome& outcome) const
    {
        run.model = outcome.model;
        run.last = outcome.last;
        run.history = outcome.history;
        run.seconds = outcome.seconds + (m_request.resume ? m_request.resume->seconds : 0.0);
    }

    bool reportProgress(const TrainerProgress& at) const
    {
        TrainingProgress progress = planned();
        progress.epoch = at.epoch;
        progress.step = at.step;
        progress.runningLoss = at.runningLoss;
        const std::uint64_t first = m_request.resume ? m_request.resume->last->step : 0;
        const std::uint64_t done = at.step - std::min(at.step, first);
        const std::uint64_t left = progress.steps - std::min(progress.steps, at.step);
        if (done > 0)
            progress.secondsLeft = at.seconds / static_cast<double>(done) * static_cast<double>(left);
        return m_observer.progress(progress);
    }

    const TrainingRequest& m_request;
    const TrainingObserver& m_observer;
    const Dataset& m_data;
    Run m_run;
    std::shared_ptr<const std::vector<std::uint8_t>> m_unlearned; ///< of m_run, for those who watch
    std::shared_ptr<const BiasModel> m_biases;                    ///< the baseline
    std::shared_ptr<const Interactions> m_interactions;
};

Error outOfMemory()
{
    Error error;
    error.message = "There is not enough memory for this training";
    error.advice = "Choose shorter vectors or a smaller batch, or close other programs";
    return error;
}

} // namespace

Status measureRun(Run& run, int threads)
try {
    if (run.model->predictsRatings()) {
        run.metrics =
            ratingMetricsWithIntervals(*run.model, *run.data, run.split.validation, kIntervalSeed, threads);
        return {};
    }
    if (run.split.validation.empty())
        return {};
    RankingParameters parameters;
    parameters.threads = threads;
    auto ranking = rankingMetrics(*run.model, *run.data, run.split, parameters);
    if (!ranking)
        return ranking.error();
    run.ranking = *ranking;
    return {};
} catch (const std::bad_alloc&) {
    return outOfMemory();
}

Result<Run> trainRun(const TrainingRequest& request, const TrainingObserver& observer)
try {
    if (!request.data)
        return Error::usageError("There are no data to train on", "Open a file that has ratings");
    return Training(request, observer).run();
} catch (const std::bad_alloc&) {
    return outOfMemory();
} catch (const std::length_error&) {
    return outOfMemory();
} catch (const std::exception& problem) {
    return Error{std::string("Training failed: ") + problem.what()};
}

} // namespace shelf
