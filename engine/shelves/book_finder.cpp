// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/book_finder.h"

#include "engine/data/text/isbn.h"

#include <algorithm>
#include <set>

namespace shelf {

namespace {

/// Whether two places are not those of one book: both name a volume, and not the same.
bool otherVolume(const std::optional<SeriesPlace>& a, const std::optional<SeriesPlace>& b)
{
    return a && b && (a->first != b->first || a->last != b->last);
}

void addIsbns(std::string_view cell, std::int32_t book,
              std::unordered_map<std::string, std::vector<std::int32_t>>& places)
{
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(' '), cell.size());
        auto& books = places[std::string(cell.substr(0, end))];
        if (books.empty() || books.back() != book)
            books.push_back(book);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
}

} // namespace

std::string_view matchedByName(MatchedBy by)
{
    switch (by) {
    case MatchedBy::id:
        return "id";
    case MatchedBy::isbn:
        return "isbn";
    case MatchedBy::title:
        return "title";
    case MatchedBy::choice:
        return "choice";
    case MatchedBy::nothing:
        break;
    }
    return {};
}

/// What is asked for, taken apart once.
struct BookFinder::Wanted {
    TitleParts title;
    std::vector<AuthorName> authors;
};

BookFinder::BookFinder(const Dataset& data) : m_data(data), m_works(data.books)
{
    const Catalogue& books = data.books;
    m_ratings.assign(books.size(), 0);
    for (const std::int32_t book : data.book)
        ++m_ratings[static_cast<std::size_t>(book)];
    m_parts.reserve(books.size());
    for (std::size_t b = 0; b < books.size(); ++b) {
        const auto book = static_cast<std::int32_t>(b);
        if (const std::string isbn = isbnKey(books.ids[b]); !isbn.empty())
            addIsbns(isbn, book, m_byIsbn);
        if (b < books.isbns.size())
            addIsbns(books.isbns[b], book, m_byIsbn);
        m_parts.push_back(partsOfTitle(books.titles[b]));
        const TitleParts& parts = m_parts.back();
        if (!parts.full.empty())
            m_byTitle[parts.full].push_back(book);
        if (parts.hasSubtitle())
            m_byTitle[parts.main].push_back(book);
    }
}

std::int32_t BookFinder::best(const std::vector<std::int32_t>& books) const
{
    return *std::max_element(books.begin(), books.end(), [this](std::int32_t a, std::int32_t b) {
        const auto countA = m_ratings[static_cast<std::size_t>(a)];
        const auto countB = m_ratings[static_cast<std::size_t>(b)];
        return countA < countB || (countA == countB && a > b);
    });
}

/// One work is the answer, several are a question.
BookMatch BookFinder::decide(std::vector<std::int32_t> books, MatchedBy by) const
{
    std::unordered_map<std::int32_t, std::vector<std::int32_t>> works;
    for (const std::int32_t book : books)
        works[m_works.workOf(book)].push_back(book);
    if (works.size() == 1)
        return {.kind = MatchKind::matched, .book = best(books), .by = by};
    BookMatch match{.kind = MatchKind::ambiguous, .by = by};
    for (const auto& [work, editions] : works)
        match.candidates.push_back(best(editions));
    std::sort(match.candidates.begin(), match.candidates.end(), [this](std::int32_t a, std::int32_t b) {
        const auto countA = m_ratings[static_cast<std::size_t>(a)];
        const auto countB = m_ratings[static_cast<std::size_t>(b)];
        return countA > countB || (countA == countB && a < b);
    });
    if (match.candidates.size() > kMostCandidates)
        match.candidates.resize(kMostCandidates);
    match.reason.why = by == MatchedBy::isbn ? Unmatched::severalOfIsbn : Unmatched::severalOfTitle;
    return match;
}

/// Books whose title is the wanted one: as a whole, or but for the subtitle that only one of them has.
std::vector<std::int32_t> BookFinder::titled(const Wanted& wanted, bool whole) const
{
    std::vector<std::int32_t> books;
    const auto found = m_byTitle.find(whole ? wanted.title.full : wanted.title.main);
    if (found == m_byTitle.end())
        return books;
    for (const std::int32_t book : found->second) {
        const TitleParts& parts = m_parts[static_cast<std::size_t>(book)];
        const bool agrees = whole ? parts.full == wanted.title.full
                                  : parts.hasSubtitle() != wanted.title.hasSubtitle() &&
                                        (parts.hasSubtitle() ? parts.main == wanted.title.full
                                                             : parts.full == wanted.title.main);
        if (agrees && !otherVolume(parts.place, wanted.title.place))
            books.push_back(book);
    }
    // Who names the volume, too, is meant before who names none.
    if (wanted.title.place) {
        std::vector<std::int32_t> named;
        for (const std::int32_t book : books)
            if (m_parts[static_cast<std::size_t>(book)].place)
                named.push_back(book);
        if (!named.empty())
            books = std::move(named);
    }
    return books;
}

bool BookFinder::writtenBy(std::int32_t book, const std::vector<AuthorName>& authors) const
{
    const auto theirs = authorsOfCell(m_data.books.authors[static_cast<std::size_t>(book)]);
    if (theirs.empty() || authors.empty())
        return false;
    const auto among = [](const AuthorName& one, const std::vector<AuthorName>& all) {
        return std::any_of(all.begin(), all.end(),
                           [&](const AuthorName& other) { return sameAuthor(one, other); });
    };
    return among(authors.front(), theirs) || among(theirs.front(), authors);
}

WhyUnmatched BookFinder::unknownReason(const OwnBook& book, const std::vector<std::int32_t>& titled) const
{
    if (!titled.empty())
        return {Unmatched::otherAuthor,
                std::string(m_data.books.authors[static_cast<std::size_t>(best(titled))])};
    return {.why = book.title.empty()   ? Unmatched::noTitle
                   : book.isbns.empty() ? Unmatched::unknownTitle
                                        : Unmatched::unknown,
            .roundedIsbn = isRoundedIsbn(book.isbnAsWritten) ? book.isbnAsWritten : std::string()};
}

BookMatch BookFinder::find(const OwnBook& book) const
{
    std::vector<std::int32_t> books;
    for (const std::string& isbn : book.isbns)
        if (const auto found = m_byIsbn.find(isbn); found != m_byIsbn.end())
            for (const std::int32_t one : found->second)
                if (std::find(books.begin(), books.end(), one) == books.end())
                    books.push_back(one);
    if (!books.empty())
        return decide(std::move(books), MatchedBy::isbn);

    Wanted wanted{partsOfTitle(book.title), {}};
    for (const std::string& name : book.authors)
        if (AuthorName author = authorName(name); !author.whole.empty())
            wanted.authors.push_back(std::move(author));
    std::vector<std::int32_t> allTitled;
    for (const bool whole : {true, false}) {
        if (wanted.title.full.empty())
            break;
        std::vector<std::int32_t> same = titled(wanted, whole);
        allTitled.insert(allTitled.end(), same.begin(), same.end());
        std::erase_if(same, [&](std::int32_t one) { return !writtenBy(one, wanted.authors); });
        if (!same.empty())
            return decide(std::move(same), MatchedBy::title);
    }
    // Where nobody names an author the title alone decides nothing, but may well be meant.
    std::vector<std::int32_t> authorless;
    for (const std::int32_t one : allTitled)
        if (wanted.authors.empty() ||
            authorsOfCell(m_data.books.authors[static_cast<std::size_t>(one)]).empty())
            authorless.push_back(one);
    if (!authorless.empty()) {
        BookMatch match = decide(authorless, MatchedBy::title);
        if (match.kind == MatchKind::matched)
            match.candidates = {match.book};
        match.kind = MatchKind::ambiguous;
        match.book = -1;
        match.reason.why =
            wanted.authors.empty() ? Unmatched::libraryLacksAuthor : Unmatched::catalogueLacksAuthor;
        return match;
    }
    return {.reason = unknownReason(book, allTitled)};
}

} // namespace shelf
