// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr float kUnrated[] = {0}; // the book was put on a shelf, or read, and not rated
constexpr std::string_view kEndings[] = {"csv"};
constexpr std::string_view kRatings[] = {"goodreadsinteractions"};
constexpr std::string_view kLeftAside[] = {"bookidmap", "useridmap"};

bool claims(const RatingsHead& head)
{
    const TableHead& table = head.table();
    return table.has("userid") && table.has("bookid") && table.has("isread") && table.has("rating");
}

} // namespace

extern const RatingsFormat kGoodreadsInteractionsFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kGoodreadsInteractionsFormat{
    .key = "goodreads-interactions",
    .title = "UCSD Goodreads interactions",
    .meaning = "CSV with a column is_read: 0 means \"not rated\", also of books that were read; the maps to "
               "Goodreads' "
               "own ids are left aside, which is said",
    .claims = claims,
    .read = readDelimited,
    .unrated = kUnrated,
    .endings = kEndings,
    .stems = {.ratings = kRatings},
    .leftAside = kLeftAside,
};

} // namespace shelf
