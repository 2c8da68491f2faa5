// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/k_means_start.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

constexpr std::size_t kChunkRows = 1024;
/// Chunks that are worked on between two questions to the caller; their sums are added up in order.
constexpr std::size_t kSlots = 16;
constexpr std::size_t kTileRows = 96;
constexpr int kMaxSteps = 100;

/// The vectors as scoreTile wants them; lanes in excess are never the nearest.
void turn(const std::vector<const float*>& vectors, std::size_t cols, std::size_t lanes,
          AlignedVector<float>& turned, AlignedVector<float>& bias)
{
    turned.assign(cols * lanes, 0.0F);
    bias.assign(lanes, 1e30F);
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        double square = 0;
        for (std::size_t c = 0; c < cols; ++c) {
            const float x = vectors[i][c];
            turned[c * lanes + i] = -x;
            square += static_cast<double>(x) * x;
        }
        bias[i] = static_cast<float>(square / 2);
    }
}

} // namespace

KMeansStart::KMeansStart(const ClusterRows& rows, std::size_t clusters, Random random, Workers& workers,
                         const std::function<bool()>& goOn)
    : m_rows(rows),
      m_clusters(clusters),
      m_lanes(paddedLanes(clusters)),
      m_random(random),
      m_workers(workers),
      m_goOn(goOn),
      m_square(rows.rows),
      m_nearest(rows.rows),
      m_member(rows.rows, -1),
      m_centers(clusters * rows.cols),
      m_sums(kSlots),
      m_scores(static_cast<std::size_t>(workers.count()))
{}

std::uint64_t KMeansStart::questions(std::size_t rows, std::size_t clusters)
{
    const std::size_t ofPass = (rows + kChunkRows * kSlots - 1) / (kChunkRows * kSlots);
    return ofPass * (2 * clusters + kMaxSteps + 1);
}

/// Divides the rows into the same chunks whatever the number of threads.
bool KMeansStart::eachChunk(const std::function<void(std::size_t, std::size_t, std::size_t, int)>& body)
{
    const std::size_t chunks = (m_rows.rows + kChunkRows - 1) / kChunkRows;
    for (std::size_t begin = 0; begin < chunks; begin += kSlots) {
        m_workers.run(std::min(kSlots, chunks - begin), [&](std::size_t i, int worker) {
            const std::size_t first = (begin + i) * kChunkRows;
            body(begin + i, first, std::min(first + kChunkRows, m_rows.rows), worker);
        });
        if (!m_goOn())
            return false;
    }
    return true;
}

/// Half the squared distance of some rows to each of the vectors, less half of the row's own square.
void KMeansStart::scoreTile(const AlignedVector<float>& turned, std::size_t lanes,
                            const AlignedVector<float>& bias, std::size_t first, std::size_t count,
                            float* scores) const
{
    Product product;
    product.n = count;
    product.m = lanes;
    product.k = m_rows.cols;
    product.a = m_rows.row(first);
    product.aRow = m_rows.cols;
    product.b = turned.data();
    product.ldb = lanes;
    product.bias = bias.data();
    product.c = scores;
    product.ldc = lanes;
    kernels().multiply(product);
}

/// A row drawn with a chance proportional to its squared distance to the nearest center.
std::size_t KMeansStart::draw(const std::vector<double>& chunkSums)
{
    double total = 0;
    for (const double sum : chunkSums)
        total += sum;
    double left = m_random.uniform() * total;
    std::size_t chunk = 0;
    while (chunk + 1 < chunkSums.size() && left >= chunkSums[chunk])
        left -= chunkSums[chunk++];
    const std::size_t end = std::min((chunk + 1) * kChunkRows, m_rows.rows);
    std::size_t chosen = chunk * kChunkRows;
    for (std::size_t row = chosen; row < end; ++row) {
        if (m_nearest[row] <= 0)
            continue;
        chosen = row;
        left -= m_nearest[row];
        if (left < 0)
            break;
    }
    return chosen;
}

/// The candidate that as a center leaves the least sum of squared distances.
std::optional<std::size_t> KMeansStart::bestOf(const std::vector<std::size_t>& candidates)
{
    std::vector<const float*> vectors;
    for (const std::size_t row : candidates)
        vectors.push_back(m_rows.row(row));
    AlignedVector<float> turned;
    AlignedVector<float> bias;
    turn(vectors, m_rows.cols, kLaneBlock, turned, bias);
    std::vector<std::array<double, kLaneBlock>> partial((m_rows.rows + kChunkRows - 1) / kChunkRows);
    const bool done = eachChunk([&](std::size_t chunk, std::size_t first, std::size_t end, int worker) {
        AlignedVector<float>& scores = m_scores[static_cast<std::size_t>(worker)];
        scores.resize(kTileRows * std::max(m_lanes, kLaneBlock));
        std::array<double, kLaneBlock> sums{};
        for (std::size_t tile = first; tile < end; tile += kTileRows) {
            const std::size_t count = std::min(kTileRows, end - tile);
            scoreTile(turned, kLaneBlock, bias, tile, count, scores.data());
            for (std::size_t i = 0; i < count; ++i) {
                const float nearest = m_nearest[tile + i];
                for (std::size_t v = 0; v < kLaneBlock; ++v)
                    sums[v] += std::min(nearest,
                                        std::max(0.0F, m_square[tile + i] + 2 * scores[i * kLaneBlock + v]));
            }
        }
        partial[chunk] = sums;
    });
    if (!done)
        return std::nullopt;
    std::size_t best = 0;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t v = 0; v < candidates.size(); ++v) {
        double sum = 0;
        for (const auto& sums : partial)
            sum += sums[v];
        if (sum < least) {
            least = sum;
            best = v;
        }
    }
    return candidates[best];
}

/// Counts a new center at that row in the distances to the nearest.
bool KMeansStart::lower(std::size_t row, std::vector<double>& chunkSums)
{
    return eachChunk([&](std::size_t chunk, std::size_t first, std::size_t end, int worker) {
        AlignedVector<float>& products = m_scores[static_cast<std::size_t>(worker)];
        products.resize(std::max({products.size(), kTileRows * m_lanes, kChunkRows}));
        kernels().dotRows(end - first, m_rows.cols, m_rows.row(first), m_rows.cols, m_rows.row(row), 0.0F,
                          products.data());
        double sum = 0;
        for (std::size_t r = first; r < end; ++r) {
            const float distance = m_square[r] + m_square[row] - 2 * products[r - first];
            m_nearest[r] = r == row ? 0 : std::min(m_nearest[r], std::max(0.0F, distance));
            sum += m_nearest[r];
        }
        chunkSums[chunk] = sum;
    });
}

/// k-means++ that tries a few draws for each center (section 7 of the paper).
bool KMeansStart::seed()
{
    for (std::size_t r = 0; r < m_rows.rows; ++r) {
        double square = 0;
        for (std::size_t c = 0; c < m_rows.cols; ++c)
            square += static_cast<double>(m_rows.row(r)[c]) * m_rows.row(r)[c];
        m_square[r] = static_cast<float>(square);
    }
    m_nearest.assign(m_rows.rows, std::numeric_limits<float>::max());
    std::vector<double> chunkSums((m_rows.rows + kChunkRows - 1) / kChunkRows);
    const auto trials = std::min<std::size_t>(
        kLaneBlock, 2 + static_cast<std::size_t>(std::log(static_cast<double>(m_clusters))));
    std::size_t row = static_cast<std::size_t>(m_random.below(m_rows.rows));
    for (std::size_t center = 0;; ++center) {
        std::copy_n(m_rows.row(row), m_rows.cols, m_centers.data() + center * m_rows.cols);
        if (center + 1 == m_clusters)
            return true;
        if (!lower(row, chunkSums))
            return false;
        std::vector<std::size_t> candidates;
        while (candidates.size() < trials)
            candidates.push_back(draw(chunkSums));
        const auto best = bestOf(candidates);
        if (!best)
            return false;
        row = *best;
    }
}

void KMeansStart::assignChunk(std::size_t first, std::size_t end, Sums& sums, AlignedVector<float>& scores)
{
    const std::size_t cols = m_rows.cols;
    for (std::size_t tile = first; tile < end; tile += kTileRows) {
        const std::size_t count = std::min(kTileRows, end - tile);
        scoreTile(m_turned, m_lanes, m_bias, tile, count, scores.data());
        for (std::size_t i = 0; i < count; ++i) {
            const float* score = scores.data() + i * m_lanes;
            float least = score[0];
            std::size_t best = 0;
            for (std::size_t c = 1; c < m_clusters; ++c) {
                const bool less = score[c] < least;
                least = less ? score[c] : least;
                best = less ? c : best;
            }
            const std::size_t row = tile + i;
            sums.changed += m_member[row] != static_cast<std::int32_t>(best);
            m_member[row] = static_cast<std::int32_t>(best);
            m_nearest[row] = std::max(0.0F, m_square[row] + 2 * least);
            ++sums.count[best];
            double* sum = sums.values.data() + best * cols;
            const float* values = m_rows.row(row);
            for (std::size_t c = 0; c < cols; ++c)
                sum[c] += values[c];
        }
    }
}

/// Every row to its nearest center; the sums of each cluster's rows end in m_sums[0].
bool KMeansStart::assign()
{
    std::vector<const float*> vectors;
    for (std::size_t c = 0; c < m_clusters; ++c)
        vectors.push_back(m_centers.data() + c * m_rows.cols);
    turn(vectors, m_rows.cols, m_lanes, m_turned, m_bias);
    for (Sums& sums : m_sums) {
        sums.values.assign(m_centers.size(), 0.0);
        sums.count.assign(m_clusters, 0);
        sums.changed = 0;
    }
    for (AlignedVector<float>& scores : m_scores)
        scores.resize(std::max(scores.size(), kTileRows * m_lanes));
    const bool done = eachChunk([&](std::size_t chunk, std::size_t first, std::size_t end, int worker) {
        assignChunk(first, end, m_sums[chunk % kSlots], m_scores[static_cast<std::size_t>(worker)]);
    });
    for (std::size_t slot = 1; slot < kSlots; ++slot) {
        for (std::size_t i = 0; i < m_centers.size(); ++i)
            m_sums[0].values[i] += m_sums[slot].values[i];
        for (std::size_t c = 0; c < m_clusters; ++c)
            m_sums[0].count[c] += m_sums[slot].count[c];
        m_sums[0].changed += m_sums[slot].changed;
    }
    return done;
}

double KMeansStart::toCenter(std::size_t row, std::size_t center) const
{
    double sum = 0;
    for (std::size_t c = 0; c < m_rows.cols; ++c) {
        const double difference =
            static_cast<double>(m_rows.row(row)[c]) - m_centers[center * m_rows.cols + c];
        sum += difference * difference;
    }
    return sum;
}

/// Gives each cluster that has lost all its rows the row that lies farthest from its own center.
void KMeansStart::fillEmpty()
{
    Sums& sums = m_sums[0];
    for (std::size_t center = 0; center < m_clusters;) {
        if (sums.count[center] > 0) {
            ++center;
            continue;
        }
        const auto far = static_cast<std::size_t>(std::max_element(m_nearest.begin(), m_nearest.end()) -
                                                  m_nearest.begin());
        const auto old = static_cast<std::size_t>(m_member[far]);
        if (m_nearest[far] <= 0 || toCenter(far, old) <= 0)
            return;
        m_nearest[far] = 0;
        if (sums.count[old] == 1)
            continue;
        m_member[far] = static_cast<std::int32_t>(center);
        --sums.count[old];
        ++sums.count[center];
        ++sums.changed;
        for (std::size_t c = 0; c < m_rows.cols; ++c) {
            sums.values[old * m_rows.cols + c] -= m_rows.row(far)[c];
            sums.values[center * m_rows.cols + c] = m_rows.row(far)[c];
        }
    }
}

void KMeansStart::moveCenters()
{
    const Sums& sums = m_sums[0];
    for (std::size_t center = 0; center < m_clusters; ++center) {
        if (sums.count[center] == 0)
            continue;
        for (std::size_t c = 0; c < m_rows.cols; ++c) {
            const std::size_t at = center * m_rows.cols + c;
            m_centers[at] = static_cast<float>(sums.values[at] / sums.count[center]);
        }
    }
}

std::optional<double> KMeansStart::inertia()
{
    std::vector<double> partial((m_rows.rows + kChunkRows - 1) / kChunkRows);
    const bool done = eachChunk([&](std::size_t chunk, std::size_t first, std::size_t end, int) {
        double sum = 0;
        for (std::size_t row = first; row < end; ++row)
            sum += toCenter(row, static_cast<std::size_t>(m_member[row]));
        partial[chunk] = sum;
    });
    if (!done)
        return std::nullopt;
    double total = 0;
    for (const double sum : partial)
        total += sum;
    return total;
}

std::optional<double> KMeansStart::run()
{
    if (!seed())
        return std::nullopt;
    for (int step = 0; step < kMaxSteps; ++step) {
        if (!assign())
            return std::nullopt;
        fillEmpty();
        moveCenters();
        if (m_sums[0].changed == 0)
            break;
    }
    return inertia();
}

} // namespace shelf
