// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"csv"};
constexpr std::string_view kRatings[] = {"ratings"};
constexpr std::string_view kBooks[] = {"books"};
constexpr std::string_view kTags[] = {"bookgenres"};
constexpr std::string_view kTagWords[] = {"tag"};

/// By the catalogue; ratings alone by having its columns and no others.
bool claims(const RatingsHead& head)
{
    if (head.booksFile())
        return !findNamelessFile(head.booksFile()->path()) && head.books().has("bestbookid") &&
               head.books().has("workid");
    std::vector<std::string> plain = head.table().plain;
    std::sort(plain.begin(), plain.end());
    return plain == std::vector<std::string>{"bookid", "rating", "userid"};
}

bool isWhole(const Dataset& data)
{
    return data.bookCount() == 10000;
}

} // namespace

extern const RatingsFormat kGoodbooksFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kGoodbooksFormat{
    .key = "goodbooks-10k",
    .title = trNoop("goodbooks-10k"),
    .meaning = trNoop(
        "both releases; which of its many id columns joins ratings to books is found by coverage and said"),
    .claims = claims,
    .read = readDelimited,
    .unratedHere = unratedOnShelves,
    .plainWhereNamed = true,
    .isPublished = isWhole,
    .endings = kEndings,
    .stems = {.ratings = kRatings, .books = kBooks, .tags = kTags},
    .words = {.tags = kTagWords},
};

} // namespace shelf
