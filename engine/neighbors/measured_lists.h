// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/distinct_rows.h"
#include "engine/neighbors/nearness.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/neighbors/packed_rows.h"

#include <span>
#include <vector>

namespace shelf {

/// Makes lists of neighbors of the candidates that a search has left: measured in double, sorted, copies of a
/// row put in. May be used by several threads at once.
class MeasuredLists {
public:
    MeasuredLists(const MatrixView& rows, const DistinctRows& distinct, Metric metric, int k);

    /// Groups of equal rows that a search must find to be sure of the k + 1 nearest rows.
    std::size_t wantedGroups() const { return m_wantedGroups; }

    /// The k + 1 rows nearest to a group's rows, they themselves among them; `slots` are those of `packed`.
    void measure(std::size_t group, std::span<const std::uint32_t> slots, const PackedRows& packed,
                 std::vector<MeasuredRow>& list) const;
    /// Writes the lists of all rows of the group.
    void write(std::size_t group, std::span<const MeasuredRow> list, NeighborGraph& graph) const;

private:
    const float* rowOf(std::size_t group) const
    {
        const std::size_t row = m_allDistinct ? group : static_cast<std::size_t>(m_distinct.first(group));
        return m_rows.data + row * m_rows.stride;
    }
    template <Metric metric>
    void measureAll(std::size_t group, std::span<const std::uint32_t> slots, const PackedRows& packed,
                    std::vector<MeasuredRow>& list) const;

    MatrixView m_rows;
    const DistinctRows& m_distinct;
    bool m_allDistinct;
    Metric m_metric;
    std::size_t m_wanted;
    std::size_t m_wantedGroups;
    std::vector<double> m_length; ///< cosine: a group's rows' length
};

} // namespace shelf
