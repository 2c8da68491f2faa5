// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/text/message.h"
#include "engine/data/formats/ratings_format.h"

namespace shelf {

namespace {

constexpr std::string_view kEndings[] = {"txt"};
constexpr std::string_view kRatingsWords[] = {"oldumpratings"};

/// Without a header: "/works/OL1629179W", an edition or \N, the rating, the day.
bool claims(const RatingsHead& head)
{
    const std::vector<std::string>& first = head.table().names;
    return head.table().dialect.separator == "\t" && first.size() == 4 && first[0].starts_with("/works/OL");
}

} // namespace

extern const RatingsFormat kOpenLibraryFormat; // for the list of ratings_format.cpp
constinit const RatingsFormat kOpenLibraryFormat{
    .key = "open-library",
    .title = trNoop("Open Library's dump of ratings"),
    .meaning = trNoop("is told and refused: it does not say who rated"),
    .claims = claims,
    .refusal =
        trNoop("Open Library's dump says which works were rated and how, but not by whom, and models learn "
               "from what "
               "readers have in common"),
    .endings = kEndings,
    .words = {.ratings = kRatingsWords},
};

} // namespace shelf
