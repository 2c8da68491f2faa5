// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/nearest_search.h"

#include "engine/neighbors/candidate_search.h"
#include "engine/neighbors/nearness.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

/// Scores stay whole numbers that an int holds.
constexpr std::size_t kMostCols = 100'000;
/// The rows fall into groups, the best of which tell how high the wanted are: at least so many for each of
/// these, so that few share a group.
constexpr std::size_t kGroupsAWanted = 8;
/// More of them take longer to compare, and fewer have more rows to look at where one of them is near: these
/// hold the balance.
std::size_t groupsOf(std::size_t rows, std::size_t wanted)
{
    const double balanced = std::sqrt(3.0 * static_cast<double>(rows) * static_cast<double>(wanted));
    return std::max(static_cast<std::size_t>(balanced), kGroupsAWanted * wanted);
}

/// Memory that is written before it is read.
struct alignas(kAlignment) Lanes {
    Lanes() {} // NOLINT: left as it is
    float of[kLaneBlock];
};
static_assert(sizeof(Lanes) == kLaneBlock * sizeof(float));

template <Metric metric>
void measureEach(const MatrixView& rows, const float* query, double length,
                 const std::vector<double>& lengths, std::span<const std::int32_t> candidates,
                 std::vector<MeasuredRow>& measured)
{
    for (const std::int32_t row : candidates) {
        const auto r = static_cast<std::size_t>(row);
        const double other = metric == Metric::cosine ? lengths[r] : 0;
        measured.push_back(
            {nearness<metric>(query, rows.data + r * rows.stride, rows.cols, length, other), row});
    }
}

} // namespace

NearestSearch::NearestSearch(const MatrixView& rows, const Kernels& kernel) : m_rows(rows), m_kernels(kernel)
{}

bool NearestSearch::isReady(Metric metric) const
{
    return codesOf(metric).isMade;
}

const NearestSearch::Codes& NearestSearch::madeCodes(Metric metric) const
{
    Codes& codes = codesOf(metric);
    std::call_once(codes.once, [&] {
        codes.rows = codeRows(m_rows, metric == Metric::cosine);
        if (metric != Metric::cosine)
            codes.productBias = productBias(codes.rows);
        codes.isMade = true;
    });
    return codes;
}

bool NearestSearch::isCodable(const Question& question, double length) const
{
    return m_rows.cols <= kMostCols && std::isfinite(length) &&
           (length > 0 || question.metric == Metric::euclidean);
}

std::vector<Neighbor> NearestSearch::nearestRows(std::int32_t row, int k, Metric metric,
                                                 std::span<const std::uint8_t> skip) const
{
    const auto r = static_cast<std::size_t>(row);
    if (row < 0 || r >= m_rows.rows || (r < skip.size() && skip[r] != 0) || k <= 0 || m_rows.empty())
        return {};
    const auto wanted = std::min(static_cast<std::size_t>(k), m_rows.rows);
    return find({m_rows.data + r * m_rows.stride, row, wanted, metric, skip});
}

std::vector<Neighbor> NearestSearch::nearestToVector(std::span<const float> query, int k, Metric metric,
                                                     std::span<const std::uint8_t> skip) const
{
    if (query.size() != m_rows.cols || k <= 0 || m_rows.empty())
        return {};
    return find({query.data(), -1, std::min(static_cast<std::size_t>(k), m_rows.rows), metric, skip});
}

std::vector<Neighbor> NearestSearch::find(const Question& question) const
{
    const double length = std::sqrt(squareOf(question.query, m_rows.cols));
    if (!isCodable(question, length)) {
        const auto k = static_cast<int>(question.wanted);
        return question.self >= 0
                   ? shelf::nearestRows(m_rows, question.self, k, question.metric, question.skip)
                   : shelf::nearestToVector(m_rows, {question.query, m_rows.cols}, k, question.metric,
                                            question.skip);
    }
    const Codes& codes = madeCodes(question.metric);
    const std::vector<std::int32_t> left = candidates(question, codes, length);
    std::vector<MeasuredRow> measured;
    measured.reserve(left.size());
    switch (question.metric) {
    case Metric::cosine:
        measureEach<Metric::cosine>(m_rows, question.query, length, codes.rows.length, left, measured);
        break;
    case Metric::euclidean:
        measureEach<Metric::euclidean>(m_rows, question.query, length, {}, left, measured);
        break;
    case Metric::dot:
        measureEach<Metric::dot>(m_rows, question.query, length, {}, left, measured);
        break;
    }
    return nearestOf(measured, question.wanted, question.metric);
}

/// The rows that can be among the wanted: all scores at once, then what is not too far below the wanted best.
std::vector<std::int32_t> NearestSearch::candidates(const Question& question, const Codes& codes,
                                                    double length) const
{
    const CodedRows& coded = codes.rows;
    const CodedQuery query(coded, question.query, length, question.metric);
    const std::size_t wanted = question.wanted + (question.self >= 0 ? 1 : 0);
    const std::size_t groups = groupsOf(coded.rows, wanted);

    CodeJob job;
    job.blocks = coded.blocks();
    job.groups = coded.groups();
    job.codes = coded.codes.data();
    job.query = query.values();
    job.bias = question.metric == Metric::dot ? codes.productBias.data() : coded.bias.data();
    job.chunk = std::max<std::size_t>(1, job.blocks * kLaneBlock / groups);
    const std::size_t chunks = (job.blocks + job.chunk - 1) / job.chunk;
    AlignedVector<std::uint8_t> skip;
    if (!question.skip.empty()) {
        skip.assign(job.blocks * kLaneBlock, 0);
        std::copy_n(question.skip.begin(), std::min(question.skip.size(), coded.rows), skip.begin());
        job.skip = skip.data();
    }
    AlignedVector<Lanes> scratch(job.blocks + 2 * chunks);
    job.scores = scratch.front().of;
    job.best = job.scores + job.blocks * kLaneBlock;
    m_kernels.codeScores(job);

    const std::size_t bests = chunks * kLaneBlock;
    const float reached = bests <= wanted ? kNoScore : thresholdFor(m_kernels, {job.best, bests}, wanted);
    const float least = query.leastAsNear(reached);
    std::vector<std::uint32_t> found(bests);
    found.resize(m_kernels.appendAtLeast(bests, job.best, least, 0, job.best + bests, found.data()));

    std::vector<std::int32_t> left;
    left.reserve(4 * wanted);
    for (const std::uint32_t group : found) {
        const std::size_t first = group / kLaneBlock * job.chunk * kLaneBlock + group % kLaneBlock;
        const std::size_t end = std::min(job.blocks * kLaneBlock, first + job.chunk * kLaneBlock);
        for (std::size_t r = first; r < end; r += kLaneBlock) {
            if (job.scores[r] < least || static_cast<std::int32_t>(r) == question.self)
                continue;
            left.push_back(static_cast<std::int32_t>(r));
            __builtin_prefetch(m_rows.data + r * m_rows.stride);
            __builtin_prefetch(m_rows.data + r * m_rows.stride + m_rows.cols - 1);
        }
    }
    for (const std::int32_t row : coded.uncoded)
        if (!question.leavesOut(row))
            left.push_back(row);
    // Equally near, so that only the first of them can be in the list.
    std::size_t zeros = 0;
    for (std::size_t i = 0; i < coded.zero.size() && zeros < question.wanted; ++i) {
        if (question.leavesOut(coded.zero[i]))
            continue;
        left.push_back(coded.zero[i]);
        ++zeros;
    }
    return left;
}

} // namespace shelf
