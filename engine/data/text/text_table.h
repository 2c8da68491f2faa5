// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/text_list.h"
#include "engine/data/text/delimited.h"
#include "engine/data/text/reading.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// A delimited file, or objects of JSON, as cells of text, which are packed: a file may have one to each of
/// its bytes.
class TextTable {
public:
    /// names: the columns of a file without a header line; empty where the first line has them. delimiter:
    /// what divides the fields, if it divides the first line.
    static Result<TextTable> read(const TextFile& file, Reading& reading, std::vector<std::string> names = {},
                                  std::string_view delimiter = {});

    const std::vector<std::string>& names() const { return m_names; }
    const std::vector<std::string>& plain() const { return m_plain; }
    std::size_t columns() const { return m_names.size(); }
    std::size_t rows() const { return m_rows.size(); }
    std::size_t characters() const { return m_rows.characters().size(); } ///< of all cells at most
    std::string_view cell(std::size_t row, std::size_t column) const;
    /// The first cells of a row, as many as fit: quicker than one after another.
    void cells(std::size_t row, std::span<std::string_view> out) const;
    std::int64_t line(std::size_t row) const;

private:
    static Result<TextTable> readDelimited(const TextFile& file, Reading& reading,
                                           std::vector<std::string> names, std::string_view delimiter);
    static Result<TextTable> readJson(const TextFile& file, Reading& reading);
    void reserveFor(std::string_view text);
    Status finish(const LineFaults& faults, const TextFile& file);

    static constexpr std::size_t kRowsALine = 64;
    /// packed: room for a row.
    void addRow(std::int64_t line, const std::vector<Field>& fields, std::string& packed);

    std::vector<std::string> m_names;
    std::vector<std::string> m_plain;
    TextList m_rows;
    std::vector<std::int64_t> m_lines; ///< before every kRowsALine-th row
    std::int64_t m_lastLine = 0;
};

} // namespace shelf
