// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/archives/workbook_cells.h"

#include "engine/base/numbers.h"

#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>

namespace shelf {

namespace {

/// Formats that every spreadsheet knows by number: days, and times of day.
bool isKnownDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36) ||
           (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// yyyy-mm-dd and the like: a day or an hour outside quotes, brackets and what a backslash stands before.
bool showsDate(std::string_view code)
{
    for (std::size_t i = 0; i < code.size(); ++i) {
        if (code[i] == '"' || code[i] == '[') {
            i = code.find(code[i] == '"' ? '"' : ']', i + 1);
            if (i == std::string_view::npos)
                return false;
        } else if (code[i] == '\\' || code[i] == '_' || code[i] == '*') {
            ++i;
        } else if (std::string_view("yYdDhHsS").find(code[i]) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

/// A serial number, whose whole part counts days: with 29 February 1900, which there was not, where they are
/// not counted from 1904.
std::string dateText(double serial, bool from1904)
{
    using namespace std::chrono;
    constexpr double kLast = 2958466; // the end of 9999
    if (!(serial >= 0) || serial >= kLast)
        return {};
    auto whole = static_cast<std::int64_t>(std::floor(serial));
    auto seconds = static_cast<std::int64_t>(std::llround((serial - std::floor(serial)) * 86400));
    whole += seconds / 86400;
    seconds %= 86400;
    const sys_days first = from1904      ? sys_days(year(1904) / January / 1)
                           : whole >= 60 ? sys_days(year(1899) / December / 30)
                                         : sys_days(year(1899) / December / 31);
    const year_month_day day(first + days(whole));
    char text[40];
    int size = std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(day.year()), unsigned(day.month()),
                             unsigned(day.day()));
    if (seconds > 0)
        size += std::snprintf(text + size, sizeof text - static_cast<std::size_t>(size), " %02d:%02d:%02d",
                              int(seconds / 3600), int(seconds / 60 % 60), int(seconds % 60));
    return std::string(text, static_cast<std::size_t>(size));
}

} // namespace

void WorkbookCells::addFormat(int id, std::string_view code)
{
    m_isDate[id] = showsDate(code);
}

void WorkbookCells::addStyle(int format)
{
    const auto own = m_isDate.find(format);
    m_styles.push_back(own == m_isDate.end() ? isKnownDate(format) : own->second);
}

std::string WorkbookCells::text(WorkbookCell cell) const
{
    // ="0441172717", as Goodreads writes it: who made a formula of it kept no value, or 0.
    if (cell.formula.size() >= 2 && cell.formula.front() == '"' && cell.formula.back() == '"')
        return std::string(cell.formula.substr(1, cell.formula.size() - 2));
    if (cell.type == "s") {
        const auto at = parseNumber(cell.value);
        return at && *at >= 0 && *at < double(m_texts.size()) ? m_texts[static_cast<std::size_t>(*at)]
                                                              : std::string();
    }
    if (cell.type == "e") // #N/A and the like say that there is no value
        return {};
    if (cell.type == "b")
        return cell.value == "1" ? "TRUE" : "FALSE";
    if (cell.type.empty() || cell.type == "n")
        return number(cell.value, cell.style);
    return std::move(cell.value);
}

std::string WorkbookCells::number(const std::string& value, unsigned style) const
{
    if (style >= m_styles.size() || !m_styles[style])
        return value;
    const auto serial = parseNumber(value);
    std::string date = serial ? dateText(*serial, m_from1904) : std::string();
    return date.empty() ? value : date;
}

std::string tableCell(std::string_view text)
{
    std::string out;
    const bool quote = text.starts_with('"');
    if (quote)
        out += '"';
    for (const char c : text) {
        if (c == '"' && quote)
            out += '"';
        out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
    }
    if (quote)
        out += '"';
    return out;
}

} // namespace shelf
