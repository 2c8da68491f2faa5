// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/reader_file.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/text/text_table.h"

#include <unordered_map>

namespace shelf {

namespace {

Error refuse(const TextFile& file, std::int64_t line, std::string message, std::string advice)
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
            return refuse(file, table.line(row),
                          "The file holds ratings of several readers, '" + first + "' and '" +
                              std::string(id) + "' among them",
                          "Keep the lines of one of them; a reader of the run's data is named by --user.");
    }
    return {};
}

} // namespace

std::string ratingFault(std::string_view cell, const Dataset& data)
{
    const auto value = parseNumber(cell);
    if (!value)
        return "The rating '" + std::string(cell) + "' is not a number";
    const auto rating = static_cast<float>(*value);
    const RatingScale& scale = data.scale;
    if (data.onlyTaken || (rating >= scale.min && rating <= scale.max))
        return {};
    return "The rating " + std::string(cell) + " lies outside the scale of the data, which goes from " +
           shortest(static_cast<double>(scale.min)) + " to " + shortest(static_cast<double>(scale.max));
}

Result<ReaderFile> readReaderFile(const std::string& path, const Dataset& data)
{
    const auto file = TextFile::open(path);
    if (!file)
        return file.error();
    return readReaderText(*file, data);
}

Result<ReaderFile> readReaderText(const TextFile& file, const Dataset& data)
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
        return refuse(file, 1, "The header names no item_id or no rating",
                      "The first line is item_id,rating.");

    if (const Status one = checkOneReader(*table, file); !one)
        return one.error();
    std::unordered_map<std::string_view, std::int32_t> books;
    for (std::size_t i = 0; i < data.books.ids.size(); ++i)
        books.emplace(data.books.ids[i], static_cast<std::int32_t>(i));
    std::unordered_map<std::int32_t, std::size_t>
        places; ///< of a book among the rated ones: its last line counts
    ReaderFile reader;
    LineFaults faults(reading, file);
    std::uint64_t good = 0;
    std::uint64_t unrated = 0;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view cell = trimmed(table->cell(row, static_cast<std::size_t>(ratingColumn)));
        if (isMissing(cell)) {
            ++unrated;
            reading.warn(WarningKind::unrated, file, table->line(row),
                         "The line has no rating and was left out");
            continue;
        }
        if (std::string fault = ratingFault(cell, data); !fault.empty()) {
            faults.badValue(table->line(row), std::move(fault));
            continue;
        }
        const std::string_view id = trimmed(table->cell(row, static_cast<std::size_t>(bookColumn)));
        const auto book = books.find(id);
        if (book == books.end()) {
            reader.unknown.emplace_back(id);
            continue;
        }
        const auto [place, isNew] = places.emplace(book->second, reader.rated.size());
        if (isNew)
            reader.rated.push_back({.book = book->second});
        reader.rated[place->second].rating = data.onlyTaken ? 1.0F : static_cast<float>(*parseNumber(cell));
        ++good;
    }
    if (Status status = faults.verdict(good + unrated + reader.unknown.size()); !status)
        return status.error();
    if (reader.rated.empty())
        return refuse(file, 0, "The run knows none of the books in this file",
                      "Book ids are those of its data.");
    for (const Warning& warning : notes.warnings)
        reader.notes.push_back(placeText(warning) + ": " + warning.message);
    return reader;
}

} // namespace shelf
