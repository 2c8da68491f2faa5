// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"txt", "dat"};
constexpr std::string_view kRatings[] = {"ratings", "rating"};

bool claims(const RatingsHead& head)
{
    return head.table().dialect.separator == " ";
}

} // namespace

extern const RatingsFormat kSpacesFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kSpacesFormat{
    .key = "spaces",
    .title = trNoop("ratings between blanks"),
    .meaning =
        trNoop("reader, book, rating and perhaps time, divided by as many blanks and tabs as there are, as "
               "FilmTrust's "
               "rating.txt has them; a header is read where there is one"),
    .claims = claims,
    .read = readDelimited,
    .plainWhereNamed = true,
    .endings = kEndings,
    .stems = {.ratings = kRatings},
};

} // namespace shelf
