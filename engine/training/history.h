// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace shelf {

struct EpochRecord {
    int epoch = 0;          ///< 1-based
    std::uint64_t step = 0; ///< batches done since the start of training
    double trainLoss = 0;   ///< mean over the epoch's samples as they were trained (dropout on)
    double validationLoss = std::numeric_limits<double>::quiet_NaN(); ///< NaN where nothing is held out
    double validationRmse = std::numeric_limits<double>::quiet_NaN();
    double validationMae = std::numeric_limits<double>::quiet_NaN();
    double learningRate = 0; ///< at the epoch's last step
    double seconds = 0;      ///< spent in this epoch, pauses left out, evaluation included
    /// NDCG@10 over all books, of models that rank.
    double validationNdcg = std::numeric_limits<double>::quiet_NaN();
};

struct CheckpointRecord {
    std::uint64_t step = 0;
    double trainLoss = 0;
    double validationLoss = std::numeric_limits<double>::quiet_NaN();
};

/// What happened while training, every epoch of it.
struct History {
    std::vector<EpochRecord> epochs;
    std::vector<CheckpointRecord> checkpoints;
    int bestEpoch = 0;         ///< 1-based; 0 where nothing was held out or nothing has run
    bool stoppedEarly = false; ///< by patience
    bool stoppedByUser = false;

    const EpochRecord* best() const;
};

/// The text of a history CSV: epoch,train_loss,validation_loss,learning_rate,seconds,rmse,mae,ndcg@10;
/// shortest round-trip numbers, an empty cell for NaN.
std::string historyCsv(const History& history);

} // namespace shelf
