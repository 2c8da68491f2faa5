// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/memory.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// A matrix without some of its rows, for work that those must have no part in. Where none is left out it is
/// the matrix itself and takes no memory; else a copy, the kept rows one behind the other.
class KeptRows {
public:
    /// leftOut: a row, not 0: it is left out; empty: none is. The matrix must outlive this.
    KeptRows(const MatrixView& whole, std::span<const std::uint8_t> leftOut);
    KeptRows(const KeptRows&) = delete;
    KeptRows& operator=(const KeptRows&) = delete;

    const MatrixView& view() const { return m_view; }
    bool isWhole() const { return m_isWhole; }
    std::size_t wholeRows() const { return m_wholeRows; }
    /// Number in the whole matrix of a kept row.
    std::size_t source(std::size_t kept) const
    {
        return m_isWhole ? kept : static_cast<std::size_t>(m_source[kept]);
    }
    /// Number among the kept of each row of the whole matrix, -1 of those left out.
    std::vector<std::int32_t> places() const;

    /// Values of the kept rows, `width` a row, as values of all rows, with `missing` for those left out. No
    /// values stay none.
    template <class T> std::vector<T> spread(std::vector<T> values, T missing, std::size_t width = 1) const
    {
        if (m_isWhole || values.empty())
            return values;
        std::vector<T> all(m_wholeRows * width, missing);
        for (std::size_t row = 0; row < m_source.size() && (row + 1) * width <= values.size(); ++row)
            std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(row * width), width,
                        all.begin() + static_cast<std::ptrdiff_t>(source(row) * width));
        return all;
    }
    /// The other way round: of a column over all rows the values of the kept ones.
    template <class T> std::vector<T> gathered(std::span<const T> all) const
    {
        std::vector<T> values;
        values.reserve(m_view.rows);
        for (std::size_t row = 0; row < m_view.rows; ++row)
            values.push_back(all[source(row)]);
        return values;
    }

private:
    MatrixView m_view;
    bool m_isWhole = true;
    std::size_t m_wholeRows = 0;
    std::vector<std::int32_t> m_source;
    AlignedVector<float> m_values;
};

} // namespace shelf
