// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"csv", "tsv", "data", "txt", "dat", "xlsx", "parquet"};
constexpr std::string_view kTypes[] = {"text/csv", "text/tab-separated-values",
                                       "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                       "application/vnd.apache.parquet"};
constexpr std::string_view kRatings[] = {"ratings"};
constexpr std::string_view kBooks[] = {"books", "items", "catalogue", "catalog", "products"};
constexpr std::string_view kUsers[] = {"users", "readers"};
constexpr std::string_view kRatingsWords[] = {"rating", "interactions"};
constexpr std::string_view kBooksWords[] = {"book", "item"};
constexpr std::string_view kUsersWords[] = {"user", "reader"};

bool claimsAll(const RatingsHead&)
{
    return true;
}

} // namespace

extern const RatingsFormat kTableFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kTableFormat{
    .key = "table",
    .title = trNoop("a table with a header"),
    .meaning = trNoop(
        "any CSV or TSV file whose header names user, item and rating, or whose columns tell by what is in "
        "them and by their order; 0 means \"not rated\" beside "
        "UCSD Goodreads' column is_read"),
    .claims = claimsAll,
    .read = readDelimited,
    .unratedHere = unratedOnShelves,
    .plainWhereNamed = true,
    .endings = kEndings,
    .stems = {.ratings = kRatings, .books = kBooks, .users = kUsers},
    .words = {.ratings = kRatingsWords, .books = kBooksWords, .users = kUsersWords},
    .mimeTypes = kTypes,
};

} // namespace shelf
