// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/shelves/calibre.h"
#include "engine/shelves/library_cells.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"csv"};

template <std::size_t N> bool isAmong(const std::string_view (&names)[N], std::string_view name)
{
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

/// calibre takes all but the digits out of an ISBN, and so the X at the end of some.
std::string withLostX(std::string_view isbn)
{
    constexpr std::size_t kWithoutX = 9;
    return std::string(isbn) + (isbn.size() == kWithoutX ? "X" : "");
}

void take(const LibraryRow& row, OwnBook& book, Reading& reading, const TextFile& file)
{
    book.title = row["title"];
    // By calibre's age people are divided by an ampersand or by commas.
    const std::string_view authors = row["authors"];
    book.authors = listOf(authors, authors.find('&') != std::string_view::npos ? "&" : ",");
    for (const std::string& identifier : listOf(row["identifiers"], ","))
        if (identifier.starts_with("isbn:"))
            takeIsbn(std::string_view(identifier).substr(5), book);
    takeIsbn(withLostX(row["isbn"]), book);
    takeStars(row["rating"], book, reading, file);
    book.added = isoDate(row["timestamp"]);
    bool read = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        read = read || (meansRead(row.name(i)) && isYes(row.cell(i)));
        if (meansDateRead(row.name(i)))
            book.lastRead = std::max(book.lastRead, isoDate(row.cell(i)));
    }
    book.shelf = calibreShelf(read, book);
    book.readCount = book.shelf == Shelf::read ? 1 : 0;
}

bool claims(const LibraryHead& head)
{
    const auto namesReader = [](const std::string& column) { return isOneOf(column, names::user()); };
    if (!head.has("title") || !head.has("authors") ||
        std::any_of(head.columns.begin(), head.columns.end(), namesReader))
        return false;
    // The catalog has the columns that somebody chose; a table of books for all has hardly two of these.
    constexpr std::string_view kOwn[] = {"authorsort", "titlesort", "libraryname", "seriesindex",
                                         "ondevice",   "formats",   "uuid",        "identifiers",
                                         "timestamp",  "pubdate",   "cover",       "comments"};
    const auto own = std::count_if(std::begin(kOwn), std::end(kOwn),
                                   [&](std::string_view column) { return head.has(column); });
    return own > 1 || head.has("authorsort") || head.has("titlesort") || head.has("libraryname");
}

Status read(const LibraryHead& head, Reading& reading, OwnLibrary& library)
{
    return readLibraryTable(head, reading, library, take);
}

} // namespace

bool meansRead(std::string_view column)
{
    constexpr std::string_view kNames[] = {"read", "isread", "haveread", "finished", "gelesen", "lu"};
    return isAmong(kNames, column);
}

bool meansDateRead(std::string_view column)
{
    constexpr std::string_view kNames[] = {"dateread",     "readdate",   "readon",
                                           "datefinished", "finishedon", "lastread"};
    return isAmong(kNames, column);
}

bool isYes(std::string_view cell)
{
    constexpr std::string_view kWords[] = {"true", "yes", "1", "checked"};
    return isAmong(kWords, plainName(cell));
}

Shelf calibreShelf(bool read, const OwnBook& book)
{
    return read || !book.lastRead.empty() ? Shelf::read : Shelf::owned;
}

extern const LibraryFormat kCalibreCatalog; // for the list of library_format.cpp
constinit const LibraryFormat kCalibreCatalog{
    .key = "calibre-catalog",
    .title = trNoop("calibre (catalog)"),
    .meaning =
        trNoop("the catalog as CSV, in which ratings are of five stars; a yes/no column #read, or a date "
               "#date_read, "
               "of one's own says what is read"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
