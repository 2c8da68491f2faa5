// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/two_tower/in_batch_softmax.h"
#include "engine/models/two_tower/tower_training.h"
#include "engine/models/two_tower/two_tower_model.h"

#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// Both towers while they are trained.
class TwoTowerTraining {
public:
    /// catchUp must outlive this. train: rows of the data.
    TwoTowerTraining(std::shared_ptr<const Dataset> data, std::span<const std::uint32_t> train,
                     std::shared_ptr<const TwoTowerFeatures> features, const TwoTowerParameters& parameters,
                     const OptimizerParameters& optimizer, const CatchUp& catchUp, std::uint64_t seed);

    /// One step on these rows of the data; the sum of their losses before it.
    double step(std::span<const std::uint32_t> rows, std::uint64_t step, const Team& team);
    void flush(std::uint64_t step, const Team& team);
    void save(Checkpoint& state) const;
    Status restore(const Checkpoint& state, std::uint64_t stretchStart);
    /// Rows of tables that no training row uses stand at the mean of those that are used: of queries weighted
    /// by use, of books not.
    Result<std::shared_ptr<const TwoTowerModel>> snapshot(std::uint64_t step) const;
    /// The mean loss a row of a model on rows it is not trained on, batch by batch of the given size; what is
    /// left over a whole number of batches is left out.
    double lossOf(const TwoTowerModel& model, std::span<const std::uint32_t> rows, std::size_t batch,
                  const Team& team);

private:
    using Uses = std::vector<std::vector<std::uint64_t>>; ///< of each row of each table
    void countUses(std::span<const std::uint32_t> train);
    void fillQueries(std::span<const std::uint32_t> rows);
    void fillBooks(std::span<const std::int32_t> books);

    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const TwoTowerFeatures> m_features;
    TwoTowerParameters m_parameters;
    BatchSorter m_sorter;
    InBatchSoftmax m_softmax;
    std::unique_ptr<TowerTraining> m_query;
    std::unique_ptr<TowerTraining> m_book;
    Uses m_queryUses;
    Uses m_bookUses;
    TowerBatch m_queries;
    TowerBatch m_books;
    std::vector<std::int32_t> m_own;
};

} // namespace shelf
