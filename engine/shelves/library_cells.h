// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/library_format.h"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

// What cells of such exports have in common.

/// "2022/03/05", "2022-3-5", "[2022-03-05]", "2022/03", "2022", with or without a time of day, as 2022-03-05
/// (2022-03, 2022). Empty where it is no date, and for years before 1000, which stand for "no date".
std::string isoDate(std::string_view text);
/// The latest date of a list of dates and spans of them: "2020/01/02-2020/01/09, 2022/05/01".
std::string latestDate(std::string_view text);

/// Puts the stars of a cell into the book: nothing for an empty one or 0. What is no number, or lies outside
/// 0 to kMostStars, is told to the reading and counts as not rated.
void takeStars(std::string_view cell, OwnBook& book, Reading& reading, const TextFile& file);
/// Notes an ISBN as it is written, and its isbnKey() where it has one.
void takeIsbn(std::string_view cell, OwnBook& book);

/// A whole number of 0 or more; 0 for all else.
int countOf(std::string_view cell);

/// Splits at the sign, without blanks around the parts and without empty ones.
std::vector<std::string> listOf(std::string_view cell, std::string_view sign);

/// Reads a table with quotes, a row a book. `take` makes a book of the cells, which are looked up by the
/// columns' plain names (empty where the file lacks one). A row without title and ISBN is told and left out.
class LibraryRow {
public:
    LibraryRow(const std::vector<std::string>& columns, std::vector<std::string_view> cells)
        : m_columns(columns), m_cells(std::move(cells))
    {}
    std::string_view operator[](std::string_view column) const;
    std::size_t size() const { return std::min(m_columns.size(), m_cells.size()); }
    std::string_view name(std::size_t column) const { return m_columns[column]; }
    std::string_view cell(std::size_t column) const { return m_cells[column]; }

private:
    const std::vector<std::string>& m_columns;
    std::vector<std::string_view> m_cells;
};
using TakeBook = void (*)(const LibraryRow&, OwnBook&, Reading&, const TextFile&);
Status readLibraryTable(const LibraryHead& head, Reading& reading, OwnLibrary& library, TakeBook take);
/// The same for a table in which tabs divide the cells and quotes are signs like others.
Status readPlainTabs(const LibraryHead& head, Reading& reading, OwnLibrary& library, TakeBook take);

} // namespace shelf
