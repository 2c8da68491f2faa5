// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit_observer.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// What a model is fitted to.
struct FitRequest {
    std::shared_ptr<const Dataset> data;
    std::span<const std::uint32_t> train;      ///< rows of the data, ascending
    std::span<const std::uint32_t> validation; ///< may be empty; only measured
    std::shared_ptr<const Interactions> known; ///< of the training rows; null where ModelKind goes without
    RunSettings settings;                      ///< checked
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds;
    /// An earlier training's outcome to go on with the same bytes as if it had never stopped; `last` null: a
    /// new training. Its model is set where it is of the best epoch.
    TrainingOutcome resume = {};
};

/// Fits a model of the settings' kind. Stopped by the observer it returns the best so far with
/// History::stoppedByUser; stopped before there is a model: cancelled.
Result<TrainingOutcome> fitModel(const FitRequest& request, const FitObserver& observer = {});

/// What there is to say of a model that was computed at once: one record, as if of one epoch, with the mean
/// loss of the training ratings.
Result<TrainingOutcome> fitAtOnce(const FitRequest& request, const FitObserver& observer,
                                  const std::shared_ptr<const Model>& model);

/// What all iterative fits have in common: progress, measuring each epoch, the best epoch, patience, the
/// clock. A fit goes
///
///     FitLoop loop(request, observer);
///     while (loop.goesOn()) {
///         ... one epoch, calling loop.progress(share, running) every few milliseconds; where that is false
///         the
///             epoch is abandoned: break ...
///         if (const Status s = loop.epochDone(trainLoss, rate, [&] { return snapshot(); }); !s)
///             return s.error();
///     }
///     return loop.outcome();
///
/// which is what fitByEpochs() does for those that can go on.
class FitLoop {
public:
    using Snapshot = std::function<Result<std::shared_ptr<const Model>>()>;
    /// What else a fit knows of the held-out part, of a model that snapshot() gave.
    using HeldOutLoss = std::function<double(const Model&)>;
    /// Adds the state at the end of the epoch to a checkpoint that knows where the loop stands.
    using SaveState = std::function<void(Checkpoint&)>;

    /// epochs: 0 takes TrainingParameters::epochs (models computed at once give 1).
    /// Goes on where FitRequest::resume left off, if it does.
    FitLoop(const FitRequest& request, const FitObserver& observer, int epochs = 0);

    bool goesOn() const;                      ///< epochs are left, patience too, and nobody asked to stop
    int epoch() const { return m_epoch + 1; } ///< the one to do now, 1-based
    int epochs() const { return m_epochs; }
    /// Thread-safe it is not: call it from the fit's own thread, between pieces of parallel work.
    bool progress(double inEpoch, double runningLoss = 0);
    /// Before the first epoch, of models whose vectors mean something by then: they are the first kept. Where
    /// a training goes on, the model as it stands.
    void begin(const Snapshot& snapshot, const HeldOutLoss& heldOutLoss = {});
    /// Records an epoch. The snapshot is taken where this epoch is measured (every
    /// TrainingParameters::evaluateEvery and at the end) or its vectors are kept. Rating models are
    /// measured by their loss, RMSE and MAE on the validation part, others by NDCG@10 over all books (of at
    /// most kRankedUsers readers, evenly chosen). Best is the lowest loss, or the highest NDCG of models that
    /// predict no ratings.
    Status epochDone(double trainLoss, double learningRate, const Snapshot& snapshot,
                     const HeldOutLoss& heldOutLoss = {}, const SaveState& save = {});
    bool stopped() const { return m_history.stoppedByUser; }
    Result<TrainingOutcome> outcome();

    static constexpr std::size_t kRankedUsers = 2000;

private:
    using Clock = std::chrono::steady_clock;
    void measure(const Model& model, EpochRecord& record);
    bool judge(EpochRecord& record, const HeldOutLoss& heldOutLoss);
    void goOnFrom(const std::shared_ptr<const Model>& model, const HeldOutLoss& heldOutLoss);
    std::shared_ptr<const Model> chosenModel() const;
    void offerSnapshot();
    double seconds() const;

    FitRequest m_request;
    FitObserver m_observer;
    int m_epochs;
    int m_epoch = 0;
    int m_firstEpoch = 0; ///< done before this call
    int m_epochsSinceBest = 0;
    double m_best;
    History m_history;
    std::shared_ptr<const Model> m_bestModel;
    std::shared_ptr<const Model> m_lastModel; ///< measured last; before the first is, of the last whole epoch
    std::shared_ptr<const Checkpoint> m_state; ///< at the end of the last whole epoch
    EmbeddingKeeper m_keeper;
    Clock::time_point m_start;
    Clock::duration m_paused{};
    Clock::time_point m_lastReport;
    double m_epochStart = 0;
};

/// A model while it is trained epoch by epoch. Epochs draw what chance they need from the seed and their own
/// number, so that the state at the end of one decides all that follow.
class EpochTrainer {
public:
    virtual ~EpochTrainer() = default;

    /// One more epoch (loop.epoch()), calling loop.progress() every few milliseconds; its mean loss. Where
    /// progress was false: anything, and the state is of no more use.
    virtual Result<double> epoch(FitLoop& loop) = 0;
    virtual Result<std::shared_ptr<const Model>> snapshot() const = 0;
    /// Of the epoch just done.
    virtual double learningRate() const { return 0; }
    /// Whether the vectors before the first epoch mean something.
    virtual bool startsAsModel() const { return true; }
    virtual double heldOutLoss(const Model&) { return std::numeric_limits<double>::quiet_NaN(); }
    /// The state between two epochs: tensors, Checkpoint::lastTouched and `step` where there are batches.
    virtual void save(Checkpoint& state) const = 0;
    /// An Error where the state is not of this model.
    virtual Status restore(const Checkpoint& state) = 0;
};

/// Trains by epochs, anew or from FitRequest::resume: with the same bytes as a training that was never
/// stopped, where the earlier one ended at an epoch that is measured anyway
/// (TrainingParameters::evaluateEvery).
Result<TrainingOutcome> fitByEpochs(FitLoop& loop, const FitRequest& request, EpochTrainer& trainer);

/// An array of a state, and back; false where there is none of that name and length.
Tensor stateTensor(std::string name, std::span<const float> values);
bool restoreValues(const Checkpoint& state, std::string_view name, std::span<float> values);
/// What to say where there is none.
Error foreignState();

} // namespace shelf
