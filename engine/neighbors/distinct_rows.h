// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// The rows of a matrix grouped by equal content, bit by bit: rows without a vector of their own (untrained
/// books, say) may be thousands of copies of one, each as near as the other.
class DistinctRows {
public:
    explicit DistinctRows(const MatrixView& rows);

    std::size_t count() const { return m_start.size() - 1; }
    /// The rows of a group in ascending order; the groups stand in the order of their first rows.
    std::span<const std::int32_t> members(std::size_t group) const
    {
        return {m_members.data() + m_start[group], m_start[group + 1] - m_start[group]};
    }
    std::int32_t first(std::size_t group) const { return m_members[m_start[group]]; }
    std::size_t groupOf(std::int32_t row) const { return m_group[static_cast<std::size_t>(row)]; }

private:
    std::vector<std::uint32_t> m_group;
    std::vector<std::size_t> m_start = {0};
    std::vector<std::int32_t> m_members;
};

} // namespace shelf
