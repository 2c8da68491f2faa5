// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/text/delimited.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// The first rows of a delimited file, to tell columns by what stands in them. Columns are counted from 0;
/// of a column that the sample does not have nothing is true.
class ColumnSample {
public:
    ColumnSample(const TextFile& file, const Dialect& dialect, bool skipsFirst);

    std::size_t rows() const { return m_rows.size(); }
    /// Whether most rows have one column more than that, with something in the last.
    bool hasOneMoreThan(std::size_t columns) const;
    /// Whether a row has this text there.
    bool holds(int column, std::string_view text) const;
    bool isNumeric(int column) const;
    /// Few different numbers that are not large, as on a scale.
    bool holdsFewNumbers(int column) const;
    /// Whether some text comes again.
    bool repeats(int column) const;
    /// 0, 1, 2, ... or 1, 2, 3, ...
    bool counts(int column) const;
    /// Whether nearly all can be read as times.
    bool isTimes(int column) const;
    /// The same, and they are nothing else: dates, or seconds since 1973 or later.
    bool holdsTimes(int column) const;
    bool holdsDates(int column) const;
    /// Whether equal texts of `key` have equal texts of `column` throughout, though both change.
    bool isOneValueA(int key, int column) const;

private:
    template <class Rule> bool nearlyAll(int column, Rule holds) const;
    std::string_view cell(std::size_t row, int column) const;

    std::vector<std::vector<std::string>> m_rows;
};

} // namespace shelf
