// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/shelves/library_cells.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"csv"};

Shelf shelfOf(std::string_view status)
{
    if (status == "read")
        return Shelf::read;
    if (status == "to-read")
        return Shelf::wished;
    if (status == "currently-reading")
        return Shelf::reading;
    return status == "did-not-finish" ? Shelf::unfinished : Shelf::owned;
}

void take(const LibraryRow& row, OwnBook& book, Reading& reading, const TextFile& file)
{
    book.title = row["title"];
    book.authors = listOf(row["authors"], ",");
    takeIsbn(row["isbnuid"], book);
    takeStars(row["starrating"], book, reading, file);
    book.lastRead = std::max(isoDate(row["lastdateread"]), latestDate(row["datesread"]));
    book.added = isoDate(row["dateadded"]);
    book.readCount = countOf(row["readcount"]);
    book.shelf = shelfOf(row["readstatus"]);
}

bool claims(const LibraryHead& head)
{
    return head.has("title") && head.has("readstatus") && head.has("starrating");
}

Status read(const LibraryHead& head, Reading& reading, OwnLibrary& library)
{
    return readLibraryTable(head, reading, library, take);
}

} // namespace

extern const LibraryFormat kStoryGraphLibrary; // for the list of library_format.cpp
constinit const LibraryFormat kStoryGraphLibrary{
    .key = "storygraph",
    .title = trNoop("StoryGraph"),
    .meaning = trNoop("the exported CSV; quarter stars are kept"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
};

} // namespace shelf
