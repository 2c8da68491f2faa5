// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/text/text_table.h"

namespace shelf {

namespace {

constexpr float kUnrated[] = {0}; // the book was put on a shelf, or read, and not rated
constexpr std::string_view kEndings[] = {"csv"};
constexpr std::string_view kRatings[] = {"goodreadsinteractions"};
constexpr std::string_view kBookIds[] = {"book_id_map.csv", "book_id_map.csv.gz"};
constexpr std::string_view kLeftAside[] = {"useridmap"};

bool claims(const RatingsHead& head)
{
    const TableHead& table = head.table();
    return table.has("userid") && table.has("bookid") && table.has("isread") && table.has("rating");
}

/// The interactions have numbers of their own for books; a file beside them leads to those of Goodreads,
/// which every catalogue has.
Result<IdNames> readBookNames(const RatingsHead& head, RatingsSink& sink)
{
    const std::string& path = head.file().path();
    const std::string folder = path.substr(0, path.rfind('/') + 1);
    for (const std::string_view name : kBookIds) {
        const auto file = TextFile::open(folder + std::string(name));
        if (!file)
            continue;
        const auto table = TextTable::read(*file, sink.reading());
        if (!table)
            return table.error();
        constexpr std::string_view kFrom[] = {"bookidcsv"};
        constexpr std::string_view kTo[] = {"bookid"};
        const int from = findColumn(table->plain(), kFrom);
        const int to = findColumn(table->plain(), kTo);
        if (from < 0 || to < 0)
            return Error::failure(tr("The columns book_id_csv and book_id are not both there"))
                .in(file->path(), 1);
        IdNames names;
        for (std::size_t row = 0; row < table->rows(); ++row) {
            const std::size_t known = names.ids.size();
            const std::string_view id = trimmed(table->cell(row, static_cast<std::size_t>(from)));
            if (static_cast<std::size_t>(names.ids.add(id)) == known)
                names.names.push_back(trimmed(table->cell(row, static_cast<std::size_t>(to))));
        }
        sink.reading().warn(WarningKind::assumption, *file, 0,
                            tr("Books are called by their ids at Goodreads, which this file gives for those "
                               "of the interactions"));
        return names;
    }
    return IdNames();
}

Status read(const RatingsHead& head, RatingsSink& sink)
{
    const auto names = readBookNames(head, sink);
    if (!names)
        return names.error();
    if (names->ids.size() > 0)
        sink.callBooks(*names);
    return readDelimited(head, sink);
}

} // namespace

extern const RatingsFormat kGoodreadsInteractionsFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kGoodreadsInteractionsFormat{
    .key = "goodreads-interactions",
    .title = trNoop("UCSD Goodreads interactions"),
    .meaning = trNoop("CSV with a column is_read: 0 means \"not rated\", also of books that were read; "
                      "book_id_map.csv beside "
                      "it gives books their ids at Goodreads"),
    .claims = claims,
    .read = read,
    .unrated = kUnrated,
    .endings = kEndings,
    .stems = {.ratings = kRatings},
    .leftAside = kLeftAside,
    .besides = kBookIds,
};

} // namespace shelf
