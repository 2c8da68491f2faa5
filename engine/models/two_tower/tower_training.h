// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/two_tower/tower.h"
#include "engine/training/embedding_table.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What the samples of one batch put into a tower.
struct TowerBatch {
    struct Column {
        std::vector<std::uint32_t> rows;  ///< of the table, sample after sample
        std::vector<std::uint32_t> start; ///< where each sample's begin, and the end; empty: one a sample
    };
    std::size_t count = 0;
    std::vector<Column> columns;
    std::vector<float> numbers; ///< count x numbers

    /// For that many tables; keeps what memory it has.
    void begin(std::size_t tables);
};

/// One tower while it is trained. A batch goes forward, the slopes of its outputs are filled in, and step()
/// carries them back and moves every parameter.
class TowerTraining {
public:
    /// initial: as initialTower() makes them. catchUp must outlive this. name: of this tower in saved states.
    TowerTraining(const TowerInputs& inputs, std::size_t width, std::span<const int> layers,
                  std::span<const Tensor> initial, const OptimizerParameters& optimizer,
                  const CatchUp& catchUp, const std::string& name = {});

    std::size_t lanes() const { return m_layout.outputLanes(); }
    /// The outputs, lanes() floats a sample.
    const float* forward(const TowerBatch& batch, std::uint64_t step, const Team& team);
    /// To be filled with the slopes of the outputs.
    float* slopes() { return m_slopes.back().data(); }
    void step(const TowerBatch& batch, std::uint64_t step, const Team& team);
    void flush(std::uint64_t step, const Team& team);
    void save(Checkpoint& state) const;
    /// index: of this tower's first table among the state's; goes on to the one after its last.
    Status restore(const Checkpoint& state, std::size_t& index, std::uint64_t stretchStart);
    /// In the order and by the names of initialTower().
    std::vector<Tensor> weights(std::string_view prefix, std::uint64_t step) const;

private:
    void pool(const TowerBatch& batch, std::size_t table, const Team& team);
    void forwardRows(const TowerBatch& batch, std::size_t at, std::size_t n);
    void backwardRows(std::size_t at, std::size_t n, float* gradients);
    void scatter(const TowerBatch& batch, std::size_t table, const Team& team);
    const float* input(std::size_t layer, std::size_t at) const
    {
        return (layer == 0 ? m_input.data() : m_values[layer - 1].data()) +
               at * m_layout.layers[layer].inputLanes;
    }

    TowerLayout m_layout;
    const CatchUp& m_catchUp;
    std::vector<std::unique_ptr<EmbeddingTable>> m_tables;
    EmbeddingTable m_dense; ///< one row that every batch touches
    AlignedVector<float> m_input;
    AlignedVector<float> m_inputSlopes;
    std::vector<AlignedVector<float>> m_values; ///< of each layer
    std::vector<AlignedVector<float>> m_slopes;
    std::vector<AlignedVector<float>> m_turned;   ///< weights transposed
    std::vector<AlignedVector<float>> m_averages; ///< of each table that samples use several rows of
    std::vector<std::uint32_t> m_sampleOf;        ///< of each row such a table gives
    std::vector<float> m_shareOf;
    AlignedVector<float> m_chunkGradients; ///< of all chunks but the first
};

} // namespace shelf
