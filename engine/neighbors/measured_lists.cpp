// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/measured_lists.h"

#include <algorithm>
#include <cmath>

namespace shelf {

MeasuredLists::MeasuredLists(const MatrixView& rows, const DistinctRows& distinct, Metric metric, int k)
    : m_rows(rows),
      m_distinct(distinct),
      m_allDistinct(distinct.count() == rows.rows),
      m_metric(metric),
      m_wanted(static_cast<std::size_t>(k) + 1),
      m_wantedGroups(std::min(m_wanted, distinct.count()))
{
    if (metric != Metric::cosine)
        return;
    m_length.resize(distinct.count());
    for (std::size_t g = 0; g < distinct.count(); ++g)
        m_length[g] = std::sqrt(squareOf(rowOf(g), rows.cols));
}

template <Metric metric>
void MeasuredLists::measureAll(std::size_t group, std::span<const std::uint32_t> slots,
                               const PackedRows& packed, std::vector<MeasuredRow>& list) const
{
    constexpr std::size_t kAhead = 8; // the rows lie anywhere: each is asked for while others are measured
    const float* mine = rowOf(group);
    const double myLength = metric == Metric::cosine ? m_length[group] : 0;
    list.resize(slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
        if (i + kAhead < slots.size()) {
            const float* next = rowOf(static_cast<std::size_t>(packed.source[slots[i + kAhead]]));
            for (std::size_t c = 0; c < std::min<std::size_t>(m_rows.cols, 64); c += 16)
                __builtin_prefetch(next + c);
        }
        const std::int32_t other = packed.source[slots[i]];
        const auto otherGroup = static_cast<std::size_t>(other);
        const double length = metric == Metric::cosine ? m_length[otherGroup] : 0;
        list[i] = {nearness<metric>(mine, rowOf(otherGroup), m_rows.cols, myLength, length), other};
    }
}

void MeasuredLists::measure(std::size_t group, std::span<const std::uint32_t> slots, const PackedRows& packed,
                            std::vector<MeasuredRow>& list) const
{
    if (m_metric == Metric::cosine)
        measureAll<Metric::cosine>(group, slots, packed, list);
    else if (m_metric == Metric::euclidean)
        measureAll<Metric::euclidean>(group, slots, packed, list);
    else
        measureAll<Metric::dot>(group, slots, packed, list);
    // Groups are numbered in the order of their first rows: a tie among groups is one among those.
    const auto before = [](const MeasuredRow& a, const MeasuredRow& b) { return comesBefore(a, b); };
    if (list.size() > m_wantedGroups) {
        const auto end = list.begin() + static_cast<std::ptrdiff_t>(m_wantedGroups);
        std::nth_element(list.begin(), end, list.end(), before);
        list.erase(end, list.end());
    }
    std::sort(list.begin(), list.end(), before);
    if (m_allDistinct)
        return;

    std::vector<MeasuredRow> expanded;
    for (std::size_t g = 0; g < list.size(); ++g) {
        if (expanded.size() >= m_wanted && list[g].nearness < list[g - 1].nearness)
            break;
        const auto members = m_distinct.members(static_cast<std::size_t>(list[g].row));
        for (const std::int32_t row : members.first(std::min(m_wanted, members.size())))
            expanded.push_back({list[g].nearness, row});
    }
    const std::size_t kept = std::min(m_wanted, expanded.size());
    std::partial_sort(expanded.begin(), expanded.begin() + static_cast<std::ptrdiff_t>(kept), expanded.end(),
                      before);
    list.assign(expanded.begin(), expanded.begin() + static_cast<std::ptrdiff_t>(kept));
}

void MeasuredLists::write(std::size_t group, std::span<const MeasuredRow> list, NeighborGraph& graph) const
{
    const auto k = static_cast<std::size_t>(graph.k);
    for (const std::int32_t row : m_distinct.members(group)) {
        std::size_t at = static_cast<std::size_t>(row) * k;
        const std::size_t end = at + k;
        for (const MeasuredRow& neighbor : list) {
            if (neighbor.row == row)
                continue;
            if (at == end)
                break;
            graph.neighbor[at] = neighbor.row;
            graph.distance[at++] = reportedDistance(neighbor.nearness, m_metric);
        }
    }
}

} // namespace shelf
