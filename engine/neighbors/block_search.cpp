// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/block_search.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <bit>

namespace shelf {

namespace {

constexpr std::size_t kBlock = CandidateSearch::kQueries;
static_assert(kBlock <= 64, "a bit for each query");

/// Multiplications in a round and worker: some hundredths of a second.
constexpr double kRoundWork = 1e9;

} // namespace

BlockSearch::BlockSearch(const PackedRows& rows, const MeasuredLists& lists, Workers& workers)
    : m_rows(rows), m_lists(lists), m_workers(workers), m_scratch(static_cast<std::size_t>(workers.count()))
{
    for (Scratch& scratch : m_scratch)
        scratch.search = std::make_unique<CandidateSearch>(rows, lists.wantedGroups());
}

void BlockSearch::visitAll(CandidateSearch& search, std::span<const std::uint32_t> slots) const
{
    // Their own tile first: the nearer the rows seen first, the fewer of the others reach the thresholds.
    const PackedTile& own = m_rows.tileOf(slots[slots.size() / 2]);
    search.visit(own);
    for (const PackedTile& tile : m_rows.tiles)
        if (&tile != &own)
            search.visit(tile);
}

bool BlockSearch::run(std::span<const std::uint32_t> slots, double rowsVisited, const Visit& visit,
                      const Take& take, const Proceed& proceed)
{
    // The scan of a product costs as much as some dimensions, the lists as much as some thousand rows.
    const double blockWork =
        static_cast<double>(kBlock) * (rowsVisited + 5000) * (static_cast<double>(m_rows.cols) + 12);
    const std::size_t blocks = (slots.size() + kBlock - 1) / kBlock;
    const std::size_t together =
        m_scratch.size() * std::max<std::size_t>(1, static_cast<std::size_t>(kRoundWork / blockWork));
    for (std::size_t begin = 0; begin < blocks; begin += together) {
        m_workers.run(std::min(together, blocks - begin), [&](std::size_t chunk, int worker) {
            Scratch& scratch = m_scratch[static_cast<std::size_t>(worker)];
            const std::size_t first = (begin + chunk) * kBlock;
            const auto mine = slots.subspan(first, std::min(kBlock, slots.size() - first));
            scratch.search->begin(mine);
            visit(scratch, mine);
            for (std::size_t q = 0; q < mine.size(); ++q) {
                const auto group = static_cast<std::size_t>(m_rows.source[mine[q]]);
                auto left = scratch.search->finish(q);
                if (left.size() < m_lists.wantedGroups()) {
                    // The cells held too few rows. Rare: the search of the block goes on to see all.
                    scratch.search->begin(mine);
                    visitAll(*scratch.search, mine);
                    left = scratch.search->finish(q);
                }
                m_lists.measure(group, left, m_rows, scratch.list);
                take(first + q, scratch.list);
            }
        });
        if (!proceed(std::min(slots.size(), (begin + together) * kBlock)))
            return false;
    }
    return true;
}

bool BlockSearch::exact(std::span<const std::uint32_t> slots, const Take& take, const Proceed& proceed)
{
    return run(
        slots, static_cast<double>(m_rows.source.size()),
        [&](Scratch& scratch, std::span<const std::uint32_t> mine) { visitAll(*scratch.search, mine); }, take,
        proceed);
}

void BlockSearch::visitCells(Scratch& scratch, std::size_t queries, const RowCells& cells,
                             std::size_t probes) const
{
    const Kernels& kernel = kernels();
    const std::size_t count = cells.cells();
    scratch.scores.resize(kBlock * cells.scoreLanes());
    scratch.reached.resize(count);
    scratch.places.resize(count);
    scratch.askedBy.assign(count, 0);
    scratch.asked.clear();
    cells.scores(queries, scratch.search->vectors(), scratch.scores.data());
    for (std::size_t q = 0; q < queries; ++q) {
        const std::span<const float> scores(scratch.scores.data() + q * cells.scoreLanes(), count);
        const float threshold = thresholdFor(kernel, scores, std::min(probes, count));
        const std::size_t found = kernel.appendAtLeast(count, scores.data(), threshold, 0,
                                                       scratch.reached.data(), scratch.places.data());
        for (std::size_t i = 0; i < found; ++i) {
            std::uint64_t& askedBy = scratch.askedBy[scratch.places[i]];
            if (askedBy == 0)
                scratch.asked.push_back(scratch.places[i]);
            askedBy |= std::uint64_t{1} << q;
        }
    }
    // The cells that most look into are the nearest: seen first, they raise the thresholds.
    std::sort(scratch.asked.begin(), scratch.asked.end(), [&](std::uint32_t a, std::uint32_t b) {
        const int ofA = std::popcount(scratch.askedBy[a]);
        const int ofB = std::popcount(scratch.askedBy[b]);
        return ofA > ofB || (ofA == ofB && a < b);
    });
    for (const std::uint32_t cell : scratch.asked) {
        scratch.queries.clear();
        for (std::uint64_t bits = scratch.askedBy[cell]; bits != 0; bits &= bits - 1)
            scratch.queries.push_back(static_cast<std::uint32_t>(std::countr_zero(bits)));
        for (const PackedTile& tile : m_rows.tilesOf(cell))
            scratch.search->visit(tile, scratch.queries);
    }
}

bool BlockSearch::probing(std::span<const std::uint32_t> slots, const RowCells& cells, std::size_t probes,
                          const Take& take, const Proceed& proceed)
{
    const double share = static_cast<double>(probes) / static_cast<double>(cells.cells());
    return run(
        slots, share * static_cast<double>(m_rows.source.size()),
        [&](Scratch& scratch, std::span<const std::uint32_t> mine) {
            visitCells(scratch, mine.size(), cells, probes);
        },
        take, proceed);
}

} // namespace shelf
