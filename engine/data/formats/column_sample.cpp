// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/column_sample.h"

#include "engine/base/numbers.h"
#include "engine/data/text/reading.h"
#include "engine/data/times.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <unordered_map>

namespace shelf {

namespace {

constexpr std::size_t kMostRows = 300;
constexpr std::size_t kMostBytes = std::size_t{1} << 18;
constexpr std::size_t kWidest = 64;      ///< columns that are kept of a row
constexpr std::size_t kLongestCell = 64; ///< what is longer is no number and no id
constexpr std::size_t kFewestRows = 5;   ///< that tell something

/// A number with a point or a comma.
std::optional<double> numberOf(std::string_view text)
{
    std::string withPoint(text);
    std::replace(withPoint.begin(), withPoint.end(), ',', '.');
    return parseNumber(withPoint);
}

bool isDateText(std::string_view text)
{
    const TimeText::Form form = readTime(text).form;
    return form == TimeText::Form::moment || form == TimeText::Form::numbered;
}

} // namespace

ColumnSample::ColumnSample(const TextFile& file, const Dialect& dialect, bool skipsFirst)
{
    RowReader rows(file, dialect);
    std::vector<Field> fields;
    if (skipsFirst)
        rows.next(fields);
    while (m_rows.size() < kMostRows && rows.offset() < kMostBytes &&
           rows.next(fields) == RowReader::Next::row) {
        std::vector<std::string>& row = m_rows.emplace_back();
        for (std::size_t i = 0; i < std::min(fields.size(), kWidest); ++i)
            row.emplace_back(trimmed(fields[i].text).substr(0, kLongestCell));
    }
}

std::string_view ColumnSample::cell(std::size_t row, int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return column < 0 || at >= m_rows[row].size() ? std::string_view() : std::string_view(m_rows[row][at]);
}

/// Of nine in ten of the cells that say something.
template <class Rule> bool ColumnSample::nearlyAll(int column, Rule isSo) const
{
    std::size_t filled = 0;
    std::size_t fitting = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::string_view text = cell(row, column);
        if (isMissing(text))
            continue;
        ++filled;
        fitting += isSo(text);
    }
    return filled > 0 && fitting * 10 >= filled * 9;
}

bool ColumnSample::hasOneMoreThan(std::size_t columns) const
{
    std::size_t wider = 0;
    for (const auto& row : m_rows)
        wider += row.size() == columns + 1 && !row.back().empty();
    return wider > 0 && wider * 10 >= m_rows.size() * 9;
}

bool ColumnSample::holds(int column, std::string_view text) const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        if (cell(row, column) == text)
            return true;
    return false;
}

bool ColumnSample::isNumeric(int column) const
{
    return nearlyAll(column, [](std::string_view text) { return numberOf(text).has_value(); });
}

bool ColumnSample::holdsFewNumbers(int column) const
{
    constexpr std::size_t kMostValues = 21; // a scale of ten in halves
    constexpr double kLargest = 100;
    std::set<double> values;
    return nearlyAll(column,
                     [&](std::string_view text) {
                         const auto number = numberOf(text);
                         if (number)
                             values.insert(*number);
                         return number && std::abs(*number) <= kLargest;
                     }) &&
           values.size() > 1 && values.size() <= kMostValues;
}

bool ColumnSample::repeats(int column) const
{
    std::set<std::string_view> texts;
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        texts.insert(cell(row, column));
    return texts.size() < m_rows.size();
}

bool ColumnSample::counts(int column) const
{
    if (m_rows.size() < kFewestRows)
        return false;
    const auto first = parseNumber(cell(0, column));
    if (!first || (*first != 0 && *first != 1))
        return false;
    for (std::size_t row = 1; row < m_rows.size(); ++row)
        if (parseNumber(cell(row, column)) != *first + static_cast<double>(row))
            return false;
    return true;
}

bool ColumnSample::isTimes(int column) const
{
    return nearlyAll(column, [](std::string_view text) { return parseMoment(text).has_value(); });
}

bool ColumnSample::holdsTimes(int column) const
{
    constexpr double kEarliest = 1e8;
    return nearlyAll(column, [](std::string_view text) {
        const TimeText time = readTime(text);
        return time.form == TimeText::Form::number ? time.number >= kEarliest
                                                   : time.form != TimeText::Form::none;
    });
}

bool ColumnSample::holdsDates(int column) const
{
    return m_rows.size() >= kFewestRows && nearlyAll(column, isDateText);
}

bool ColumnSample::isOneValueA(int key, int column) const
{
    constexpr std::size_t kFewestRepeats = 5;
    std::unordered_map<std::string_view, std::string_view> valueOf;
    std::set<std::string_view> values;
    std::size_t repeats = 0;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const std::string_view text = cell(row, column);
        const auto [known, isNew] = valueOf.emplace(cell(row, key), text);
        if (known->second != text)
            return false;
        repeats += !isNew;
        values.insert(text);
    }
    return repeats >= kFewestRepeats && values.size() > 1;
}

} // namespace shelf
