// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/gradient_model.h"
#include "engine/training/trainer.h"

#include <chrono>
#include <vector>

namespace shelf {

/// One call of trainModel: the loop over epochs and batches around a GradientModel.
class TrainingLoop {
public:
    TrainingLoop(const TrainerRequest& request, const FitObserver& observer);

    /// Makes the model's training state, or takes it from the checkpoint.
    Status prepare();
    Result<TrainingOutcome> run();

private:
    struct Sample {
        std::uint32_t user;
        std::uint32_t book;
        float rating;
    };
    struct Validation {
        double loss;
        double rmse;
        double mae;
    };

    void shuffle();
    void gather(std::uint64_t stepInEpoch);
    void beginStretch();
    Status runEpoch();
    Status finishEpoch(bool whole);
    Status takeCheckpoint();
    bool goOn();
    void offerSnapshot();
    Validation validate(const Model& model);
    Result<std::shared_ptr<const Model>> snapshot() const;
    Checkpoint checkpoint() const;
    Result<TrainingOutcome> outcome();
    Team team() const;
    double seconds() const;
    double runningLoss() const;

    TrainerRequest m_request;
    FitObserver m_observer;
    const TrainingParameters& m_parameters;
    Workers m_workers;
    std::uint64_t m_stepsPerEpoch;
    std::uint64_t m_totalSteps;
    LearningRate m_rate;
    CatchUp m_catchUp;
    std::unique_ptr<GradientModel> m_model;

    std::vector<Sample> m_samples;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_users; ///< of the current batch
    std::vector<std::uint32_t> m_books;
    std::vector<float> m_ratings;

    History m_history;
    std::shared_ptr<const Model> m_best;
    std::shared_ptr<const Model> m_latest; ///< of the last epoch's end, while no batch has followed it
    EmbeddingKeeper m_keeper;
    int m_epoch = 0; ///< finished
    std::uint64_t m_step = 0;
    std::uint64_t m_firstStep = 0; ///< of this call
    std::uint64_t m_stepInEpoch = 0;
    std::uint64_t m_stretchStart = 0;
    std::uint64_t m_stretchEnd = 0;
    double m_lossSum = 0;
    std::uint64_t m_lossCount = 0;
    double m_bestLoss;
    int m_epochsSinceBest = 0;

    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start;
    Clock::duration m_paused{};
    Clock::time_point m_lastReport;
    double m_epochStart = 0;
};

} // namespace shelf
