// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/librarything.h"

#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/shelves/library_cells.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"tsv", "txt", "xls"};

void take(const LibraryRow& row, OwnBook& book, Reading& reading, const TextFile& file)
{
    book.title = row["title"];
    if (const std::string_view author = row["primaryauthor"]; !author.empty())
        book.authors.emplace_back(author);
    for (std::string& other : listOf(row["secondaryauthor"], "|"))
        book.authors.push_back(std::move(other));
    takeIsbn(row["isbn"], book);
    for (const std::string& isbn : listOf(row["isbns"], ","))
        takeIsbn(isbn, book);
    takeStars(row["rating"], book, reading, file);
    book.lastRead = latestDate(row["dateread"]);
    book.added = isoDate(row["entrydate"]);
    book.shelf = libraryThingShelf(listOf(row["collections"], ","), book, !row["datestarted"].empty());
    book.readCount = book.shelf == Shelf::read ? 1 : 0;
}

bool claims(const LibraryHead& head)
{
    return head.has("title") && head.has("primaryauthor") && (head.has("collections") || head.has("workid"));
}

Status read(const LibraryHead& head, Reading& reading, OwnLibrary& library)
{
    return readPlainTabs(head, reading, library, take);
}

} // namespace

Shelf libraryThingShelf(const std::vector<std::string>& collections, const OwnBook& book, bool started)
{
    const auto isIn = [&](std::string_view wanted) {
        return std::any_of(collections.begin(), collections.end(),
                           [&](const std::string& name) { return plainName(name) == wanted; });
    };
    if (!book.lastRead.empty() || isIn("readbutunowned") || isIn("read"))
        return Shelf::read;
    if (isIn("currentlyreading") || started)
        return Shelf::reading;
    if (isIn("toread") || isIn("wishlist"))
        return Shelf::wished;
    return Shelf::owned;
}

extern const LibraryFormat kLibraryThingTable; // for the list of library_format.cpp
constinit const LibraryFormat kLibraryThingTable{
    .key = "librarything",
    .title = trNoop("LibraryThing"),
    .meaning =
        trNoop("the tab-delimited export, in UTF-16 or Latin-1, in which a quote is a sign like others"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
