// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/kept_rows.h"

namespace shelf {

KeptRows::KeptRows(const MatrixView& whole, std::span<const std::uint8_t> leftOut)
    : m_view(whole), m_wholeRows(whole.rows)
{
    const auto isOut = [&](std::size_t row) { return row < leftOut.size() && leftOut[row] != 0; };
    std::size_t kept = 0;
    for (std::size_t row = 0; row < whole.rows; ++row)
        kept += isOut(row) ? 0 : 1;
    if (kept == whole.rows)
        return;
    m_isWhole = false;
    m_source.reserve(kept);
    m_values.reserve(kept * whole.cols);
    for (std::size_t row = 0; row < whole.rows; ++row) {
        if (isOut(row))
            continue;
        m_source.push_back(static_cast<std::int32_t>(row));
        const auto values = whole.row(row);
        m_values.insert(m_values.end(), values.begin(), values.end());
    }
    m_view = {m_values.data(), kept, whole.cols, whole.cols};
}

std::vector<std::int32_t> KeptRows::places() const
{
    std::vector<std::int32_t> places(m_wholeRows, -1);
    for (std::size_t row = 0; row < m_view.rows; ++row)
        places[source(row)] = static_cast<std::int32_t>(row);
    return places;
}

} // namespace shelf
