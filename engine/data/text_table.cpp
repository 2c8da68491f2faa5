// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/text_table.h"

#include "engine/data/columns.h"
#include "engine/data/delimited.h"
#include "engine/data/numbers.h"
#include "engine/data/text_marks.h"

namespace shelf {

Result<TextTable> TextTable::read(const TextFile& file, Reading& reading, std::vector<std::string> names)
{
    TextTable table;
    table.m_names = std::move(names);
    RowReader rows(file, detectDialect(file.text()));
    LineFaults faults(reading, file);
    std::vector<Field> fields;
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
            for (const Field& field : fields)
                table.m_names.emplace_back(trimmed(field.text));
            continue;
        }
        const std::size_t expected = table.columns();
        if (fields.size() == expected + 1 && trimmed(fields.back().text).empty())
            fields.pop_back();
        if (fields.size() != expected) {
            faults.ragged(rows.line(), rows.lastLine(), fields.size(), expected);
            continue;
        }
        table.m_lines.push_back(rows.line());
        for (const Field& field : fields) {
            if (field.copied)
                table.m_copies.emplace_back(field.text);
            table.m_cells.push_back(field.copied ? std::string_view(table.m_copies.back()) : field.text);
        }
    }
    tellLongQuotes(rows, file, reading);
    tellTextMarks(rows, file, reading);
    if (Status status = faults.verdict(table.rows()); !status)
        return status.error();
    if (table.rows() == 0)
        return Error{"The file has a first line and nothing after it", file.path()};
    table.m_plain = plainNames(table.m_names);
    return table;
}

} // namespace shelf
