// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/spanning_tree.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <tuple>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kRowsBetweenLooks = 16384;
constexpr std::uint32_t kNobody = std::numeric_limits<std::uint32_t>::max();

/// The pieces that the edges found so far leave the rows in.
class Pieces {
public:
    explicit Pieces(std::size_t rows) : m_parent(rows), m_of(rows), m_count(rows)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0U);
        std::iota(m_of.begin(), m_of.end(), 0U);
    }

    std::size_t count() const { return m_count; }
    /// As of the last renumber(): 0 .. count()-1, in the order of their first rows.
    std::uint32_t of(std::size_t row) const { return m_of[row]; }

    /// False where both are in one piece already.
    bool join(std::uint32_t a, std::uint32_t b)
    {
        a = find(a);
        b = find(b);
        if (a == b)
            return false;
        m_parent[std::max(a, b)] = std::min(a, b);
        --m_count;
        return true;
    }

    void renumber()
    {
        std::uint32_t next = 0;
        for (std::uint32_t row = 0; row < m_parent.size(); ++row)
            m_of[row] = m_parent[row] == row ? next++ : m_of[find(row)];
    }

private:
    std::uint32_t find(std::uint32_t row)
    {
        while (m_parent[row] != row)
            row = m_parent[row] = m_parent[m_parent[row]];
        return row;
    }

    std::vector<std::uint32_t> m_parent; ///< the root of a piece is its first row
    std::vector<std::uint32_t> m_of;
    std::size_t m_count;
};

struct Link {
    float length = std::numeric_limits<float>::infinity();
    std::uint32_t a = kNobody;
    std::uint32_t b = kNobody;

    bool operator<(const Link& other) const
    {
        return std::tie(length, a, b) < std::tie(other.length, other.a, other.b);
    }
};

/// Boruvka's algorithm on the edges of a neighbor graph: each round joins every piece to the one that it is
/// nearest to, until no edge leaves a piece. `joined` is called with the ends of each edge of the forest.
template <class Joined>
bool joinNeighbors(const NeighborGraph& graph, const std::vector<float>& core, Pieces& pieces,
                   const std::function<bool()>& goOn, const Joined& joined)
{
    std::vector<std::uint32_t> inside(graph.rows, 0); // neighbors that are in the row's own piece for good
    std::vector<Link> shortest;
    for (bool more = true; more && pieces.count() > 1;) {
        pieces.renumber();
        shortest.assign(pieces.count(), {});
        for (std::size_t row = 0; row < graph.rows; ++row) {
            if (row % kRowsBetweenLooks == 0 && !goOn())
                return false;
            const std::uint32_t own = pieces.of(row);
            const auto near = graph.of(row);
            const auto distance = graph.distances(row);
            while (inside[row] < near.size() && pieces.of(static_cast<std::size_t>(near[inside[row]])) == own)
                ++inside[row];
            for (std::size_t j = inside[row]; j < near.size(); ++j) {
                const auto other = static_cast<std::uint32_t>(near[j]);
                const std::uint32_t piece = pieces.of(other);
                if (piece == own)
                    continue;
                const auto self = static_cast<std::uint32_t>(row);
                const Link link{std::max({distance[j], core[row], core[other]}), std::min(self, other),
                                std::max(self, other)};
                shortest[own] = std::min(shortest[own], link);
                shortest[piece] = std::min(shortest[piece], link);
            }
        }
        more = false;
        for (const Link& link : shortest) {
            if (link.a == kNobody || !pieces.join(link.a, link.b))
                continue;
            joined(link.a, link.b);
            more = true;
        }
    }
    pieces.renumber();
    return true;
}

/// Joins the pieces that a neighbor graph falls into.
class PieceJoiner {
public:
    PieceJoiner(const ClusterRows& rows, const std::vector<float>& core, Pieces& pieces, int threads,
                const std::function<bool()>& goOn)
        : m_rows(rows), m_core(core), m_pieces(pieces), m_threads(threads), m_goOn(goOn)
    {}

    Status run(std::vector<TreeEdge>& edges);

private:
    /// Rows that two pieces are compared by, over all pairs of one round.
    static constexpr std::size_t kComparisons = 20'000'000;
    static constexpr int kTimesToAndFro = 4;
    static constexpr int kPieceNeighbors = 8;

    void sortMembers();
    std::uint32_t nearestIn(std::uint32_t piece, std::uint32_t row) const;
    TreeEdge shortestFound(std::uint32_t a, std::uint32_t b) const;

    const ClusterRows& m_rows;
    const std::vector<float>& m_core;
    Pieces& m_pieces;
    int m_threads;
    const std::function<bool()>& m_goOn;
    std::vector<std::uint32_t> m_start; ///< piece p holds members start[p] .. start[p + 1] - 1
    std::vector<std::uint32_t> m_members;
    std::vector<std::uint32_t> m_densest; ///< of each piece
    std::size_t m_compared = 0;           ///< rows of a piece at most
};

void PieceJoiner::sortMembers()
{
    m_start.assign(m_pieces.count() + 1, 0);
    m_densest.assign(m_pieces.count(), kNobody);
    m_members.resize(m_rows.rows);
    for (std::uint32_t row = 0; row < m_rows.rows; ++row) {
        const std::uint32_t piece = m_pieces.of(row);
        ++m_start[piece + 1];
        std::uint32_t& densest = m_densest[piece];
        if (densest == kNobody || m_core[row] < m_core[densest])
            densest = row;
    }
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (std::uint32_t row = 0; row < m_rows.rows; ++row)
        m_members[next[m_pieces.of(row)]++] = row;
    m_compared = std::max<std::size_t>(64, kComparisons / m_pieces.count() / (2 * kTimesToAndFro));
}

/// Of the piece's rows, or of as many evenly chosen ones as are affordable, the one nearest to the row.
std::uint32_t PieceJoiner::nearestIn(std::uint32_t piece, std::uint32_t row) const
{
    const std::size_t count = m_start[piece + 1] - m_start[piece];
    const std::size_t stride = (count + m_compared - 1) / m_compared;
    std::uint32_t best = m_densest[piece];
    double least = reachability(m_rows, m_core, best, row);
    for (std::size_t i = 0; i < count; i += stride) {
        const std::uint32_t member = m_members[m_start[piece] + i];
        const double length = reachability(m_rows, m_core, member, row);
        if (length < least) {
            least = length;
            best = member;
        }
    }
    return best;
}

TreeEdge PieceJoiner::shortestFound(std::uint32_t a, std::uint32_t b) const
{
    const std::uint32_t pieceA = m_pieces.of(a);
    const std::uint32_t pieceB = m_pieces.of(b);
    double length = reachability(m_rows, m_core, a, b);
    for (int time = 0; time < kTimesToAndFro; ++time) {
        const std::uint32_t nextA = nearestIn(pieceA, b);
        const std::uint32_t nextB = nearestIn(pieceB, nextA);
        const double found = reachability(m_rows, m_core, nextA, nextB);
        if (found >= length)
            break;
        a = nextA;
        b = nextB;
        length = found;
    }
    return {a, b, length};
}

Status PieceJoiner::run(std::vector<TreeEdge>& edges)
{
    while (m_pieces.count() > 1) {
        sortMembers();
        ClusterRows dense;
        dense.rows = m_densest.size();
        dense.cols = m_rows.cols;
        std::vector<float> core;
        for (const std::uint32_t row : m_densest) {
            dense.values.insert(dense.values.end(), m_rows.row(row), m_rows.row(row) + m_rows.cols);
            core.push_back(m_core[row]);
        }
        const auto near = coreDistances(dense, 1, kPieceNeighbors, m_threads,
                                        [this](std::uint64_t, std::uint64_t) { return m_goOn(); });
        if (!near)
            return near.error();
        // Taken down first: m_pieces.of() holds still while their lengths are measured.
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        Pieces joined(dense.rows);
        const auto note = [&](std::uint32_t a, std::uint32_t b) {
            pairs.emplace_back(m_densest[a], m_densest[b]);
        };
        if (!joinNeighbors(near->graph, core, joined, m_goOn, note))
            return Error::cancelledByCaller();
        for (const auto& [a, b] : pairs) {
            edges.push_back(shortestFound(a, b));
            if (!m_goOn())
                return Error::cancelledByCaller();
        }
        for (const auto& [a, b] : pairs)
            m_pieces.join(a, b);
        m_pieces.renumber();
    }
    return {};
}

} // namespace

Result<std::vector<TreeEdge>> neighborTree(const ClusterRows& rows, const CoreDistances& cores, int threads,
                                           const Progress& progress)
{
    std::vector<TreeEdge> edges;
    edges.reserve(rows.rows);
    const std::function<bool()> goOn = [&] { return report(progress, edges.size(), rows.rows); };
    Pieces pieces(rows.rows);
    const auto note = [&](std::uint32_t a, std::uint32_t b) {
        edges.push_back({a, b, reachability(rows, cores.distance, a, b)});
    };
    if (!joinNeighbors(cores.graph, cores.distance, pieces, goOn, note))
        return Error::cancelledByCaller();
    if (const Status joined = PieceJoiner(rows, cores.distance, pieces, threads, goOn).run(edges); !joined)
        return joined.error();
    return edges;
}

} // namespace shelf
