// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/map_table.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/id_map.h"
#include "engine/data/text/text_table.h"

#include <cmath>
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
        return Error::failure("This is no map: its header names no book_id, or no x and y",
                              "Name a file that 'shelfspace map --out' wrote.")
            .in(path, 1);
    IdMap known;
    for (const auto id : books.ids)
        known.add(id);
    MapTable map;
    map.dims = static_cast<int>(axes.size());
    map.places.assign(books.size() * axes.size(), std::numeric_limits<float>::quiet_NaN());
    std::size_t found = 0;
    for (std::size_t row = 0; row < table->rows(); ++row) {
        const std::int32_t book = known.find(trimmed(table->cell(row, static_cast<std::size_t>(ids))));
        if (book < 0) {
            ++map.unknown;
            continue;
        }
        for (std::size_t d = 0; d < axes.size(); ++d) {
            const std::string_view cell = trimmed(table->cell(row, static_cast<std::size_t>(axes[d])));
            const auto value = parseNumber(cell);
            if (!value || !std::isfinite(static_cast<float>(*value)))
                return Error::failure("'" + std::string(cell) + "' is no coordinate",
                                      "Every book of a map has numbers.")
                    .in(path, table->line(row));
            map.places[static_cast<std::size_t>(book) * axes.size() + d] = static_cast<float>(*value);
        }
        ++found;
    }
    if (found == 0)
        return Error::failure("The run has none of the books of this map",
                              "Name a map of books with the same ids.")
            .in(path);
    for (const Warning& warning : notes.warnings)
        map.notes.push_back(placeText(warning) + ": " + warning.message);
    return map;
}

} // namespace shelf
