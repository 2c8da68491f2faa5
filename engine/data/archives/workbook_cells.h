// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// What the XML of a workbook says of one cell.
struct WorkbookCell {
    std::string_view type; ///< "s", "inlineStr", "b", ...; empty: a number
    std::string value;
    std::string_view formula;
    unsigned style = 0;
};

/// Makes texts of cells: with the texts that all sheets share, and the styles that tell dates from numbers.
class WorkbookCells {
public:
    void setDates1904(bool from1904) { m_from1904 = from1904; }
    void addText(std::string text) { m_texts.push_back(std::move(text)); }
    void addFormat(int id, std::string_view code);
    void addStyle(int format);

    std::string text(WorkbookCell cell) const;

private:
    std::string number(const std::string& value, unsigned style) const;

    std::vector<std::string> m_texts;
    std::map<int, bool> m_isDate; ///< of the workbook's own formats
    std::vector<bool> m_styles;   ///< whether one shows a date
    bool m_from1904 = false;
};

/// A text as a cell of a table with tabs: on one line, in quotes where it begins with one.
std::string tableCell(std::string_view text);

} // namespace shelf
