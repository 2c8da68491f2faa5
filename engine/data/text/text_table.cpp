// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text/text_table.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/text/delimited.h"
#include "engine/data/text/json_object.h"
#include "engine/data/text/json_records.h"
#include "engine/data/text/text_marks.h"

#include <algorithm>
#include <cstring>

namespace shelf {

// A row is packed as the number of lines since the row before, as a place of 8 bytes for each group of
// columns but the first, so that no cell is searched for among thousands, and then as the cells: length and
// text each. Lengths are written as in LEB128: 7 bits a byte, the high bit set where another follows.

namespace {

constexpr std::size_t kGroup = 64;

constexpr std::size_t kLongestLength = 10; ///< in bytes, of 64 bits

/// Behind the length, which is written to `out`.
char* putLength(char* out, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        *out++ = static_cast<char>(value | 0x80);
    *out++ = static_cast<char>(value);
    return out;
}

std::uint64_t takeLength(std::string_view packed, std::size_t& at)
{
    std::uint64_t value = 0;
    for (int shift = 0;; shift += 7) {
        const auto byte = static_cast<unsigned char>(packed[at++]);
        value |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
}

} // namespace

void TextTable::addRow(std::int64_t line, const std::vector<Field>& fields, std::string& packed)
{
    if (rows() % kRowsALine == 0)
        m_lines.push_back(m_lastLine);
    const std::size_t groups = (fields.size() - 1) / kGroup;
    std::size_t most = kLongestLength * (fields.size() + 1) + groups * sizeof(std::uint64_t);
    for (const Field& field : fields)
        most += field.text.size();
    if (packed.size() < most)
        packed.resize(2 * most);
    char* at = putLength(packed.data(), static_cast<std::uint64_t>(line - m_lastLine));
    m_lastLine = line;
    char* place = at;
    at += groups * sizeof(std::uint64_t);
    for (std::size_t column = 0; column < fields.size(); ++column) {
        if (column > 0 && column % kGroup == 0) {
            const auto offset = static_cast<std::uint64_t>(at - packed.data());
            std::memcpy(place, &offset, sizeof offset);
            place += sizeof offset;
        }
        const std::string_view text = fields[column].text;
        at = std::copy(text.begin(), text.end(), putLength(at, text.size()));
    }
    m_rows.push_back({packed.data(), static_cast<std::size_t>(at - packed.data())});
}

void TextTable::cells(std::size_t row, std::span<std::string_view> out) const
{
    const std::string_view packed = m_rows[row];
    std::size_t at = 0;
    takeLength(packed, at);
    at += (columns() - 1) / kGroup * sizeof(std::uint64_t);
    for (std::string_view& cell : out) {
        const std::uint64_t length = takeLength(packed, at);
        cell = packed.substr(at, length);
        at += length;
    }
}

std::string_view TextTable::cell(std::size_t row, std::size_t column) const
{
    const std::string_view packed = m_rows[row];
    std::size_t at = 0;
    takeLength(packed, at);
    if (const std::size_t group = column / kGroup; group > 0) {
        std::uint64_t place = 0;
        std::memcpy(&place, packed.data() + at + (group - 1) * sizeof place, sizeof place);
        at = place;
    } else {
        at += (columns() - 1) / kGroup * sizeof(std::uint64_t);
    }
    for (std::size_t before = column % kGroup; before > 0; --before) {
        const std::uint64_t length = takeLength(packed, at);
        at += length;
    }
    const std::uint64_t length = takeLength(packed, at);
    return packed.substr(at, length);
}

std::int64_t TextTable::line(std::size_t row) const
{
    std::int64_t line = m_lines[row / kRowsALine];
    for (std::size_t r = row / kRowsALine * kRowsALine; r <= row; ++r) {
        std::size_t at = 0;
        line += static_cast<std::int64_t>(takeLength(m_rows[r], at));
    }
    return line;
}

Result<TextTable> TextTable::read(const TextFile& file, Reading& reading, std::vector<std::string> names,
                                  std::string_view delimiter)
{
    return names.empty() && holdsJsonObjects(file.text())
               ? readJson(file, reading)
               : readDelimited(file, reading, std::move(names), delimiter);
}

Status TextTable::finish(const LineFaults& faults, const TextFile& file)
{
    if (Status status = faults.verdict(rows()); !status)
        return status;
    if (rows() == 0)
        return Error::failure(tr("The file has a first line and nothing after it")).in(file.path());
    if (m_rows.characters().capacity() / 4 * 3 > m_rows.characters().size())
        m_rows.shrink_to_fit(); // before the catalogue is made of it: half may be room to grow
    m_plain = plainNames(m_names);
    return {};
}

/// Room for what is likely made of a text, by its first lines; what is not filled of it takes no memory.
void TextTable::reserveFor(std::string_view text)
{
    const std::string_view start = text.substr(0, std::size_t{1} << 16);
    const auto lines = static_cast<std::size_t>(std::count(start.begin(), start.end(), '\n')) + 1;
    const std::size_t rows = text.size() / (start.size() / lines + 1) * 9 / 8 + 1;
    m_rows.reserve(rows, text.size() + 2 * rows);
}

/// The columns are the keys that the first objects have.
Result<TextTable> TextTable::readJson(const TextFile& file, Reading& reading)
{
    TextTable table;
    table.m_names = firstJsonKeys(file.text(), kMostColumns);
    if (table.m_names.empty() || table.m_names.size() > kMostColumns)
        return Error::failure(table.m_names.empty() ? tr("The objects have no keys")
                                                    : tr("The objects have too many keys"))
            .in(file.path(), 1);
    JsonObjectReader object(table.m_names, 0);
    object.takeLists();
    JsonRecords records(file.text());
    LineFaults faults(reading, file);
    std::vector<Field> fields(table.columns());
    std::string packed;
    for (std::uint64_t count = 1; records.next(); ++count) {
        if (count % 8192 == 0 && !reading.goOn(records.offset()))
            return Error::cancelledByCaller();
        const std::string_view text = records.text();
        if (!object.parse(text)) {
            const auto before = text.substr(0, std::min(object.damagedAt(), text.size()));
            faults.badValue(records.line() + std::count(before.begin(), before.end(), '\n'),
                            object.damageText(text), text.data() + before.size());
            continue;
        }
        for (std::size_t column = 0; column < fields.size(); ++column)
            fields[column].text = object.value(static_cast<int>(column));
        table.addRow(records.line(), fields, packed);
    }
    tellCutOff(records, file, reading);
    if (Status status = table.finish(faults, file); !status)
        return status.error();
    return table;
}

Result<TextTable> TextTable::readDelimited(const TextFile& file, Reading& reading,
                                           std::vector<std::string> names, std::string_view delimiter)
{
    TextTable table;
    table.m_names = std::move(names);
    const std::string_view text = file.text();
    const bool divides = text.substr(0, text.find_first_of("\r\n")).find(delimiter) != std::string_view::npos;
    RowReader rows(file, detectDialect(text, divides ? delimiter : std::string_view()));
    LineFaults faults(reading, file);
    table.reserveFor(text);
    std::vector<Field> fields;
    std::string packed;
    for (std::uint64_t count = 1;; ++count) {
        if (count % 8192 == 0 && !reading.goOn(rows.offset()))
            return Error::cancelledByCaller();
        const auto next = rows.next(fields);
        if (next == RowReader::Next::end)
            break;
        if (next == RowReader::Next::unterminated) {
            faults.unclosed(rows.line(), rows.lastLine());
            break;
        }
        if (table.m_names.empty()) {
            if (Status status = checkHeader(fields, file.path(), rows.line()); !status)
                return status.error();
            for (const Field& field : fields)
                table.m_names.emplace_back(trimmed(field.text));
            takeTypes(table.m_names);
            continue;
        }
        const std::size_t expected = table.columns();
        if (fields.size() == expected + 1 && trimmed(fields.back().text).empty())
            fields.pop_back();
        if (fields.size() != expected) {
            faults.ragged(rows.line(), rows.lastLine(), fields.size(), expected);
            continue;
        }
        table.addRow(rows.line(), fields, packed);
    }
    tellLongQuotes(rows, file, reading);
    tellTextMarks(rows, file, reading);
    if (Status status = table.finish(faults, file); !status)
        return status.error();
    return table;
}

} // namespace shelf
