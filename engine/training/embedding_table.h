// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/base/result.h"
#include "engine/kernels/team.h"
#include "engine/models/model.h"
#include "engine/training/catch_up.h"
#include "engine/training/checkpoint.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// A table of embeddings while it is trained: each row holds its weights and the optimizer's moments side by
/// side, padded to whole lane blocks. A batch touches some rows: they are caught up and copied out, their
/// gradients are summed over the batch in the order of its samples, and each takes one step.
class EmbeddingTable {
public:
    /// floor: the least any weight may be, one a column; -infinity where there is none.
    EmbeddingTable(std::string name, std::size_t rows, std::size_t cols, const CatchUp& catchUp,
                   const OptimizerParameters& optimizer, const std::vector<float>& floor);

    std::size_t rows() const { return m_rows; }
    std::size_t cols() const { return m_cols; }
    std::size_t lanes() const { return m_lanes; }
    float* weights(std::size_t row) { return m_state.data() + row * m_stride; }

    /// Starts the batch of the given step: rows[i] is what sample i uses.
    void begin(std::span<const std::uint32_t> rows, std::uint64_t step, const Team& team);
    /// The same for a table of one row that every batch uses and so is never behind: nothing is copied out,
    /// and its gradient keeps what it held.
    void beginOnlyRow(std::uint64_t step);
    std::size_t uniqueRows() const { return m_unique.size(); }
    /// Which unique row sample i uses.
    const std::uint32_t* slotOfSample() const { return m_slots.data(); }
    /// The unique rows' weights and, to be added to, their gradients: lanes() floats each.
    float* copies() { return m_copies.data(); }
    float* gradients() { return m_gradients.data(); }
    /// Calls add(count, samples) for groups of samples that share no row between groups, each row's samples
    /// in order: what adds their gradients.
    template <class Add> void scatter(const Team& team, const Add& add);
    /// One step of every row of the batch.
    void step(const RowJob& constants, std::uint64_t step, std::size_t batch, const Team& team);

    /// Brings every row to where the given step leaves it.
    void flush(std::uint64_t step, const Team& team);
    /// Copies columns firstCol .. of the weights as they would be after flush(step).
    Tensor flushedWeights(std::string name, std::size_t firstCol, std::size_t cols, std::uint64_t step) const;

    void save(Checkpoint& checkpoint) const;
    /// index: of this table among the checkpoint's; stretchStart: the step before which no row can have been
    /// left.
    Status restore(const Checkpoint& checkpoint, std::size_t index, std::uint64_t stretchStart);

private:
    static constexpr std::size_t kChunk = 256;
    struct Touch {
        std::uint32_t last = 0; ///< the last step applied
        std::uint32_t slot = 0; ///< its number within the batch
    };

    void groupSamples();
    void fillRecent(std::uint64_t step);
    void fillSteps(std::size_t at, std::size_t n, std::uint64_t step);
    RowJob rowJob(RowJob job, std::span<const std::uint32_t> rows, const RowSteps* steps) const;
    void sweepOthers(const RowJob& constants, std::uint64_t step, const Team& team);

    std::string m_name;
    std::size_t m_rows;
    std::size_t m_cols;
    std::size_t m_lanes;
    std::size_t m_stride;
    const CatchUp& m_catchUp;
    double m_l2;
    AlignedVector<float> m_state;
    AlignedVector<float> m_floors;
    std::vector<Touch> m_touch;

    std::vector<std::uint32_t> m_slots;
    std::vector<std::uint32_t> m_unique;
    std::vector<std::uint32_t> m_uniqueLast;
    std::vector<std::uint32_t> m_uses;
    std::vector<RowSteps> m_steps;
    std::vector<RowSteps> m_recent; ///< by missed steps, where the batch is big
    AlignedVector<float> m_copies;
    AlignedVector<float> m_gradients;
    std::vector<std::uint32_t> m_order;      ///< samples by slot, or 0, 1, 2, ...
    std::vector<std::uint32_t> m_groupStart; ///< in m_order, of each chunk of slots
};

template <class Add> void EmbeddingTable::scatter(const Team& team, const Add& add)
{
    if (!team.parallel()) {
        for (std::size_t i = m_order.size(); i < m_slots.size(); ++i)
            m_order.push_back(static_cast<std::uint32_t>(i));
        add(m_slots.size(), m_order.data());
        return;
    }
    groupSamples();
    team.run(m_groupStart.size() - 1, [&](std::size_t group, int) {
        add(m_groupStart[group + 1] - m_groupStart[group], m_order.data() + m_groupStart[group]);
    });
    m_order.clear();
}

} // namespace shelf
