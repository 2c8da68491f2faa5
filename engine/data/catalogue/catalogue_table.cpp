// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/catalogue/catalogue_table.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/catalogue/id_lookup.h"
#include "engine/data/columns.h"
#include "engine/data/genres.h"

#include <algorithm>
#include <numeric>

namespace shelf {

namespace {

void fillUp(Catalogue& books)
{
    for (auto* column : {&books.titles, &books.authors, &books.languages, &books.imageUrls, &books.isbns})
        column->resize(books.size());
    books.years.resize(books.size(), kNoYear);
    for (TextColumn& column : books.extra)
        column.values.resize(books.size());
}

void appendUnknown(const IdMap& rated, JoinedCatalogue& out)
{
    Catalogue& books = out.books;
    for (std::size_t id = 0; id < rated.size(); ++id) {
        if (out.bookOf[id] >= 0)
            continue;
        out.bookOf[id] = static_cast<std::int32_t>(books.size());
        ++out.unknown;
        books.ids.push_back(rated.ids()[id]);
    }
    fillUp(books);
}

/// Joins rated ids that no row has as they are written to the first row that has another spelling of them.
void joinOtherSpellings(const IdMap& rated, const IdMap& ids, IdComparison by, JoinedCatalogue& out)
{
    if (by == IdComparison::asWritten)
        return;
    const IdLookup lookup(rated, by);
    std::vector<std::uint8_t> isTaken(ids.size(), 0);
    for (const std::int32_t book : out.bookOf)
        if (book >= 0)
            isTaken[static_cast<std::size_t>(book)] = 1;
    for (std::size_t row = 0; row < ids.size(); ++row)
        lookup.each(ids.ids()[row], [&](std::int32_t id) {
            std::int32_t& book = out.bookOf[static_cast<std::size_t>(id)];
            if (book >= 0)
                return;
            book = static_cast<std::int32_t>(row);
            out.joined += isTaken[row];
            isTaken[row] = 1;
        });
}

} // namespace

Result<JoinedCatalogue> joinCatalogue(CatalogueColumns read, const TextFile& file, const IdMap& rated,
                                      const std::string& bookColumn, const ReadingOptions& said,
                                      Reading& reading)
{
    const TextTable& table = read.table;
    const auto key = findKeyColumn(table, file, {rated, bookColumn, "book", said.ids}, reading);
    if (!key) {
        Error error = key.error();
        for (const auto& [option, column] : {std::pair(std::string("--user-column "), &said.userColumn),
                                             std::pair(std::string("--book-column "), &said.bookColumn)})
            if (!column->empty())
                error.advice = tr("Check whether %1 says what is meant: it decides in which column of the "
                                  "ratings the books are looked for.")
                                   .arg(option + *column);
        return error;
    }

    JoinedCatalogue out;
    out.match = {table.names()[key->column], key->coverage, key->by};
    out.titleColumn = read.title < 0 ? std::string() : table.names()[static_cast<std::size_t>(read.title)];
    out.bookOf.assign(rated.size(), -1);
    IdMap ids;
    ids.reserve(table.rows(), table.characters());
    std::vector<std::uint32_t> rows;
    rows.reserve(table.rows());
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view id = trimmed(table.cell(row, key->column));
        const std::size_t known = ids.size();
        if (id.empty()) {
            reading.warn(WarningKind::badValue, file, table.line(row),
                         tr("The book has no id and was left out"));
        } else if (static_cast<std::size_t>(ids.add(id)) != known) {
            reading.warn(WarningKind::badValue, file, table.line(row),
                         tr("The book %1 is listed again and was left out").arg(id));
        } else {
            rows.push_back(static_cast<std::uint32_t>(row));
            if (const std::int32_t at = rated.find(id); at >= 0)
                out.bookOf[static_cast<std::size_t>(at)] = static_cast<std::int32_t>(known);
        }
    }
    joinOtherSpellings(rated, ids, key->by, out);
    TextList taken = ids.takeIds(); // and nothing to look them up by is left when the columns are made
    out.books = std::move(read).takeBooks(rows, key->column);
    out.books.ids = std::move(taken);
    appendUnknown(rated, out);
    return out;
}

JoinedCatalogue bareCatalogue(IdMap& rated)
{
    JoinedCatalogue out;
    out.bookOf.resize(rated.size());
    std::iota(out.bookOf.begin(), out.bookOf.end(), 0);
    out.books.ids = rated.takeIds();
    fillUp(out.books);
    return out;
}

Status addGenres(const TextFile& file, Catalogue& books, Reading& reading)
{
    const auto read = TextTable::read(file, reading);
    if (!read)
        return read.error();
    constexpr std::string_view kLists[] = {"genres", "genre", "tags", "shelves"};
    const int list = findColumn(read->plain(), kLists);
    if (list < 0)
        return Error::failure(tr("No column is named genres, genre or tags; the columns are: %1")
                                  .arg(listed(read->names())))
            .in(file.path(), 1);
    IdMap ids;
    for (const std::string_view id : books.ids)
        ids.add(id);
    const auto key = findKeyColumn(*read, file, {ids, "bookid", "book"}, reading);
    if (!key)
        return key.error();
    const IdLookup lookup(ids, key->by);
    const auto mainIn = [&](std::size_t row) {
        return mainGenre(read->cell(row, static_cast<std::size_t>(list)));
    };
    std::vector<std::int64_t> rowOf(books.size(), -1); // the last of several that name a genre
    for (std::size_t row = 0; row < read->rows(); ++row) {
        if (mainIn(row).empty())
            continue;
        lookup.each(trimmed(read->cell(row, key->column)), [&](std::int32_t book) {
            rowOf[static_cast<std::size_t>(book)] = static_cast<std::int64_t>(row);
        });
    }
    const auto own = std::find_if(books.extra.begin(), books.extra.end(),
                                  [](const TextColumn& column) { return plainName(column.name) == "genre"; });
    TextColumn genre{"genre", {}};
    for (std::size_t b = 0; b < rowOf.size(); ++b) {
        if (rowOf[b] >= 0)
            genre.values.push_back(mainIn(static_cast<std::size_t>(rowOf[b])));
        else
            genre.values.push_back(own != books.extra.end() ? own->values[b] : TextList::Text());
    }
    if (own != books.extra.end())
        books.extra.erase(own);
    books.extra.insert(books.extra.begin(), std::move(genre));
    return {};
}

} // namespace shelf
