// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/kept_embedding.h"
#include "engine/models/model.h"
#include "engine/training/checkpoint.h"
#include "engine/training/fit_observer.h"
#include "engine/training/history.h"

#include <chrono>
#include <cstdint>
#include <memory>

namespace shelf {

struct FitRequest;
class Trainer;

/// The one loop that trains: over epochs, and batches where a trainer counts them. It knows the clock and the
/// time left, measures epochs, keeps the best and ends with patience or a limit, takes checkpoints, keeps
/// epochs' vectors and goes on where an earlier training stood.
///
/// The best epoch is that of the lowest loss on the held-out part, or of the highest NDCG@10 where a model
/// predicts no ratings (see measureEpoch); patience asks for a loss lower by TrainingParameters::minDelta.
class FitLoop {
public:
    /// All three outlive it.
    FitLoop(const FitRequest& request, const FitObserver& observer, Trainer& trainer);

    /// Once; the outcome as fitModel() has it.
    Result<TrainingOutcome> run();

    // For the trainer, on the thread that runs it, between pieces of parallel work.
    int epoch() const { return m_epoch + 1; } ///< the one to do now, 1-based
    /// Says how much of the epoch, or of begin(), is done, and its mean loss so far; false: leave it.
    bool progress(double share, double runningLoss = 0);
    /// The same of a trainer that counts batches, after each; lossSum: of its ratings. False also where the
    /// epoch is whole or a limit is reached.
    bool batchDone(double lossSum, std::size_t ratings);
    double runningLoss() const; ///< mean over the batches of this epoch
    bool stopped() const { return m_history.stoppedByUser; }

private:
    using Clock = std::chrono::steady_clock;

    void goOnFrom(const TrainingOutcome& earlier);
    bool goesOn() const;
    bool patient() const;
    bool byBatches() const { return m_batches > 0; }
    std::uint64_t stepsAnEpoch() const { return byBatches() ? m_batches : 1; }

    bool ask(double stepsDone, double runningLoss);
    bool report(double stepsDone, double runningLoss);
    double seconds() const;
    template <class Call> void unclocked(Call call);

    Status takeStart();
    Status epochDone(double trainLoss);
    Status checkpointIfDue();
    bool judge(const Model& model, EpochRecord& record, bool whole);
    std::shared_ptr<const Checkpoint> state() const;
    std::shared_ptr<const Model> chosenModel() const;
    Result<TrainingOutcome> reached() const;
    void offerSnapshot();

    const FitRequest& m_request;
    const FitObserver& m_observer;
    Trainer& m_trainer;
    std::uint64_t m_batches;    ///< an epoch; 0: not counted, and an epoch is one step
    std::uint64_t m_totalSteps; ///< of the whole training, patience aside
    int m_epochs;               ///< as these limit it

    double m_beginSteps = 0; ///< how many steps begin() is worth
    double m_begun = 1;      ///< the share of it that is done

    int m_epoch = 0; ///< finished
    std::uint64_t m_step = 0;
    std::uint64_t m_stepInEpoch = 0;
    std::uint64_t m_firstStep = 0; ///< of this call
    double m_lossSum = 0;          ///< of the unfinished epoch
    std::uint64_t m_lossCount = 0;

    double m_best;             ///< lowest so far, of whole epochs
    int m_epochsSinceBest = 0; ///< as patience counts
    int m_measuredEpoch = 0;   ///< the last of those judged
    History m_history;
    std::shared_ptr<const Model> m_bestModel;
    /// By batches: of the epoch's end, while no batch has followed it. Else measured last; before the first
    /// is, of the last whole epoch.
    std::shared_ptr<const Model> m_latest;
    std::shared_ptr<const Checkpoint> m_state; ///< where an epoch is one piece: at the end of the last
    EmbeddingKeeper m_keeper;
    Status m_failure; ///< of a checkpoint within an epoch

    Clock::time_point m_start;
    Clock::duration m_paused{};
    Clock::time_point m_lastReport;
    double m_epochStart = 0;
};

} // namespace shelf
