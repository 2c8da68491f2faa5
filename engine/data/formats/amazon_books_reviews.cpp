// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/columns.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"csv"};
constexpr std::string_view kRatings[] = {"booksrating"};
constexpr std::string_view kLeftAside[] = {"booksdata"}; // names books by their titles only

bool claims(const RatingsHead& head)
{
    const TableHead& table = head.table();
    return table.has("id") && table.has("userid") && table.has("reviewscore") && table.has("reviewtime");
}

Status read(const RatingsHead& head, RatingsSink& sink)
{
    if (!claims(head)) // named by somebody
        return readDelimited(head, sink);
    const auto column = [&](std::string_view name) { return findColumn(head.table().plain, {&name, 1}); };
    return readDelimited(head, sink,
                         {{.user = column("userid"),
                           .book = column("id"),
                           .rating = column("reviewscore"),
                           .time = column("reviewtime")},
                          {}});
}

} // namespace

extern const RatingsFormat kAmazonBooksReviewsFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kAmazonBooksReviewsFormat{
    .key = "amazon-books-reviews",
    .title = trNoop("Amazon Books Reviews (Kaggle)"),
    .meaning =
        trNoop("Books_rating.csv: books by Id, ratings in review/score; books_data.csv, which knows books by "
               "title only, "
               "is left aside, which is said"),
    .claims = claims,
    .read = read,
    .endings = kEndings,
    .stems = {.ratings = kRatings},
    .leftAside = kLeftAside,
};

} // namespace shelf
