// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/train_run.h"

#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/evaluation/mean_loss.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_table.h"
#include "engine/run/continuation.h"
#include "engine/run/data_at_hand.h"
#include "engine/run/imported_model.h"
#include "engine/run/learned_books.h"
#include "engine/run/resume.h"
#include "engine/training/fit.h"
#include "engine/training/start_model.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <new>
#include <stdexcept>

namespace shelf {

namespace {

constexpr std::uint64_t kIntervalSeed = 1; // one draw for all runs, so that they differ in nothing else

class Training {
public:
    Training(const TrainingRequest& request, const TrainingObserver& observer)
        : m_request(request), m_observer(observer), m_data(*request.data)
    {
        m_run.settings = request.settings;
        if (kind().complete)
            kind().complete(m_run.settings);
        // Settings may have been taken from another run.
        m_run.settings.of<ParentRun>() = request.resume       ? request.resume->settings.of<ParentRun>()
                                         : request.goesOnFrom ? request.goesOnFrom->parent
                                                              : ParentRun();
        m_run.settings.of<ImportedModel>() = {};
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
        if (const Status trained = fit(); !trained)
            return trained.error();
        if (const Status measured = measureRun(m_run, m_request.threads); !measured)
            return measured.error();
        return std::move(m_run);
    }

private:
    const ModelKind& kind() const { return *m_run.settings.kind; }

    Status prepare()
    {
        if (const Status valid = checkSettings(m_run.settings); !valid)
            return valid.error();
        if (std::string refusal = refusalWords(m_run.settings, m_data); !refusal.empty())
            return Error::usageError(
                std::move(refusal),
                tr("Choose a model that ranks, such as %1.").arg(usualPreset(&m_data).name));
        if (m_request.resume) {
            if (const Status fits = checkResumption(*m_request.resume, m_data, m_run.settings); !fits)
                return fits.error();
            m_run.split = m_request.resume->split;
        } else if (m_request.goesOnFrom) {
            m_run.split = m_request.goesOnFrom->split;
        } else {
            auto split = makeSplit(m_data, m_run.settings.split, m_run.settings.seed);
            if (!split)
                return split.error();
            m_run.split = std::move(*split);
        }
        if (m_run.split.train.empty())
            return Error::usageError(tr("There are no ratings to train on"),
                                     m_data.ratingCount() == 0 ? tr("Open a file that has ratings")
                                                               : tr("Hold out fewer ratings"));
        m_run.unlearned = unlearnedBooks(m_request.data, m_run.split.train, m_run.settings);
        if (!m_run.unlearned.empty())
            m_unlearned = std::make_shared<const std::vector<std::uint8_t>>(m_run.unlearned);
        return {};
    }

    double lossOn(const Model& model, std::span<const std::uint32_t> rows) const
    {
        const TrainingParameters& training = m_run.settings.training;
        return meanLoss(model, m_data, rows, training.loss, training.huberDelta, m_request.threads);
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

    /// The floors of the kind, as they come: their figures are those of this run's loss.
    void trainBaselines()
    {
        for (const ModelKind* floor : modelKinds())
            if (floor->floorOf == (kind().ranks(m_data) ? FloorOf::rankings : FloorOf::ratings))
                addBaseline(*floor);
        if (m_observer.baselines)
            m_observer.baselines(m_run.baselines);
    }

    void addBaseline(const ModelKind& floor)
    {
        if (floor.ranksOnly && (m_run.split.validation.empty() || &floor == &kind()))
            return; // beside itself there is nothing to learn
        RunSettings settings;
        settings.kind = &floor;
        settings.seed = m_run.settings.seed;
        settings.training.loss = m_run.settings.training.loss;
        settings.training.huberDelta = m_run.settings.training.huberDelta;
        FitRequest request;
        request.data = m_request.data;
        request.train = m_run.split.train;
        request.known = floor.fromInteractions ? interactions() : nullptr;
        request.settings = std::move(settings);
        request.threads = m_request.threads;
        const auto fitted = fitModel(request);
        if (!fitted)
            return;
        const Model& model = *fitted->model;
        const std::string name(floor.key);
        if (!floor.ranksOnly) {
            m_run.baselines.push_back(
                {name, lossOn(model, m_run.split.validation),
                 ratingMetrics(model, m_data, m_run.split.validation, m_request.threads)});
            return;
        }
        RankingParameters parameters;
        parameters.threads = m_request.threads;
        if (const auto ranking = rankingMetrics(model, m_data, learnedSplit(m_run), parameters))
            m_run.baselines.push_back({name, std::numeric_limits<double>::quiet_NaN(), {}, *ranking});
    }

    const std::shared_ptr<const Interactions>& interactions()
    {
        if (!m_interactions)
            m_interactions = std::make_shared<const Interactions>(m_data, m_run.split.train);
        return m_interactions;
    }

    Status fit()
    {
        FitRequest request;
        request.data = m_request.data;
        request.train = m_run.split.train;
        request.validation = m_run.split.validation;
        request.known = kind().fromInteractions ? interactions() : nullptr;
        request.settings = m_run.settings;
        request.threads = m_request.threads;
        request.progressSeconds = m_request.progressSeconds;
        if (const Run* earlier = m_request.resume.get()) {
            request.resume.last = earlier->last;
            request.resume.history = earlier->history;
            if (earlier->settings.training.keepBest && earlier->history.bestEpoch > 0)
                request.resume.model = earlier->model;
            // What does not change in training (the mean) is not that of these data.
            if (m_run.settings.of<ParentRun>().isThere())
                request.settings.of<StartModel>().model = earlier->model;
        } else if (m_request.goesOnFrom) {
            auto start = startFrom(*m_request.goesOnFrom, m_run.settings);
            if (!start)
                return start.error();
            request.settings.of<StartModel>().model = std::move(*start);
        }
        auto outcome = fitModel(request, observer());
        if (!outcome)
            return outcome.error();
        take(m_run, *outcome);
        return {};
    }

    FitObserver observer()
    {
        FitObserver observer{m_observer, {}, {}};
        observer.embedding = [this](const KeptEmbedding& kept) { keep(kept); };
        if (m_observer.checkpoint)
            observer.checkpoint = [this](const TrainingOutcome& outcome) {
                Run run = m_run;
                take(run, outcome);
                run.metrics = ratingMetrics(*run.model, m_data, run.split.validation, m_request.threads);
                m_observer.checkpoint(run);
            };
        if (m_observer.snapshot)
            observer.snapshot = [this](const TrainingOutcome& outcome) {
                auto run = std::make_shared<Run>(m_run);
                take(*run, outcome);
                m_observer.snapshot(std::move(run));
            };
        return observer;
    }

    void take(Run& run, const TrainingOutcome& outcome) const
    {
        run.model = outcome.model;
        run.last = outcome.last;
        run.history = outcome.history;
        run.seconds = outcome.seconds + (m_request.resume ? m_request.resume->seconds : 0.0);
    }

    const TrainingRequest& m_request;
    const TrainingObserver& m_observer;
    const Dataset& m_data;
    Run m_run;
    std::shared_ptr<const std::vector<std::uint8_t>> m_unlearned; ///< of m_run, for those who watch
    std::shared_ptr<const Interactions> m_interactions;
};

const Edge kTraining{.task = tr("train this", "a task"),
                     .advice = tr("Choose shorter vectors or a smaller batch, or close other programs")};

} // namespace

Status measureRun(Run& run, int threads)
{
    return atEdge(kTraining, [&]() -> Status {
        if (run.model->predictsRatings()) {
            run.metrics = ratingMetricsWithIntervals(*run.model, *run.data, run.split.validation,
                                                     kIntervalSeed, threads);
            return {};
        }
        if (run.split.validation.empty())
            return {};
        RankingParameters parameters;
        parameters.threads = threads;
        auto ranking = rankingMetrics(*run.model, *run.data, learnedSplit(run), parameters);
        if (!ranking)
            return ranking.error();
        run.ranking = *ranking;
        return {};
    });
}

Result<Run> trainRun(const TrainingRequest& request, const TrainingObserver& observer)
{
    return atEdge(kTraining, [&]() -> Result<Run> {
        if (!request.data)
            return Error::usageError(tr("There are no data to train on"), tr("Open a file that has ratings"));
        TrainingRequest ours = request;
        ours.data = dataAtHand(request.data, request.settings);
        return Training(ours, observer).run();
    });
}

} // namespace shelf
