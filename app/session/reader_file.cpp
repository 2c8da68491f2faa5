// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/reader_file.h"

#include "app/session/rated_list.h"
#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/text/text_table.h"

namespace shelf {

namespace {

Error refuse(const TextFile& file, std::int64_t line, Message message, Message advice)
{
    return Error::failure(std::move(message), std::move(advice)).in(file.path(), line);
}

/// A file may name its reader, but not two.
Status checkOneReader(const TextTable& table, const TextFile& file)
{
    const int column = findColumn(table.plain(), names::user());
    if (column < 0)
        return {};
    std::string first;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view id = trimmed(table.cell(row, static_cast<std::size_t>(column)));
        if (first.empty())
            first = id;
        else if (!id.empty() && id != first)
            return refuse(
                file, table.line(row),
                tr("The file holds ratings of several readers, '%1' and '%2' among them").arg(first).arg(id),
                tr("Keep the lines of one of them; a reader of the run's data is named by --user."));
    }
    return {};
}

} // namespace

Result<ReaderFile> readReaderFile(const std::string& path, const KnownBooks& books)
{
    const auto file = TextFile::open(path);
    if (!file)
        return file.error();
    return readReaderText(*file, books);
}

Result<ReaderFile> readReaderText(const TextFile& file, const KnownBooks& books)
{
    Dataset notes;
    const Progress none;
    Reading reading{notes, none};
    const auto table = TextTable::read(file, reading);
    if (!table)
        return table.error();
    const int bookColumn = findColumn(table->plain(), names::book());
    const int ratingColumn = findColumn(table->plain(), names::rating());
    if (bookColumn < 0 || ratingColumn < 0)
        return refuse(file, 1, tr("The header names no item_id or no rating"),
                      tr("The first line is item_id,rating."));

    if (const Status one = checkOneReader(*table, file); !one)
        return one.error();
    RatedList list(books);
    LineFaults faults(reading, file);
    std::uint64_t good = 0;
    std::uint64_t unrated = 0;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view cell = trimmed(table->cell(row, static_cast<std::size_t>(ratingColumn)));
        if (isMissing(cell)) {
            ++unrated;
            reading.warn(WarningKind::unrated, file, table->line(row),
                         tr("The line has no rating and was left out"));
            continue;
        }
        const std::string_view id = trimmed(table->cell(row, static_cast<std::size_t>(bookColumn)));
        if (Message fault = list.add(id, cell); fault.empty())
            ++good;
        else
            faults.badValue(table->line(row), std::move(fault));
    }
    if (Status status = faults.verdict(good + unrated); !status)
        return status.error();
    if (good == 0)
        return refuse(file, 0, tr("The file holds no ratings"), tr("A line is a book's id and its rating."));
    ReaderFile reader{.rated = list.rated(), .unknown = list.unknown(), .notes = {}};
    for (const Warning& warning : notes.warnings)
        reader.notes.push_back(noteText(warning));
    return reader;
}

} // namespace shelf
