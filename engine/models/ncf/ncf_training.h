// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/team.h"
#include "engine/models/ncf/ncf_model.h"
#include "engine/training/catch_up.h"
#include "engine/training/embedding_table.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// A network of He et al. (2017) while it is trained by mini-batches on binary cross-entropy. CatchUp must
/// outlive it.
class NcfTraining {
public:
    NcfTraining(const NcfModel& initial, const OptimizerParameters& optimizer, const CatchUp& catchUp);

    /// One optimizer step on the mean loss of pairs whose every `group`-th is a positive, the rest negatives.
    /// Returns the sum of the losses before it.
    double step(std::span<const std::uint32_t> users, std::span<const std::uint32_t> books, std::size_t group,
                std::uint64_t step, const Team& team);
    /// At the end of a stretch of CatchUp: brings all rows up to date.
    void flush(std::uint64_t step, const Team& team);
    /// The model as it stands after the given step; those who are in no rating get the mean of the rest.
    Result<std::unique_ptr<NcfModel>> snapshot(std::uint64_t step) const;
    void save(Checkpoint& state) const
    {
        for (const EmbeddingTable* table : {&m_user, &m_book, &m_dense})
            table->save(state);
    }
    Status restore(const Checkpoint& state, std::uint64_t stretchStart)
    {
        std::size_t index = 0;
        for (EmbeddingTable* table : {&m_user, &m_book, &m_dense})
            if (const Status restored = table->restore(state, index++, stretchStart); !restored)
                return restored;
        return {};
    }

private:
    void runChunk(std::size_t chunk, std::size_t batch, std::size_t group, NcfPass& pass);
    Tensor vectors(const EmbeddingTable& table, std::string name, std::uint64_t step) const;

    NcfParameters m_parameters;
    std::size_t m_users;
    std::size_t m_books;
    NcfLayout m_layout;
    const CatchUp& m_catchUp;
    EmbeddingTable m_user;
    EmbeddingTable m_book;
    EmbeddingTable m_dense; ///< one row that every batch touches
    std::vector<AlignedVector<float>> m_turned;
    std::vector<std::unique_ptr<NcfPass>> m_passes; ///< one a worker
    AlignedVector<float> m_input;
    AlignedVector<float> m_inputSlopes;
    AlignedVector<float> m_chunkGradients; ///< of the dense array, of all chunks but the first
    std::vector<double> m_losses;
};

} // namespace shelf
