// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/at_edge.h"
#include "engine/base/text/message.h"
#include "engine/projection/tsne/tsne.h"

#include "engine/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

constexpr std::size_t kChunkRows = 256;
/// Chunks between two reports.
constexpr std::size_t kRound = 64;

/// Finds the conditional probabilities of one row: p_j ~ exp(-beta d_j^2) with the entropy wanted.
class RowSearch {
public:
    RowSearch(double perplexity, Metric metric) : m_entropy(std::log(perplexity)), m_metric(metric) {}

    void run(std::span<const float> distances, float* p)
    {
        measure(distances);
        double beta = m_mean > 0 ? 1 / m_mean : 0;
        double low = 0;
        double high = std::numeric_limits<double>::infinity();
        // Newton's steps on the logarithm of beta, within bounds that each step narrows.
        for (int step = 0; m_mean > 0 && step < 200; ++step) {
            const double excess = entropyAt(beta) - m_entropy;
            if (std::fabs(excess) < kTolerance || !(beta < 1e300))
                break;
            (excess > 0 ? low : high) = beta;
            const double slope = beta * beta * m_variance;
            const double newton = slope > 0 ? beta * std::exp(std::clamp(excess / slope, -3.0, 3.0)) : 0;
            if (newton > low && newton < high)
                beta = newton;
            else
                beta = std::isinf(high) ? beta * 4 : 0.5 * (low + high);
            if (high - low <= 1e-15 * low)
                break;
        }
        entropyAt(beta);
        for (std::size_t j = 0; j < distances.size(); ++j)
            p[j] = static_cast<float>(m_weight[j] / m_sum);
    }

private:
    static constexpr double kTolerance = 1e-6;

    void measure(std::span<const float> distances)
    {
        m_square.resize(distances.size());
        m_weight.resize(distances.size());
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t j = 0; j < distances.size(); ++j) {
            const double d = static_cast<double>(distances[j]);
            // Of two vectors of length 1 the squared distance is 2 (1 - cos).
            m_square[j] = m_metric == Metric::cosine ? 2 * std::max(d, 0.0) : d * d;
            least = std::min(least, m_square[j]);
        }
        m_mean = 0;
        for (double& square : m_square) {
            square -= least;
            m_mean += square / static_cast<double>(m_square.size());
        }
    }

    double entropyAt(double beta)
    {
        m_sum = 0;
        double first = 0;
        double second = 0;
        for (std::size_t j = 0; j < m_square.size(); ++j) {
            const double w = std::exp(-beta * m_square[j]);
            m_weight[j] = w;
            m_sum += w;
            first += w * m_square[j];
            second += w * m_square[j] * m_square[j];
        }
        first /= m_sum;
        m_variance = std::max(0.0, second / m_sum - first * first);
        return std::log(m_sum) + beta * first;
    }

    double m_entropy;
    Metric m_metric;
    std::vector<double> m_square; ///< distances squared, less the least of them
    std::vector<double> m_weight;
    double m_mean = 0;
    double m_sum = 0;
    double m_variance = 0;
};

class Maker {
public:
    Maker(const NeighborGraph& graph, double perplexity, int threads, const Progress& progress)
        : m_graph(graph),
          m_rows(graph.rows),
          m_k(static_cast<std::size_t>(graph.k)),
          m_workers(threads),
          m_progress(progress)
    {
        m_result.perplexity = std::min(perplexity, std::max(1.0, static_cast<double>(graph.k) / 3));
    }

    Result<Affinities> make()
    {
        if (!searchRows())
            return Error::cancelledByCaller();
        collectSources();
        countColumns();
        if (!fillColumns())
            return Error::cancelledByCaller();
        return std::move(m_result);
    }

private:
    /// Runs body over all chunks of rows, in rounds with a report after each; false where it was cancelled.
    template <class Body> bool eachChunk(double from, double to, const Body& body)
    {
        const std::size_t chunks = (m_rows + kChunkRows - 1) / kChunkRows;
        for (std::size_t first = 0; first < chunks; first += kRound) {
            const std::size_t count = std::min(kRound, chunks - first);
            m_workers.run(count, [&](std::size_t c, int) {
                const std::size_t chunk = first + c;
                body(chunk, chunk * kChunkRows, std::min(m_rows, (chunk + 1) * kChunkRows));
            });
            const double share = static_cast<double>(first + count) / static_cast<double>(chunks);
            if (!report(m_progress, static_cast<std::uint64_t>(1000 * (from + (to - from) * share)), 1000))
                return false;
        }
        return true;
    }

    bool searchRows()
    {
        m_column.resize(m_rows * m_k);
        m_p.resize(m_rows * m_k);
        return eachChunk(0, 0.6, [&](std::size_t, std::size_t first, std::size_t end) {
            RowSearch search(m_result.perplexity, m_graph.metric);
            std::vector<float> p(m_k);
            std::vector<std::pair<std::uint32_t, float>> row(m_k);
            for (std::size_t i = first; i < end; ++i) {
                search.run(m_graph.distances(i), p.data());
                const auto neighbors = m_graph.of(i);
                for (std::size_t t = 0; t < m_k; ++t)
                    row[t] = {static_cast<std::uint32_t>(neighbors[t]), p[t]};
                std::sort(row.begin(), row.end());
                for (std::size_t t = 0; t < m_k; ++t) {
                    m_column[i * m_k + t] = row[t].first;
                    m_p[i * m_k + t] = row[t].second;
                }
            }
        });
    }

    /// For each row the entries that name it, ascending.
    void collectSources()
    {
        m_sourceStart.assign(m_rows + 1, 0);
        for (const std::uint32_t column : m_column)
            ++m_sourceStart[column + 1];
        std::partial_sum(m_sourceStart.begin(), m_sourceStart.end(), m_sourceStart.begin());
        std::vector<std::uint32_t> next(m_sourceStart.begin(), m_sourceStart.end() - 1);
        m_source.resize(m_column.size());
        for (std::size_t e = 0; e < m_column.size(); ++e)
            m_source[next[m_column[e]]++] = static_cast<std::uint32_t>(e);
    }

    /// Visits the columns of row i, ascending, with p_j|i + p_i|j.
    template <class Visit> void eachColumn(std::size_t i, const Visit& visit) const
    {
        std::size_t own = i * m_k;
        const std::size_t ownEnd = own + m_k;
        std::size_t other = m_sourceStart[i];
        const std::size_t otherEnd = m_sourceStart[i + 1];
        while (own < ownEnd || other < otherEnd) {
            const std::size_t a = own < ownEnd ? m_column[own] : m_rows;
            const std::size_t b = other < otherEnd ? m_source[other] / m_k : m_rows;
            float p = 0;
            if (a <= b)
                p += m_p[own++];
            if (b <= a)
                p += m_p[m_source[other++]];
            visit(static_cast<std::uint32_t>(std::min(a, b)), p);
        }
    }

    void countColumns()
    {
        m_result.start.assign(m_rows + 1, 0);
        m_workers.run((m_rows + kChunkRows - 1) / kChunkRows, [&](std::size_t chunk, int) {
            const std::size_t end = std::min(m_rows, (chunk + 1) * kChunkRows);
            for (std::size_t i = chunk * kChunkRows; i < end; ++i)
                eachColumn(i, [&](std::uint32_t, float) { ++m_result.start[i + 1]; });
        });
        std::partial_sum(m_result.start.begin(), m_result.start.end(), m_result.start.begin());
    }

    bool fillColumns()
    {
        m_result.column.resize(m_result.start.back());
        m_result.p.resize(m_result.start.back());
        const double scale = 1 / (2 * static_cast<double>(m_rows));
        std::vector<double> entropy((m_rows + kChunkRows - 1) / kChunkRows);
        const bool whole = eachChunk(0.7, 1, [&](std::size_t chunk, std::size_t first, std::size_t end) {
            for (std::size_t i = first; i < end; ++i) {
                std::size_t e = m_result.start[i];
                eachColumn(i, [&](std::uint32_t column, float sum) {
                    const double p = static_cast<double>(sum) * scale;
                    m_result.column[e] = column;
                    m_result.p[e++] = static_cast<float>(p);
                    if (p > 0)
                        entropy[chunk] += p * std::log(p);
                });
            }
        });
        m_result.negativeEntropy = std::accumulate(entropy.begin(), entropy.end(), 0.0);
        return whole;
    }

    const NeighborGraph& m_graph;
    std::size_t m_rows;
    std::size_t m_k;
    Workers m_workers;
    const Progress& m_progress;
    Affinities m_result;
    std::vector<std::uint32_t> m_column; ///< rows x k, ascending in a row
    std::vector<float> m_p;              ///< conditional probabilities
    std::vector<std::uint32_t> m_sourceStart;
    std::vector<std::uint32_t> m_source; ///< places in m_column
};

} // namespace

int neighborsForPerplexity(double perplexity, std::size_t points)
{
    const double most = points > 0 ? static_cast<double>(std::min<std::size_t>(points - 1, 1'000'000)) : 0;
    const double wanted = std::isfinite(perplexity) ? std::floor(3 * std::max(perplexity, 1.0)) : most;
    return static_cast<int>(std::min(wanted, most));
}

void tsneProbabilities(std::span<const float> distances, double perplexity, Metric metric, std::span<float> p)
{
    if (perplexity < static_cast<double>(distances.size()))
        RowSearch(perplexity, metric).run(distances, p.data());
    else
        std::fill(p.begin(), p.end(), 1 / static_cast<float>(p.size()));
}

Result<Affinities> tsneAffinities(const NeighborGraph& graph, double perplexity, int threads,
                                  const Progress& progress)
{
    if (!(perplexity >= 1))
        return Error::usageError(tr("The perplexity of t-SNE must be at least 1"));
    if (graph.metric == Metric::dot)
        return Error::usageError(tr("t-SNE needs distances, and products are none"),
                                 tr("Take the euclidean or the cosine metric"));
    if (graph.rows < 2 || graph.k < 1)
        return Error::usageError(tr("t-SNE needs at least two books"));
    const std::size_t entries = graph.rows * static_cast<std::size_t>(graph.k);
    if (2 * entries > std::numeric_limits<std::uint32_t>::max())
        return Error::usageError(tr("So many books with so many neighbors each are more than t-SNE can hold"),
                                 tr("Lower the perplexity"));
    if (graph.neighbor.size() != entries || graph.distance.size() != entries)
        return Error::failure(tr("The neighbors of the books are incomplete"));
    const auto outside = [&](std::int32_t row) {
        return row < 0 || static_cast<std::size_t>(row) >= graph.rows;
    };
    if (std::any_of(graph.neighbor.begin(), graph.neighbor.end(), outside))
        return Error::failure(tr("The neighbors of the books name books that are not there"));
    return atEdge({tr("keep the neighbors of so many books", "a task"), {}, tr("Lower the perplexity")},
                  [&] { return Maker(graph, perplexity, threads, progress).make(); });
}

} // namespace shelf
