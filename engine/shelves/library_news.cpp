// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/library_news.h"

#include "engine/base/numbers.h"
#include "engine/titles/authors.h"
#include "engine/titles/title_parts.h"

#include <unordered_map>
#include <unordered_set>

namespace shelf {

std::string ownBookKey(const OwnBook& book)
{
    const TitleParts parts = partsOfTitle(book.title);
    if (parts.full.empty())
        return book.isbns.empty() ? book.isbnAsWritten : book.isbns.front();
    std::string key = parts.full;
    if (parts.place)
        key += " #" + shortest(parts.place->first) + '-' + shortest(parts.place->last);
    if (!book.authors.empty()) {
        const AuthorName first = authorName(book.authors.front());
        key += '\n' + first.surname + ' ' + first.initial;
    }
    return key;
}

LibraryNews libraryNews(std::span<const OwnBook> before, std::span<const OwnBook> after)
{
    std::unordered_map<std::string, const OwnBook*> known;
    for (const OwnBook& book : before)
        known.emplace(ownBookKey(book), &book);
    LibraryNews news;
    std::unordered_set<std::string> met;
    for (const OwnBook& book : after) {
        const std::string key = ownBookKey(book);
        if (!met.insert(key).second)
            continue;
        const auto earlier = known.find(key);
        if (earlier == known.end()) {
            ++news.added;
            continue;
        }
        news.rated += earlier->second->stars != book.stars;
        news.read += isTaken(book.shelf) && !isTaken(earlier->second->shelf);
    }
    for (const auto& [key, book] : known)
        news.gone += !met.contains(key);
    return news;
}

} // namespace shelf
