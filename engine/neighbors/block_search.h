// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/neighbors/candidate_search.h"
#include "engine/neighbors/measured_lists.h"
#include "engine/neighbors/packed_rows.h"
#include "engine/neighbors/row_cells.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// Runs a search of many queries in blocks, each block in the worker that takes it, in rounds that are short
/// enough to be stopped between.
class BlockSearch {
public:
    /// Keeps references to all of them.
    BlockSearch(const PackedRows& rows, const MeasuredLists& lists, Workers& workers);

    /// Gets the place of the query in `slots` with the list of its group; from several threads at once.
    using Take = std::function<void(std::size_t query, std::span<const MeasuredRow> list)>;
    /// How many queries are done; false stops.
    using Proceed = std::function<bool(std::size_t done)>;

    /// Every query against every row, quickest where queries that follow each other are near each other and
    /// lie in the same tiles. False where it was stopped.
    bool exact(std::span<const std::uint32_t> slots, const Take& take, const Proceed& proceed);
    /// Every query against the rows of the (at least) `probes` cells whose centers are nearest to it, where
    /// these hold enough rows. The cells of `rows` must be those of `cells`.
    bool probing(std::span<const std::uint32_t> slots, const RowCells& cells, std::size_t probes,
                 const Take& take, const Proceed& proceed);

private:
    struct Scratch {
        std::unique_ptr<CandidateSearch> search;
        std::vector<MeasuredRow> list;
        AlignedVector<float> scores;
        std::vector<float> reached;
        std::vector<std::uint32_t> places;
        std::vector<std::uint64_t> askedBy; ///< a cell: a bit for each query that looks into it
        std::vector<std::uint32_t> asked;
        std::vector<std::uint32_t> queries;
    };
    using Visit = std::function<void(Scratch&, std::span<const std::uint32_t> slots)>;

    bool run(std::span<const std::uint32_t> slots, double rowsVisited, const Visit& visit, const Take& take,
             const Proceed& proceed);
    void visitAll(CandidateSearch& search, std::span<const std::uint32_t> slots) const;
    void visitCells(Scratch& scratch, std::size_t queries, const RowCells& cells, std::size_t probes) const;

    const PackedRows& m_rows;
    const MeasuredLists& m_lists;
    Workers& m_workers;
    std::vector<Scratch> m_scratch;
};

} // namespace shelf
