// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr float kUnrated[] = {0}; // "implicit" in the words of the data set: the book was met, not rated
constexpr std::string_view kEndings[] = {"csv"};
constexpr std::string_view kRatings[] = {"ratings", "bxbookratings", "bxratings", "bookratings"};
constexpr std::string_view kBooks[] = {"books", "bxbooks"};
constexpr std::string_view kUsers[] = {"users", "bxusers"};

bool claims(const RatingsHead& head)
{
    return head.table().has("bookrating") && head.table().has("isbn");
}

} // namespace

extern const RatingsFormat kBookCrossingFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kBookCrossingFormat{
    .key = "book-crossing",
    .title = trNoop("Book-Crossing"),
    .meaning = trNoop("as published or as CSV: columns Book-Rating and ISBN; 0 means \"not rated\""),
    .claims = claims,
    .read = readDelimited,
    .unrated = kUnrated,
    .isPublished = alwaysPublished,
    .endings = kEndings,
    .stems = {.ratings = kRatings, .books = kBooks, .users = kUsers},
};

} // namespace shelf
