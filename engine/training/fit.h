// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"
#include "engine/run/settings.h"
#include "engine/training/history.h"
#include "engine/training/kept_embedding.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <span>

namespace shelf {

/// What a model that is not trained by mini-batches of ratings is fitted to.
struct FitRequest {
    std::shared_ptr<const Dataset> data;
    std::span<const std::uint32_t> train;      ///< rows of the data, ascending
    std::span<const std::uint32_t> validation; ///< may be empty; only measured
    std::shared_ptr<const Interactions> known; ///< of the training rows
    RunSettings settings;                      ///< checked
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds;
};

struct FitProgress {
    int epoch = 0; ///< 1-based; of models computed at once 1
    int epochs = 1;
    double inEpoch = 0; ///< 0 .. 1, how much of the epoch is done
    double runningLoss = 0;
    double seconds = 0; ///< since the fit began, pauses left out
};

struct FitOutcome {
    std::shared_ptr<const Model>
        model; ///< of the best epoch where keepBest is on and one was measured, else the last
    History history;
    double seconds = 0;
};

/// Called on the fit's own thread. Any may be empty.
struct FitObserver {
    /// False stops; blocking in it pauses. Thinned by FitLoop to a call in FitRequest::progressSeconds.
    std::function<bool(const FitProgress&)> progress;
    std::function<void(const EpochRecord&, bool best)> epoch;
    std::function<void(const KeptEmbedding&)> embedding; ///< of each epoch that EmbeddingKeeper chooses
    /// Asked as often as progress where there is a model to hand over, with the epochs done: whether
    /// `snapshot` is to be called.
    std::function<bool(std::uint64_t epochs)> wantsSnapshot;
    std::function<void(const FitOutcome&)> snapshot; ///< as if the fit were stopped now
};

/// Fits a model of any family but mean, bias and those that mini-batches train. Stopped by the observer it
/// returns the best so far with History::stoppedByUser; stopped before there is a model: cancelled.
Result<FitOutcome> fitModel(const FitRequest& request, const FitObserver& observer = {});

/// What all iterative fits have in common: progress, measuring each epoch, the best epoch, patience, the
/// clock. A fit goes
///
///     FitLoop loop(request, observer);
///     loop.begin(snapshot); // where the vectors to start from mean something
///     while (loop.goesOn()) {
///         ... one epoch, calling loop.progress(share, running) every few milliseconds; where that is false
///         the
///             epoch is abandoned: break ...
///         if (const Status s = loop.epochDone(trainLoss, rate, [&] { return snapshot(); }); !s) return
///         s.error();
///     }
///     return loop.outcome();
class FitLoop {
public:
    using Snapshot = std::function<Result<std::shared_ptr<const Model>>()>;

    /// epochs: 0 takes TrainingParameters::epochs (models computed at once give 1).
    FitLoop(const FitRequest& request, const FitObserver& observer, int epochs = 0);

    bool goesOn() const;                      ///< epochs are left, patience too, and nobody asked to stop
    int epoch() const { return m_epoch + 1; } ///< the one to do now, 1-based
    int epochs() const { return m_epochs; }
    /// Thread-safe it is not: call it from the fit's own thread, between pieces of parallel work.
    bool progress(double inEpoch, double runningLoss = 0);
    /// Before the first epoch, of models whose vectors mean something by then: they are the first kept.
    void begin(const Snapshot& snapshot);
    /// Records an epoch. The snapshot is taken where this epoch is measured (every
    /// TrainingParameters::evaluateEvery and at the end) or its vectors are kept. Rating models are
    /// measured by their loss, RMSE and MAE on the validation part, others by NDCG@10 over all books (of at
    /// most kRankedUsers readers, evenly chosen); validationLoss: what else the fit itself knows of the
    /// held-out part, NaN otherwise. Best is the lowest loss, or the highest NDCG of models that predict no
    /// ratings.
    Status epochDone(double trainLoss, double learningRate, const Snapshot& snapshot,
                     double validationLoss = std::numeric_limits<double>::quiet_NaN());
    bool stopped() const { return m_history.stoppedByUser; }
    Result<FitOutcome> outcome();

    static constexpr std::size_t kRankedUsers = 2000;

private:
    using Clock = std::chrono::steady_clock;
    void measure(const Model& model, EpochRecord& record);
    std::shared_ptr<const Model> chosenModel() const;
    void offerSnapshot();
    double seconds() const;

    FitRequest m_request;
    FitObserver m_observer;
    int m_epochs;
    int m_epoch = 0;
    int m_epochsSinceBest = 0;
    double m_best;
    History m_history;
    std::shared_ptr<const Model> m_bestModel;
    std::shared_ptr<const Model> m_lastModel; ///< measured last; before the first is, of the last whole epoch
    EmbeddingKeeper m_keeper;
    Clock::time_point m_start;
    Clock::duration m_paused{};
    Clock::time_point m_lastReport;
    double m_epochStart = 0;
};

} // namespace shelf
