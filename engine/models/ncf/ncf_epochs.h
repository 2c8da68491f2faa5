// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/negatives.h"
#include "engine/models/ncf/ncf_training.h"
#include "engine/training/batch_steps.h"
#include "engine/training/fit.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace shelf {

/// The epochs of one network; of NeuMF with pre-training there are three. Request, positives and workers
/// outlive it.
class NcfEpochs {
public:
    NcfEpochs(const FitRequest& request, const Positives& positives, Workers& workers,
              const NcfModel& initial);

    /// After each batch with the sum of its losses and its pairs; false: leave it there.
    using BatchDone = std::function<bool(double lossSum, std::size_t pairs)>;
    /// The next epoch, or what is left of it.
    void run(const BatchDone& batchDone);

    static std::uint64_t batches(const Positives& positives, const TrainingParameters& training);

    Result<std::unique_ptr<NcfModel>> snapshot() const { return m_training.snapshot(m_steps.done()); }
    void save(Checkpoint& state) const { m_training.save(state); }
    Status restore(const Checkpoint& state);

private:
    Random stream(int epoch, std::uint64_t index) const;
    void draw(int epoch);
    void gather();

    const FitRequest& m_request;
    const Positives& m_positives;
    Workers& m_workers;
    NcfKind m_kind;
    std::size_t m_group; ///< a positive and its negatives
    std::size_t m_batch;
    BatchSteps m_steps;
    NcfTraining m_training;
    std::vector<std::uint32_t> m_order;
    std::vector<std::int32_t> m_negatives;
    std::vector<std::uint32_t> m_userRows;
    std::vector<std::uint32_t> m_bookRows;
};

} // namespace shelf
