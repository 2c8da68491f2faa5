// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/other_data.h"

#include "engine/data/ratings/strangers.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace shelf {

namespace {

/// For each of `others` its number in `ids`, to which new ones are appended; -1 for new ones where they are
/// left out.
std::vector<std::int32_t> joinIds(TextList& ids, const TextList& others, Unknown unknown, std::uint64_t& news)
{
    const TextList own = ids; // which the keys of the table are parts of
    std::unordered_map<std::string_view, std::int32_t> numbers;
    for (std::size_t i = 0; i < own.size(); ++i)
        numbers.emplace(own[i], static_cast<std::int32_t>(i));
    std::vector<std::int32_t> joined;
    for (const std::string_view id : others) {
        const auto known = numbers.find(id);
        if (known != numbers.end()) {
            joined.push_back(known->second);
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

std::string newIdsText(const TextList& own, const TextList& others, std::size_t ratings)
{
    constexpr std::size_t kNamed = 5;
    if (ratings > kSmallRatings)
        return {};
    const std::unordered_set<std::string_view> known(own.begin(), own.end());
    std::string text;
    std::size_t met = 0;
    for (const std::string_view id : others)
        if (known.count(id) == 0 && met++ < kNamed)
            text += (text.empty() ? "" : ", ") + withNearestId(id, own, own.size());
    return text + (met > kNamed ? " and so on" : "");
}

OtherData joinOtherData(const Run& run, const Dataset& other, Unknown unknown)
{
    OtherData joined;
    joined.data = *run.data;
    Dataset& data = joined.data;
    const auto users = joinIds(data.userIds, other.userIds, unknown, joined.newUsers);
    const auto books = joinIds(data.books.ids, other.books.ids, unknown, joined.newBooks);
    growCatalogue(data.books);
    for (TextColumn& column : data.userAttributes)
        column.values.resize(data.userIds.size());
    data.time.clear();
    data.heldOut.clear();

    std::unordered_set<std::uint64_t> trained;
    for (const std::uint32_t row : run.split.train)
        trained.insert(pairKey(data.user[row], data.book[row]));
    joined.split.train = run.split.train;
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
