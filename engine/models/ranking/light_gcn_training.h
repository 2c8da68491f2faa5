// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/data/interactions.h"
#include "engine/data/negatives.h"
#include "engine/kernels/team.h"
#include "engine/parameters/settings.h"
#include "engine/training/catch_up.h"
#include "engine/training/embedding_table.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// The graph of readers and books as a symmetric matrix: readers first, then books, an entry 1 for each
/// rating, each row and column divided by the root of its number of ratings.
class BipartiteGraph {
public:
    explicit BipartiteGraph(const Interactions& known);

    std::size_t nodes() const { return m_weight.size(); }
    /// out = the mean of x, A x, A A x, ..., `layers` times; rows of `lanes` floats, whole blocks. out and
    /// scratch have the size of x, and neither is x. (He et al. 2020, equations 3 and 4.)
    void average(int layers, std::size_t lanes, const float* x, AlignedVector<float>& scratch, float* out,
                 const Team& team) const;

private:
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_columns;
    std::vector<float> m_weight;       ///< 1 / root of the node's number of ratings
    std::vector<std::size_t> m_chunks; ///< first rows, of about as many entries each
};

struct LightGcnParameters {
    int layers = 2; ///< how often vectors are averaged over the graph of readers and books (He et al. 2020)
};

/// LightGCN (He et al. 2020) while it is trained: vectors of readers and books, averaged over the graph at
/// each step, ordered by BPR; gradients go back through the same average, which is symmetric.
class LightGcnTraining {
public:
    LightGcnTraining(const Interactions& known, const RunSettings& settings, const CatchUp& catchUp);

    /// One optimizer step on the mean loss of the pairs plus the regularization; returns the sum of the
    /// losses before it.
    double step(std::span<const std::uint32_t> users, std::span<const std::uint32_t> better,
                std::span<const std::uint32_t> worse, std::uint64_t step, const Team& team);
    void flush(std::uint64_t step, const Team& team) { m_table.flush(step, team); }
    void save(Checkpoint& state) const { m_table.save(state); }
    Status restore(const Checkpoint& state, std::uint64_t stretchStart)
    {
        return m_table.restore(state, 0, stretchStart);
    }
    /// user_embedding and book_embedding as averaged.
    std::vector<Tensor> tensors(std::uint64_t step, const Team& team) const;
    /// Slopes of the last step's loss by the vectors that the graph averages, nodes() x lanes.
    const float* gradients() { return m_table.gradients(); }
    std::size_t lanes() const { return m_table.lanes(); }

private:
    std::size_t m_users;
    std::size_t m_books;
    std::size_t m_factors;
    int m_layers;
    float m_regularization;
    BipartiteGraph m_graph;
    const CatchUp& m_catchUp;
    EmbeddingTable m_table; ///< of all nodes
    std::vector<std::uint32_t> m_allRows;
    std::vector<std::uint32_t> m_uses;
    AlignedVector<float> m_averaged;
    AlignedVector<float> m_slopes;
    AlignedVector<float> m_scratch;
};

} // namespace shelf
