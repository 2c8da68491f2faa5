// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/rating_candidates.h"

#include "engine/data/columns.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <utility>

namespace shelf {

namespace {

bool contains(std::string_view text, std::span<const std::string_view> words)
{
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

/// Whether a column so named may hold ratings, though the name be none of the usual ones.
bool soundsLikeRatings(std::string_view plain)
{
    constexpr std::string_view kWords[] = {"rating", "stars", "score"};
    constexpr std::string_view kOthers[] = {"time", "date", "text", "comment", "title", "stamp", "name"};
    return contains(plain, kWords) && !contains(plain, kOthers) && !plain.ends_with("id");
}

bool isOfOneReader(std::string_view plain)
{
    constexpr std::string_view kWords[] = {"my", "own", "user", "reader", "personal", "customer", "your"};
    return contains(plain, kWords);
}

/// Names of columns that hold few small numbers and no ratings.
bool isCounter(std::string_view plain)
{
    constexpr std::string_view kWords[] = {"count", "num",  "age",  "year",   "page",  "vote",  "helpful",
                                           "price", "rank", "time", "copies", "loans", "plays", "quantity",
                                           "index", "size", "week", "month",  "day",   "sex",   "gender"};
    return contains(plain, kWords) || plain.starts_with("is") || plain.starts_with("has") ||
           plain.ends_with("id");
}

} // namespace

bool isOfAllReaders(std::string_view plain)
{
    constexpr std::string_view kWords[] = {"average", "avg",    "mean",      "count",  "total", "num",
                                           "sum",     "global", "community", "public", "median"};
    return contains(plain, kWords) || (plain.starts_with("ratings") && plain.size() == 8); // ratings_5
}

std::vector<int> ratingCandidates(const std::vector<std::string>& plain, const std::vector<int>& free,
                                  int book, const ColumnSample* sample)
{
    using Weight = std::array<std::ptrdiff_t, 5>; // smaller for the likelier
    const auto usual = names::rating();
    std::vector<std::pair<Weight, int>> weighed;
    for (const int column : free) {
        const std::string& name = plain[static_cast<std::size_t>(column)];
        if (!isOneOf(name, usual) && !soundsLikeRatings(name))
            continue;
        const bool isOfBook = sample && book >= 0 && sample->isOneValueA(book, column);
        const bool isNumeric = !sample || sample->rows() == 0 || sample->isNumeric(column);
        weighed.emplace_back(Weight{isOfAllReaders(name), !isNumeric, isOfBook, !isOfOneReader(name),
                                    std::find(usual.begin(), usual.end(), name) - usual.begin()},
                             column);
    }
    std::stable_sort(weighed.begin(), weighed.end());
    std::vector<int> found;
    for (const auto& [weight, column] : weighed)
        found.push_back(column);
    return found;
}

std::vector<int> ratingsByNumbers(const std::vector<std::string>& plain, const std::vector<int>& free,
                                  const ColumnSample* sample)
{
    std::vector<int> found;
    for (const int column : free) {
        const std::string& name = plain[static_cast<std::size_t>(column)];
        if (sample && sample->holdsFewNumbers(column) && !isCounter(name) && !isOneOf(name, names::time()))
            found.push_back(column);
    }
    return found;
}

} // namespace shelf
