// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/kernels/kernels.h"
#include "engine/projection/clusters/spanning_tree.h"

#include <algorithm>
#include <limits>

namespace shelf {

namespace {

/// Values scanned in one step from which on it pays to wake other threads.
constexpr std::size_t kWorthSharing = std::size_t{1} << 19;
constexpr std::size_t kBlocksOfChunk = 64;

/// Prim's algorithm. The rows that are not in the tree yet lie packed at the front, so that each step is
/// shorter than the one before.
class Prim {
public:
    Prim(const ClusterRows& rows, const std::vector<float>& core, Workers& workers)
        : m_cols(rows.cols),
          m_left(rows.rows),
          m_workers(workers),
          m_blocks((rows.rows + kReachBlock - 1) / kReachBlock),
          m_values(m_blocks * kReachBlock * rows.cols),
          m_core(m_blocks * kReachBlock, kNever),
          m_best(m_blocks * kReachBlock, kNever),
          m_source(m_blocks * kReachBlock),
          m_number(m_blocks * kReachBlock),
          m_query(rows.cols)
    {
        for (std::size_t r = 0; r < rows.rows; ++r) {
            for (std::size_t c = 0; c < m_cols; ++c)
                m_values[place(r, c)] = rows.row(r)[c];
            m_core[r] = core[r] * core[r];
            m_best[r] = std::numeric_limits<float>::max();
            m_number[r] = static_cast<std::uint32_t>(r);
        }
        take(0);
    }

    std::size_t left() const { return m_left; }

    /// The next row of the tree and the one in it that it hangs on.
    TreeEdge step()
    {
        const std::size_t next = nearest();
        const TreeEdge edge{m_source[next], m_number[next], 0};
        take(next);
        return edge;
    }

private:
    static constexpr float kNever = std::numeric_limits<float>::infinity();

    std::size_t place(std::size_t row, std::size_t col) const
    {
        return (row / kReachBlock * m_cols + col) * kReachBlock + row % kReachBlock;
    }

    std::size_t nearest()
    {
        const std::size_t blocks = (m_left + kReachBlock - 1) / kReachBlock;
        const std::size_t chunks = (blocks + kBlocksOfChunk - 1) / kBlocksOfChunk;
        m_found.resize(chunks);
        const auto scan = [&](std::size_t chunk, int) {
            ReachJob job;
            job.firstBlock = chunk * kBlocksOfChunk;
            job.endBlock = std::min(job.firstBlock + kBlocksOfChunk, blocks);
            job.cols = m_cols;
            job.values = m_values.data();
            job.core = m_core.data();
            job.query = m_query.data();
            job.queryCore = m_queryCore;
            job.from = m_from;
            job.best = m_best.data();
            job.source = m_source.data();
            m_found[chunk] = kernels().reachFrom(job);
        };
        if (m_left * m_cols >= kWorthSharing)
            m_workers.run(chunks, scan);
        else
            for (std::size_t chunk = 0; chunk < chunks; ++chunk)
                scan(chunk, 0);
        return *std::min_element(m_found.begin(), m_found.end(),
                                 [&](std::size_t a, std::size_t b) { return m_best[a] < m_best[b]; });
    }

    /// Makes it the row that the next step starts from; the last of those left takes its place.
    void take(std::size_t row)
    {
        for (std::size_t c = 0; c < m_cols; ++c)
            m_query[c] = m_values[place(row, c)];
        m_queryCore = m_core[row];
        m_from = m_number[row];
        const std::size_t last = --m_left;
        for (std::size_t c = 0; c < m_cols; ++c)
            m_values[place(row, c)] = m_values[place(last, c)];
        m_core[row] = m_core[last];
        m_best[row] = m_best[last];
        m_source[row] = m_source[last];
        m_number[row] = m_number[last];
        m_core[last] = kNever;
        m_best[last] = kNever;
    }

    std::size_t m_cols;
    std::size_t m_left;
    Workers& m_workers;
    std::size_t m_blocks;
    AlignedVector<float> m_values;
    AlignedVector<float> m_core; ///< squared, as m_best
    AlignedVector<float> m_best;
    std::vector<std::uint32_t> m_source;
    std::vector<std::uint32_t> m_number;
    std::vector<float> m_query;
    float m_queryCore = 0;
    std::uint32_t m_from = 0;
    std::vector<std::size_t> m_found;
};

} // namespace

Result<std::vector<TreeEdge>> exactTree(const ClusterRows& rows, const std::vector<float>& core,
                                        Workers& workers, const Progress& progress)
{
    constexpr std::size_t kStepsBetweenReports = 64;
    std::vector<TreeEdge> edges;
    edges.reserve(rows.rows);
    Prim prim(rows, core, workers);
    while (prim.left() > 0) {
        TreeEdge edge = prim.step();
        edge.length = reachability(rows, core, edge.a, edge.b);
        edges.push_back(edge);
        if (edges.size() % kStepsBetweenReports == 0 && !report(progress, edges.size(), rows.rows))
            return Error::cancelledByCaller();
    }
    return edges;
}

} // namespace shelf
