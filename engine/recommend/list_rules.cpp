// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/list_rules.h"

#include "engine/titles/authors.h"
#include "engine/titles/folded_text.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace shelf {

namespace {

constexpr double kNothingRead = -1;

std::size_t at(std::int32_t number)
{
    return static_cast<std::size_t>(number);
}

/// Whether one of the people has all these words in the name.
bool namesPerson(const std::vector<AuthorName>& people, const std::vector<std::string_view>& words)
{
    return !words.empty() && std::any_of(people.begin(), people.end(), [&](const AuthorName& person) {
        const auto own = wordsOfFolded(person.whole);
        return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
            return std::find(own.begin(), own.end(), word) != own.end();
        });
    });
}

bool isWholeVolume(const SeriesPlace& place)
{
    return place.first == place.last && std::floor(place.first) == place.first;
}

} // namespace

int ListRules::conditions() const
{
    return int(onePerSeries) + int(onePerAuthor) + int(nextVolume) + int(withoutEditions) +
           int(withoutLaterVolumes) + int(!withoutAuthors.empty());
}

std::vector<std::string> unknownAuthors(const ListRules& rules, const Catalogue& books)
{
    std::vector<std::string> unknown = rules.withoutAuthors;
    for (std::size_t book = 0; book < books.size() && !unknown.empty(); ++book) {
        const auto people = authorsOfCell(books.authors[book]);
        std::erase_if(unknown, [&](const std::string& name) {
            return namesPerson(people, wordsOfFolded(authorName(name).whole));
        });
    }
    return unknown;
}

RuledList::RuledList(const ListRules& rules, const Works& works, const Catalogue& books,
                     std::span<const std::int32_t> read)
    : m_rules(rules),
      m_works(works),
      m_books(books),
      m_readWorks(works.workCount(), 0),
      m_lastRead(works.seriesCount(), kNothingRead)
{
    for (const std::int32_t book : read)
        if (book >= 0 && at(book) < works.bookCount())
            m_readWorks[at(works.workOf(book))] = 1;
    for (std::size_t work = 0; work < m_readWorks.size(); ++work) {
        if (!m_readWorks[work])
            continue;
        for (const std::int32_t book : works.editions(static_cast<std::int32_t>(work)))
            if (const auto& place = works.placeOf(book)) {
                double& last = m_lastRead[at(works.seriesOf(book))];
                last = std::max(last, place->last);
            }
    }
}

void RuledList::restrict(std::vector<std::uint8_t>& mask) const
{
    std::vector<std::string> names;
    for (const std::string& name : m_rules.withoutAuthors)
        names.push_back(authorName(name).whole);
    const auto isForbidden = [&](std::int32_t book) {
        if (m_rules.withoutEditions && m_readWorks[at(m_works.workOf(book))])
            return true;
        const auto& place = m_works.placeOf(book);
        if (m_rules.withoutLaterVolumes && place && place->first > 1 &&
            m_lastRead[at(m_works.seriesOf(book))] < 0)
            return true;
        if (names.empty())
            return false;
        const auto people = authorsOfCell(m_books.authors[at(book)]);
        return std::any_of(names.begin(), names.end(),
                           [&](const std::string& name) { return namesPerson(people, wordsOfFolded(name)); });
    };
    for (std::size_t book = 0; book < std::min(mask.size(), m_works.bookCount()); ++book)
        if (mask[book] && isForbidden(static_cast<std::int32_t>(book)))
            mask[book] = 0;
}

/// The book itself where it is in no series, or before what was read.
std::int32_t RuledList::nextVolume(std::int32_t book, std::span<const std::uint8_t> mask,
                                   std::span<const std::uint32_t> ratings) const
{
    const auto& own = m_works.placeOf(book);
    if (!own)
        return book;
    const std::int32_t series = m_works.seriesOf(book);
    const double read = std::max(m_lastRead[at(series)], 0.0);
    if (own->last <= read)
        return book;
    std::int32_t next = -1;
    for (const std::int32_t other : m_works.booksOfSeries(series)) {
        const SeriesPlace& place = *m_works.placeOf(other);
        if (!mask[at(other)] || !isWholeVolume(place) || place.first <= read)
            continue;
        const double best = next < 0 ? 0 : m_works.placeOf(next)->first;
        if (next < 0 || place.first < best || (place.first == best && ratings[at(other)] > ratings[at(next)]))
            next = other;
    }
    // The same volume in the edition that scored better.
    if (next < 0 || m_works.placeOf(next)->first == own->first)
        return book;
    return next;
}

std::vector<RuledList::Picked> RuledList::pick(std::span<const std::int32_t> bestFirst,
                                               std::span<const std::uint8_t> mask,
                                               std::span<const std::uint32_t> ratings,
                                               std::size_t count) const
{
    std::vector<Picked> picked;
    std::unordered_set<std::int32_t> books, works, series, authors;
    for (const std::int32_t candidate : bestFirst) {
        if (picked.size() >= count)
            break;
        const std::int32_t book = m_rules.nextVolume ? nextVolume(candidate, mask, ratings) : candidate;
        const std::int32_t ownSeries = m_works.seriesOf(book);
        const std::int32_t author = m_works.authorOf(book);
        if (books.contains(book) || (m_rules.withoutEditions && works.contains(m_works.workOf(book))) ||
            (m_rules.onePerSeries && ownSeries >= 0 && series.contains(ownSeries)) ||
            (m_rules.onePerAuthor && author >= 0 && authors.contains(author)))
            continue;
        books.insert(book);
        works.insert(m_works.workOf(book));
        series.insert(ownSeries);
        authors.insert(author);
        picked.push_back({book, book == candidate ? -1 : candidate});
    }
    return picked;
}

} // namespace shelf
