// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/negatives.h"
#include "engine/models/ncf/ncf_training.h"
#include "engine/training/batch_steps.h"
#include "engine/training/fit.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace shelf {

/// The epochs of one network; of NeuMF with pre-training there are three. Request, positives and workers
/// outlive it.
class NcfEpochs {
public:
    NcfEpochs(const FitRequest& request, const Positives& positives, Workers& workers,
              const NcfModel& initial);

    /// The mean loss of the next; nothing where progress asked to stop. share: what part of the loop's epoch
    /// this is, and from where.
    std::optional<double> run(FitLoop& loop, double from, double share);

    Result<std::unique_ptr<NcfModel>> snapshot() const { return m_training.snapshot(m_steps.done()); }
    bool save(Checkpoint& state) const;
    Status restore(const Checkpoint& state);

private:
    Random stream(int epoch, std::uint64_t index) const;
    void draw();
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
    int m_epoch = 0;
};

} // namespace shelf
