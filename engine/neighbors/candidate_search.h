// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/memory.h"
#include "engine/kernels/kernels.h"
#include "engine/neighbors/packed_rows.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// Finds for a block of queries which rows can be among the `wanted` nearest of those visited, each query's
/// own row being one like the others: dense products of tiles, a pass over them that keeps what beats the
/// query's threshold, and a cut of what was kept whenever it has grown. Scratch memory of one worker.
class CandidateSearch {
public:
    static constexpr std::size_t kQueries = 48;

    CandidateSearch(const PackedRows& rows, std::size_t wanted, const Kernels& kernel = kernels());

    /// Begins anew with the queries in these slots, at most kQueries.
    void begin(std::span<const std::uint32_t> slots);
    /// Looks at the rows of a tile for the named queries (numbers 0 .. ), or for all.
    void visit(const PackedTile& tile, std::span<const std::uint32_t> queries);
    void visit(const PackedTile& tile);
    /// The slots that are left for a query: of the rows visited all that the bounds leave possible.
    std::span<const std::uint32_t> finish(std::size_t query);

    /// The queries' vectors, cols floats each.
    const float* vectors() const { return m_vectors.data(); }

private:
    struct Kept {
        std::vector<float> upper;
        std::vector<std::uint32_t> slots;
        std::size_t count = 0;
        std::size_t limit = 0; ///< cut where it is reached
        float threshold = 0;
        float error = 0;
    };

    void group(std::span<const std::uint32_t> queries, AlignedVector<float>& grouped) const;
    void scan(const PackedTile& tile, std::span<const std::uint32_t> queries, const float* grouped);
    void cut(Kept& kept);

    const Kernels& m_kernels;
    const PackedRows& m_rows;
    std::size_t m_wanted;
    std::size_t m_queries = 0;
    std::vector<Kept> m_kept;
    std::vector<std::uint32_t> m_all;
    AlignedVector<float> m_vectors;
    AlignedVector<float> m_grouped; ///< all queries' vectors as ThresholdJob has them
    AlignedVector<float> m_chosen;  ///< those of some
    std::vector<std::uint32_t> m_chosenQueries;
    std::vector<float> m_lower;
};

/// A threshold that at least `wanted` of the values reach and, but for near ties, few more. wanted is at
/// least one and at most their number; all are finite.
float thresholdFor(const Kernels& kernel, std::span<const float> values, std::size_t wanted);

} // namespace shelf
