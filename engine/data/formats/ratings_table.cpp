// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_table.h"

#include <algorithm>
#include <iterator>

namespace shelf {

std::int64_t LineIndex::lineOf(std::uint32_t row) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), row,
                                        [](std::uint32_t r, const auto& step) { return r < step.first; });
    return after == m_steps.begin() ? 0 : row + std::prev(after)->second;
}

} // namespace shelf
