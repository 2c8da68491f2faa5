// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/other_data.h"

#include "engine/base/text/listed.h"
#include "engine/data/catalogue/id_lookup.h"
#include "engine/data/ratings/strangers.h"
#include "engine/run/parent_run.h"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_set>

namespace shelf {

namespace {

IdMap mapOf(const TextList& ids)
{
    IdMap map;
    for (const std::string_view id : ids)
        map.add(id);
    return map;
}

/// The number of an id among those that the lookup knows; -1 where it is none of them.
std::int32_t numberOf(std::string_view id, const IdLookup& lookup)
{
    std::int32_t number = -1;
    lookup.each(id, [&](std::int32_t known) { number = number < 0 ? known : number; });
    return number;
}

/// The comparison by which the most of the others are found: as they are written unless another finds more.
IdComparison comparisonOf(const IdMap& own, const TextList& others, std::span<const IdComparison> choices)
{
    IdComparison best = choices.front();
    std::size_t most = 0;
    for (const IdComparison by : choices) {
        const IdLookup lookup(own, by);
        const auto found = static_cast<std::size_t>(std::count_if(
            others.begin(), others.end(), [&](std::string_view id) { return numberOf(id, lookup) >= 0; }));
        if (by == choices.front() || found > most) {
            best = by;
            most = found;
        }
        if (most == others.size())
            break;
    }
    return best;
}

/// For each of `others` its number in `ids`, to which new ones are appended; -1 for new ones where they are
/// left out.
std::vector<std::int32_t> joinIds(TextList& ids, const TextList& others, IdComparison by, Unknown unknown,
                                  std::uint64_t& news)
{
    const IdMap own = mapOf(ids);
    const IdLookup lookup(own, by);
    std::vector<std::int32_t> joined;
    for (const std::string_view id : others) {
        if (const std::int32_t known = numberOf(id, lookup); known >= 0) {
            joined.push_back(known);
            continue;
        }
        ++news;
        joined.push_back(unknown == Unknown::leftOut ? -1 : static_cast<std::int32_t>(ids.size()));
        if (unknown == Unknown::outOfVocabulary)
            ids.push_back(id);
    }
    return joined;
}

void growCatalogue(Catalogue& books)
{
    for (auto* column : {&books.titles, &books.authors, &books.languages, &books.imageUrls, &books.isbns})
        column->resize(books.size());
    books.years.resize(books.size(), kNoYear);
    for (TextColumn& column : books.extra)
        column.values.resize(books.size());
}

std::uint64_t pairKey(std::int32_t user, std::int32_t book)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(user)) << 32 |
           static_cast<std::uint32_t>(book);
}

} // namespace

Message newIdsText(const TextList& own, const TextList& others, IdComparison by, std::size_t ratings)
{
    constexpr std::size_t kNamed = 5;
    if (ratings > kSmallRatings)
        return {};
    const IdMap known = mapOf(own);
    const IdLookup lookup(known, by);
    std::string text;
    std::size_t met = 0;
    for (const std::string_view id : others)
        if (numberOf(id, lookup) < 0 && met++ < kNamed)
            addToList(text, withNearestId(id, own, own.size()));
    return met > kNamed ? tr("%1 and so on", "a list").arg(text) : Message(text);
}

OtherData joinOtherData(const Run& run, const Dataset& other, Unknown unknown)
{
    OtherData joined;
    joined.data = *run.data;
    Dataset& data = joined.data;
    const auto& said = other.source.reading.ids;
    std::vector<IdComparison> forBooks{IdComparison::asWritten, IdComparison::isbn, IdComparison::number};
    std::vector<IdComparison> forUsers{IdComparison::asWritten, IdComparison::number}; // who have no ISBNs
    if (said)
        forBooks = {*said};
    if (said && said != IdComparison::isbn)
        forUsers = {*said};
    joined.usersBy = comparisonOf(mapOf(data.userIds), other.userIds, forUsers);
    joined.booksBy = comparisonOf(mapOf(data.books.ids), other.books.ids, forBooks);
    const auto users = joinIds(data.userIds, other.userIds, joined.usersBy, unknown, joined.newUsers);
    const auto books = joinIds(data.books.ids, other.books.ids, joined.booksBy, unknown, joined.newBooks);
    growCatalogue(data.books);
    for (TextColumn& column : data.userAttributes)
        column.values.resize(data.userIds.size());
    data.time.clear();
    data.heldOut.clear();

    std::unordered_set<std::uint64_t> trained;
    for (const std::uint32_t row : learnedRows(run.settings, run.split.train))
        trained.insert(pairKey(data.user[row], data.book[row]));
    joined.split.train = learnedRows(run.settings, run.split.train);
    for (std::size_t row = 0; row < other.ratingCount(); ++row) {
        const std::int32_t user = users[static_cast<std::size_t>(other.user[row])];
        const std::int32_t book = books[static_cast<std::size_t>(other.book[row])];
        if (user < 0 || book < 0) {
            ++joined.leftOut;
            continue;
        }
        joined.alreadyTrained += trained.count(pairKey(user, book));
        joined.split.validation.push_back(static_cast<std::uint32_t>(data.ratingCount()));
        data.user.push_back(user);
        data.book.push_back(book);
        data.rating.push_back(other.rating[row]);
    }
    return joined;
}

} // namespace shelf
