// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_match.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"

#include <algorithm>

namespace shelf {

namespace {

bool isOfFiveStars(const RatingScale& scale)
{
    return scale.max == kMostStars && scale.min > 0 && scale.min <= 1;
}

/// Whether `later` counts rather than `earlier`, of two entries of one book.
bool replaces(const OwnBook& later, const OwnBook& earlier)
{
    if ((later.stars > 0) != (earlier.stars > 0))
        return later.stars > 0;
    return later.lastRead >= earlier.lastRead;
}

} // namespace

float ratingOfStars(float stars, const RatingScale& scale)
{
    if (isOfFiveStars(scale))
        return std::clamp(stars, scale.min, scale.max);
    const auto low = static_cast<double>(scale.min);
    const auto high = static_cast<double>(scale.max);
    const double share = (static_cast<double>(stars) - 1) / (static_cast<double>(kMostStars) - 1);
    return static_cast<float>(std::clamp(low + share * (high - low), low, high));
}

std::string starsText(const Dataset& data)
{
    if (data.onlyTaken)
        return tr("these data have no stars: every book counts as taken");
    const RatingScale& scale = data.scale;
    if (isOfFiveStars(scale))
        return tr("stars are ratings as they are");
    const auto text = [](float value) { return shortest(static_cast<double>(value)); };
    return tr("1 to 5 stars become %1 to %2, evenly: 4 stars are %3")
        .arg(text(scale.min))
        .arg(text(scale.max))
        .arg(text(ratingOfStars(4, scale)));
}

std::size_t LibraryMatch::count(MatchKind kind) const
{
    return static_cast<std::size_t>(std::count_if(
        matches.begin(), matches.end(), [kind](const BookMatch& match) { return match.kind == kind; }));
}

LibraryMatch matchLibrary(std::span<const OwnBook> books, const BookFinder& finder, const Dataset& data,
                          const LibraryChoices& choices)
{
    LibraryMatch out;
    std::map<std::int32_t, std::size_t> entries; // the entry of the library that counts for a book
    std::vector<std::int32_t> order;
    for (std::size_t i = 0; i < books.size(); ++i) {
        BookMatch match = finder.find(books[i]);
        if (const auto choice = choices.find(books[i].line); choice != choices.end()) {
            match =
                choice->second < 0
                    ? BookMatch{.by = MatchedBy::choice, .reason = {Unmatched::refused}}
                    : BookMatch{.kind = MatchKind::matched, .book = choice->second, .by = MatchedBy::choice};
        }
        out.matches.push_back(match);
        if (match.kind != MatchKind::matched || (!isTaken(books[i].shelf) && books[i].stars <= 0))
            continue;
        const auto [place, isNew] = entries.emplace(match.book, i);
        if (isNew) {
            order.push_back(match.book);
            continue;
        }
        const bool isLater = replaces(books[i], books[place->second]);
        const std::size_t kept = isLater ? i : place->second;
        const std::size_t other = isLater ? place->second : i;
        if (books[kept].stars != books[other].stars && books[other].stars > 0)
            out.notes.push_back(
                tr("'%1' stands twice in the library (lines %2 and %3); the rating of line %4 counts")
                    .arg(books[kept].title)
                    .arg(std::to_string(books[other].line))
                    .arg(std::to_string(books[kept].line))
                    .arg(std::to_string(books[kept].line)));
        place->second = kept;
    }
    for (const std::int32_t book : order) {
        const OwnBook& entry = books[entries.at(book)];
        ShelvedBook shelved{.book = book, .isRated = entry.stars > 0};
        if (shelved.isRated)
            shelved.rating = ratingOfStars(entry.stars, data.scale);
        out.taken.push_back(shelved);
    }
    for (std::size_t i = 0; i < books.size(); ++i) {
        const std::int32_t book = out.matches[i].book;
        if (books[i].shelf == Shelf::wished && book >= 0 && !entries.contains(book) &&
            std::find(out.wishes.begin(), out.wishes.end(), book) == out.wishes.end())
            out.wishes.push_back(book);
    }
    return out;
}

} // namespace shelf
