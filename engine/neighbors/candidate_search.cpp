// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/candidate_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace shelf {

namespace {

static_assert(CandidateSearch::kQueries % kQueryGroup == 0);
constexpr float kLowest = std::numeric_limits<float>::lowest();
/// Of the wanted: candidates kept before they are cut. Larger means fewer cuts, but a lower threshold
/// between.
constexpr std::size_t kRoom = 3;

/// The least and the largest value, by lanes that the compiler keeps in registers.
std::pair<float, float> extremes(std::span<const float> values)
{
    constexpr std::size_t kLanes = 8;
    float least[kLanes];
    float most[kLanes];
    std::fill_n(least, kLanes, values[0]);
    std::fill_n(most, kLanes, values[0]);
    std::size_t i = 0;
    for (; i + kLanes <= values.size(); i += kLanes) {
        for (std::size_t j = 0; j < kLanes; ++j) {
            least[j] = values[i + j] < least[j] ? values[i + j] : least[j];
            most[j] = values[i + j] > most[j] ? values[i + j] : most[j];
        }
    }
    for (; i < values.size(); ++i) {
        least[0] = std::min(least[0], values[i]);
        most[0] = std::max(most[0], values[i]);
    }
    return {*std::min_element(least, least + kLanes), *std::max_element(most, most + kLanes)};
}

} // namespace

float thresholdFor(const Kernels& kernel, std::span<const float> values, std::size_t wanted)
{
    auto [low, high] = extremes(values);
    if (kernel.countAtLeast(values.size(), values.data(), high) >= wanted)
        return high;
    const std::size_t enough = wanted + wanted / 16;
    for (;;) {
        const float middle = low + (high - low) / 2;
        if (!(middle > low && middle < high))
            return low;
        const std::size_t count = kernel.countAtLeast(values.size(), values.data(), middle);
        if (count < wanted) {
            high = middle;
            continue;
        }
        low = middle;
        if (count <= enough)
            return low;
    }
}

CandidateSearch::CandidateSearch(const PackedRows& rows, std::size_t wanted, const Kernels& kernel)
    : m_kernels(kernel), m_rows(rows), m_wanted(wanted), m_kept(kQueries), m_all(kQueries)
{
    std::iota(m_all.begin(), m_all.end(), 0U);
    m_vectors.resize(kQueries * rows.cols);
    m_grouped.resize(kQueries * rows.cols);
    m_chosen.resize(kQueries * rows.cols);
}

void CandidateSearch::begin(std::span<const std::uint32_t> slots)
{
    m_queries = slots.size();
    for (std::size_t q = 0; q < m_queries; ++q) {
        const std::size_t slot = slots[q];
        const float* entries = m_rows.values.data() + m_rows.place(slot);
        for (std::size_t c = 0; c < m_rows.cols; ++c)
            m_vectors[q * m_rows.cols + c] = entries[c * kLaneBlock];
        Kept& kept = m_kept[q];
        kept.count = 0;
        kept.limit = kRoom * m_wanted;
        kept.threshold = kLowest;
        kept.error = m_rows.queryError[slot];
    }
    group(std::span(m_all).first(m_queries), m_grouped);
    m_chosenQueries.clear();
}

void CandidateSearch::group(std::span<const std::uint32_t> queries, AlignedVector<float>& grouped) const
{
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const float* from = m_vectors.data() + queries[i] * m_rows.cols;
        float* to = grouped.data() + i / kQueryGroup * kQueryGroup * m_rows.cols + i % kQueryGroup;
        for (std::size_t c = 0; c < m_rows.cols; ++c)
            to[c * kQueryGroup] = from[c];
    }
}

void CandidateSearch::visit(const PackedTile& tile)
{
    scan(tile, std::span(m_all).first(m_queries), m_grouped.data());
}

void CandidateSearch::visit(const PackedTile& tile, std::span<const std::uint32_t> queries)
{
    if (queries.size() == m_queries) {
        visit(tile);
        return;
    }
    if (!std::equal(queries.begin(), queries.end(), m_chosenQueries.begin(), m_chosenQueries.end())) {
        m_chosenQueries.assign(queries.begin(), queries.end());
        group(queries, m_chosen);
    }
    scan(tile, queries, m_chosen.data());
}

void CandidateSearch::scan(const PackedTile& tile, std::span<const std::uint32_t> queries,
                           const float* grouped)
{
    // A last group that is not full has no lists in its free places, which nothing reaches.
    float thresholds[kQueries];
    float* values[kQueries];
    std::uint32_t* rows[kQueries];
    std::size_t counts[kQueries];
    std::fill_n(thresholds, kQueries, std::numeric_limits<float>::infinity());
    for (std::size_t i = 0; i < queries.size(); ++i) {
        Kept& kept = m_kept[queries[i]];
        if (kept.upper.size() < kept.count + tile.width) {
            kept.upper.resize(2 * kept.count + kRoom * m_wanted + tile.width);
            kept.slots.resize(kept.upper.size());
        }
        thresholds[i] = kept.threshold;
        values[i] = kept.upper.data();
        rows[i] = kept.slots.data();
        counts[i] = kept.count;
    }
    ThresholdJob job;
    job.groups = (queries.size() + kQueryGroup - 1) / kQueryGroup;
    job.m = tile.width;
    job.k = m_rows.cols;
    job.a = grouped;
    job.b = m_rows.values.data() + m_rows.place(tile.slot);
    job.bias = m_rows.bias.data() + tile.slot;
    job.thresholds = thresholds;
    job.first = static_cast<std::uint32_t>(tile.slot);
    job.values = values;
    job.rows = rows;
    job.counts = counts;
    m_kernels.productsAtLeast(job);
    for (std::size_t i = 0; i < queries.size(); ++i) {
        Kept& kept = m_kept[queries[i]];
        kept.count = counts[i];
        if (kept.count >= kept.limit)
            cut(kept);
    }
}

void CandidateSearch::cut(Kept& kept)
{
    if (kept.count < m_wanted)
        return;
    m_lower.resize(std::max(m_lower.size(), kept.count));
    for (std::size_t i = 0; i < kept.count; ++i)
        m_lower[i] = kept.upper[i] - m_rows.rowError[kept.slots[i]];
    const float lower = thresholdFor(m_kernels, std::span(m_lower).first(kept.count), m_wanted);
    kept.threshold = std::max(kLowest, std::nextafter(lower - kept.error, kLowest));
    std::size_t left = 0;
    for (std::size_t i = 0; i < kept.count; ++i) {
        kept.upper[left] = kept.upper[i];
        kept.slots[left] = kept.slots[i];
        left += kept.upper[i] >= kept.threshold;
    }
    kept.count = left;
    kept.limit = std::max(kRoom * m_wanted, 2 * left);
}

std::span<const std::uint32_t> CandidateSearch::finish(std::size_t query)
{
    Kept& kept = m_kept[query];
    cut(kept);
    return {kept.slots.data(), kept.count};
}

} // namespace shelf
