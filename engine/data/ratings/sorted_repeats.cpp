// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/sorted_repeats.h"

#include "engine/base/parallel.h"

#include <algorithm>
#include <tuple>
#include <vector>

namespace shelf {

namespace {

struct RatedPair {
    std::uint32_t user;
    std::uint32_t book;
    std::uint32_t row;
};

/// Ranges of users with so many rows each, but for the last row's user, whose rows stay together.
struct Buckets {
    std::vector<std::uint32_t> ofUser;
    std::vector<std::uint64_t> start; ///< of each bucket's rows, and their number
};

Buckets bucketsOf(std::span<const std::int32_t> user, std::size_t users, std::uint64_t rowsOfBucket)
{
    std::vector<std::uint32_t> rows(users, 0);
    for (const std::int32_t one : user)
        ++rows[static_cast<std::size_t>(one)];
    Buckets buckets{std::move(rows), {0}};
    std::uint64_t end = 0;
    for (std::uint32_t& one : buckets.ofUser) {
        end += one;
        one = static_cast<std::uint32_t>(buckets.start.size() - 1);
        if (end - buckets.start.back() >= rowsOfBucket)
            buckets.start.push_back(end);
    }
    if (buckets.start.back() != end)
        buckets.start.push_back(end);
    return buckets;
}

void addRepeats(std::span<RatedPair> bucket, std::vector<RepeatedRow>& to)
{
    std::sort(bucket.begin(), bucket.end(), [](const RatedPair& a, const RatedPair& b) {
        return std::tie(a.user, a.book, a.row) < std::tie(b.user, b.book, b.row);
    });
    for (std::size_t i = 1; i < bucket.size(); ++i)
        if (bucket[i].user == bucket[i - 1].user && bucket[i].book == bucket[i - 1].book)
            to.push_back({bucket[i].row, bucket[i - 1].row});
}

} // namespace

NumberColumn<RepeatedRow> sortedRepeats(std::span<const std::int32_t> user,
                                        std::span<const std::int32_t> book, std::size_t users,
                                        const std::shared_ptr<ColumnPlace>& place,
                                        std::uint64_t rowsOfBucket)
{
    const Buckets buckets = bucketsOf(user, users, rowsOfBucket);
    NumberColumn<RatedPair> pairs(place);
    pairs.extend(user.size());
    std::vector<std::uint64_t> next(buckets.start.begin(), buckets.start.end() - 1);
    for (std::size_t row = 0; row < user.size(); ++row) {
        const auto one = static_cast<std::size_t>(user[row]);
        pairs[next[buckets.ofUser[one]]++] = {static_cast<std::uint32_t>(one),
                                              static_cast<std::uint32_t>(book[row]),
                                              static_cast<std::uint32_t>(row)};
    }
    NumberColumn<RepeatedRow> repeats(place);
    Workers workers;
    std::vector<std::vector<RepeatedRow>> found(static_cast<std::size_t>(workers.count()));
    const std::size_t count = buckets.start.size() - 1;
    for (std::size_t first = 0; first < count; first += found.size()) {
        const std::size_t some = std::min(found.size(), count - first);
        workers.run(some, [&](std::size_t i, int) {
            const std::uint64_t begin = buckets.start[first + i];
            addRepeats(std::span(pairs).subspan(begin, buckets.start[first + i + 1] - begin), found[i]);
        });
        for (std::size_t i = 0; i < some; ++i) {
            repeats.append(found[i].data(), found[i].size());
            found[i].clear();
        }
    }
    std::sort(repeats.begin(), repeats.end(),
              [](const RepeatedRow& a, const RepeatedRow& b) { return a.row < b.row; });
    return repeats;
}

} // namespace shelf
