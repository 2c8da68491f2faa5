// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/delimited_ratings.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"inter"};
constexpr std::string_view kRatingsEndings[] = {"inter"};
constexpr std::string_view kBooksEndings[] = {"item"};
constexpr std::string_view kUsersEndings[] = {"user"};

bool claims(const RatingsHead& head)
{
    return head.table().hasTypes;
}

} // namespace

extern const RatingsFormat kRecBoleFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kRecBoleFormat{
    .key = "recbole",
    .title = trNoop("RecBole atomic files"),
    .meaning = trNoop("`.inter`, `.item` and `.user` files, whose header names each column with its type "
                      "(`user_id:token`)"),
    .claims = claims,
    .read = readDelimited,
    .plainWhereNamed = true,
    .endings = kEndings,
    .partEndings = {.ratings = kRatingsEndings, .books = kBooksEndings, .users = kUsersEndings},
};

} // namespace shelf
