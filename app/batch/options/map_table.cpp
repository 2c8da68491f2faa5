// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/map_table.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/id_map.h"
#include "engine/data/text/text_table.h"

#include <cmath>
#include <cstdint>
#include <limits>

namespace shelf {

namespace {

int columnOf(const std::vector<std::string>& columns, std::string_view name)
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] == name)
            return static_cast<int>(i);
    return -1;
}

void noteFile(const Dataset& read, std::vector<Message>& notes)
{
    const Warning* first = nullptr;
    for (const Warning& warning : read.warnings) {
        if (warning.line == 0)
            notes.push_back(noteText(warning));
        else if (!first)
            first = &warning;
    }
    if (!first)
        return;
    const std::uint64_t others = read.warningCount - notes.size() - 1;
    notes.push_back(others == 0 ? noteText(*first)
                                : tr("%1; %n more lines of the map with notes",
                                     "%1; %n more line of the map with notes", others)
                                      .arg(noteText(*first)));
}

/// What of the books of a map is not used, where there is any.
void noteBooks(const MapTable& map, const std::string& path, const std::string& unknown,
               const std::string& repeated, std::vector<Message>& notes)
{
    if (map.unknown > 0)
        notes.push_back(tr("%1: %n books of the map are not in the run and left out, such as '%2'",
                           "%1: %n book of the map is not in the run and left out: '%2'", map.unknown)
                            .arg(path)
                            .arg(unknown));
    if (map.repeated > 0)
        notes.push_back(
            tr("%1: %n lines name books that the map had before, such as '%2'; the last place counts",
               "%1: %n line names a book that the map had before, '%2'; the last place counts", map.repeated)
                .arg(path)
                .arg(repeated));
}

} // namespace

Result<MapTable> readMapTable(const std::string& path, const Catalogue& books)
{
    const auto file = TextFile::open(path);
    if (!file)
        return file.error();
    Dataset notes;
    const Progress none;
    Reading reading{notes, none};
    const auto table = TextTable::read(*file, reading);
    if (!table)
        return table.error();
    const int ids = findColumn(table->plain(), names::book());
    std::vector<int> axes;
    for (const char* axis : {"x", "y", "z"})
        if (const int column = columnOf(table->plain(), axis); column >= 0)
            axes.push_back(column);
    if (ids < 0 || axes.size() < 2)
        return Error::failure(tr("This is no map: its header names no book_id, or no x and y"),
                              tr("Name a file that 'shelfspace map --out' wrote."))
            .in(path, 1);
    IdMap known;
    for (const auto id : books.ids)
        known.add(id);
    MapTable map;
    map.dims = static_cast<int>(axes.size());
    map.places.assign(books.size() * axes.size(), std::numeric_limits<float>::quiet_NaN());
    std::size_t found = 0;
    std::string unknown, repeated; // the first
    std::vector<std::uint8_t> seen(books.size(), 0);
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::string_view id = trimmed(table->cell(row, static_cast<std::size_t>(ids)));
        const std::int32_t book = known.find(id);
        if (book < 0) {
            if (map.unknown++ == 0)
                unknown = id;
            continue;
        }
        if (std::uint8_t& before = seen[static_cast<std::size_t>(book)]; before == 0)
            before = 1;
        else if (map.repeated++ == 0)
            repeated = id;
        for (std::size_t d = 0; d < axes.size(); ++d) {
            const std::string_view cell = trimmed(table->cell(row, static_cast<std::size_t>(axes[d])));
            const auto value = parseNumber(cell);
            if (!value || !std::isfinite(static_cast<float>(*value)))
                return Error::failure(tr("'%1' is no coordinate").arg(cell),
                                      tr("Every book of a map has numbers."))
                    .in(path, table->line(row));
            map.places[static_cast<std::size_t>(book) * axes.size() + d] = static_cast<float>(*value);
        }
        ++found;
    }
    if (found == 0)
        return Error::failure(tr("The run has none of the books of this map"),
                              tr("Name a map of books with the same ids."))
            .in(path);
    noteFile(notes, map.notes);
    noteBooks(map, path, unknown, repeated, map.notes);
    return map;
}

} // namespace shelf
