// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/shelves/library_cells.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"csv"};

/// The exclusive shelf; a reader's own shelf says nothing, but its books may have been read.
Shelf shelfOf(std::string_view name, const OwnBook& book)
{
    if (name == "read")
        return Shelf::read;
    if (name == "to-read")
        return Shelf::wished;
    if (name == "currently-reading")
        return Shelf::reading;
    const std::string plain = plainName(name);
    for (const std::string_view word : {"didnotfinish", "dnf", "abandoned", "unfinished", "gaveup"})
        if (plain.find(word) != std::string::npos)
            return Shelf::unfinished;
    return book.readCount > 0 || !book.lastRead.empty() ? Shelf::read : Shelf::owned;
}

void take(const LibraryRow& row, OwnBook& book, Reading& reading, const TextFile& file)
{
    book.title = row["title"];
    if (const std::string_view author = row["author"]; !author.empty())
        book.authors.emplace_back(author);
    else if (const std::string_view turned = row["authorlf"]; !turned.empty())
        book.authors.emplace_back(turned);
    for (std::string& other : listOf(row["additionalauthors"], ","))
        book.authors.push_back(std::move(other));
    takeIsbn(row["isbn13"], book);
    takeIsbn(row["isbn"], book);
    takeStars(row["myrating"], book, reading, file);
    book.lastRead = isoDate(row["dateread"]);
    book.added = isoDate(row["dateadded"]);
    book.readCount = countOf(row["readcount"]);
    book.shelf = shelfOf(row["exclusiveshelf"], book);
}

bool claims(const LibraryHead& head)
{
    return head.has("title") && head.has("author") && head.has("myrating") &&
           (head.has("exclusiveshelf") || head.has("bookshelves"));
}

Status read(const LibraryHead& head, Reading& reading, OwnLibrary& library)
{
    return readLibraryTable(head, reading, library, take);
}

} // namespace

extern const LibraryFormat kGoodreadsLibrary; // for the list of library_format.cpp
constinit const LibraryFormat kGoodreadsLibrary{
    .key = "goodreads",
    .title = trNoop("Goodreads"),
    .meaning = trNoop("the exported CSV, of today (24 columns) or older (31); 0 means \"not rated\""),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
