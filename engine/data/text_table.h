// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/reading.h"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A delimited file as cells of text, which point into the file: keep that alive.
class TextTable {
public:
    /// names: the columns of a file without a header line; empty where the first line has them.
    static Result<TextTable> read(const TextFile& file, Reading& reading,
                                  std::vector<std::string> names = {});

    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<std::string>& plain() const { return m_plain; }
    std::size_t columns() const { return m_names.size(); }
    std::size_t rows() const { return m_lines.size(); }
    std::string_view cell(std::size_t row, std::size_t column) const
    {
        return m_cells[row * columns() + column];
    }
    std::int64_t line(std::size_t row) const { return m_lines[row]; }

private:
    std::vector<std::string> m_names;
    std::vector<std::string> m_plain;
    std::vector<std::string_view> m_cells;
    std::vector<std::int64_t> m_lines;
    std::deque<std::string> m_copies; ///< cells whose escapes were taken out
};

} // namespace shelf
