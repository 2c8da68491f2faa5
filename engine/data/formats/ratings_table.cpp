// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_table.h"

#include <algorithm>
#include <iterator>

namespace shelf {

namespace {

template <class T> void dropRows(NumberColumn<T>& values, std::span<const std::uint8_t> marked)
{
    if (values.empty())
        return;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < marked.size(); ++row)
        if (!marked[row])
            values[kept++] = values[row];
    values.resize(kept);
}

} // namespace

std::int64_t LineIndex::lineOf(std::uint32_t row) const
{
    const auto after = std::upper_bound(m_steps.begin(), m_steps.end(), row,
                                        [](std::uint32_t r, const Step& step) { return r < step.row; });
    return after == m_steps.begin() ? 0 : row + std::prev(after)->more;
}

void RatingsTable::drop(std::span<const std::uint8_t> marked)
{
    LineIndex left(user.place());
    std::uint32_t kept = 0;
    for (std::uint32_t row = 0; row < size(); ++row)
        if (!marked[row])
            left.add(kept++, lines.lineOf(row));
    lines = std::move(left);
    dropRows(user, marked);
    dropRows(book, marked);
    dropRows(time, marked);
    dropRows(rating, marked);
}

} // namespace shelf
