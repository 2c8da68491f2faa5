// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/coverage.h"

#include "engine/base/text/letter_case.h"

#include <algorithm>

namespace shelf {

namespace {

constexpr BookFact kFacts[] = {BookFact::title, BookFact::author, BookFact::year, BookFact::language,
                               BookFact::genre, BookFact::isbn,   BookFact::cover};

std::vector<std::uint8_t> ratedMarks(const Dataset& data)
{
    std::vector<std::uint8_t> isRated(data.bookCount(), 0);
    for (const std::int32_t book : data.book)
        isRated[static_cast<std::size_t>(book)] = 1;
    return isRated;
}

/// Null where the catalogue has no such column.
const TextList* columnOf(const Catalogue& books, BookFact fact)
{
    switch (fact) {
    case BookFact::title:
        return &books.titles;
    case BookFact::author:
        return &books.authors;
    case BookFact::language:
        return &books.languages;
    case BookFact::isbn:
        return &books.isbns;
    case BookFact::cover:
        return &books.imageUrls;
    case BookFact::genre: {
        const int column = genreColumnOf(books);
        return column < 0 ? nullptr : &books.extra[static_cast<std::size_t>(column)].values;
    }
    case BookFact::year:
        break;
    }
    return nullptr;
}

bool isKnown(const Catalogue& books, const TextList* column, std::size_t book)
{
    if (!column) // the year, or no column of genres
        return book < books.years.size() && books.years[book] != kNoYear;
    return book < column->size() && !(*column)[book].empty();
}

} // namespace

int genreColumnOf(const Catalogue& books)
{
    for (const char* word : {"genre", "genres", "category", "categories", "subject"})
        for (std::size_t i = 0; i < books.extra.size(); ++i)
            if (inSmallLetters(books.extra[i].name) == word)
                return static_cast<int>(i);
    return -1;
}

Coverage coverageOf(const Dataset& data)
{
    Coverage out;
    const std::vector<std::uint8_t> isRated = ratedMarks(data);
    out.books = data.bookCount();
    out.rated = static_cast<std::uint64_t>(std::count(isRated.begin(), isRated.end(), std::uint8_t(1)));
    for (const BookFact fact : kFacts) {
        const TextList* column = columnOf(data.books, fact);
        if (!column && fact != BookFact::year)
            continue;
        FactCoverage known{.fact = fact};
        for (std::size_t book = 0; book < isRated.size(); ++book)
            if (isKnown(data.books, column, book)) {
                ++known.known;
                known.knownRated += isRated[book];
            }
        if (known.known > 0)
            out.facts.push_back(known);
    }
    return out;
}

const char* factName(BookFact fact)
{
    switch (fact) {
    case BookFact::title:
        return "title";
    case BookFact::author:
        return "author";
    case BookFact::year:
        return "year";
    case BookFact::language:
        return "language";
    case BookFact::genre:
        return "genre";
    case BookFact::isbn:
        return "isbn";
    case BookFact::cover:
        return "cover";
    }
    return "title";
}

std::vector<std::int32_t> booksWithout(const Dataset& data, BookFact fact)
{
    const std::vector<std::uint8_t> isRated = ratedMarks(data);
    const TextList* column = columnOf(data.books, fact);
    std::vector<std::int32_t> books;
    for (std::size_t book = 0; book < isRated.size(); ++book)
        if (isRated[book] && !isKnown(data.books, column, book))
            books.push_back(static_cast<std::int32_t>(book));
    return books;
}

std::vector<std::int32_t> unratedBooks(const Dataset& data)
{
    const std::vector<std::uint8_t> isRated = ratedMarks(data);
    std::vector<std::int32_t> books;
    for (std::size_t book = 0; book < isRated.size(); ++book)
        if (!isRated[book])
            books.push_back(static_cast<std::int32_t>(book));
    return books;
}

} // namespace shelf
