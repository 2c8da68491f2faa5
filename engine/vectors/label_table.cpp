// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/label_table.h"

#include "engine/base/at_edge.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/text/json_records.h"
#include "engine/data/text/text_table.h"

#include <algorithm>

namespace shelf {

namespace {

/// A label a line, whatever is in it, as the Projector takes a file without tabs; with `rows` labels its
/// first line is one, with one more it is a header.
LabelTable readLines(std::string_view text, std::size_t rows)
{
    LabelTable table;
    TextList lines;
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        lines.push_back(line);
        at = end + 1;
    }
    std::size_t first = 0;
    TextColumn column{"title", {}};
    if (lines.size() == rows + 1) {
        column.name = std::string(trimmed(lines.front()));
        first = 1;
    }
    for (std::size_t i = first; i < lines.size(); ++i)
        column.values.push_back(lines[i]);
    table.rows = column.values.size();
    table.columns.push_back(std::move(column));
    return table;
}

} // namespace

Result<LabelTable> readLabelTable(const std::string& path, std::size_t rows, Reading& reading)
{
    const auto file = TextFile::open(path, {.progress = reading.progress});
    if (!file)
        return file.error();
    tellEncoding(*file, reading);
    const std::string_view text = file->text();
    const std::string_view first = text.substr(0, text.find_first_of("\r\n"));
    const bool isCsv = first.find_first_of(",;|") != std::string_view::npos && !path.ends_with(".tsv");
    const bool hasTabs = first.find('\t') != std::string_view::npos;
    if (!holdsJsonObjects(text) && !isCsv && !hasTabs)
        return readLines(text, rows);
    auto table = TextTable::read(*file, reading, {}, hasTabs ? "\t" : "");
    if (!table)
        return table.error();
    LabelTable labels;
    labels.rows = table->rows();
    for (std::size_t c = 0; c < table->columns(); ++c) {
        TextColumn column{table->names()[c], {}};
        for (std::size_t row = 0; row < labels.rows; ++row)
            column.values.push_back(table->cell(row, c));
        labels.columns.push_back(std::move(column));
    }
    return labels;
}

bool hasLabelPerRow(const std::string& path, std::size_t rows, const Progress& progress)
{
    const auto count = atEdge({tr("look at these labels", "a task"), path}, [&]() -> Result<std::size_t> {
        Dataset unused;
        Reading reading{unused, progress};
        const auto labels = readLabelTable(path, rows, reading);
        if (!labels)
            return labels.error();
        return labels->rows;
    });
    return count && *count == rows;
}

Result<std::vector<std::string>> labelColumns(const std::string& path, const Progress& progress)
{
    return atEdge({tr("look at these labels", "a task"), path}, [&]() -> Result<std::vector<std::string>> {
        Dataset unused;
        Reading reading{unused, progress};
        const auto labels = readLabelTable(path, 0, reading);
        if (!labels)
            return labels.error();
        std::vector<std::string> names;
        if (labels->columns.size() > 1)
            for (const TextColumn& column : labels->columns)
                names.push_back(column.name);
        return names;
    });
}

} // namespace shelf
