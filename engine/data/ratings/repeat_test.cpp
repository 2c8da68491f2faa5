// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/repeat_test.h"

#include "engine/base/bulk/large_pages.h"
#include "engine/base/chunk_starts.h"
#include "engine/base/parallel.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <limits>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kRowsAtOnce = std::size_t{1} << 18;
constexpr std::uint64_t kPairsInBucket = std::uint64_t{1} << 14; ///< whose table fits into a core's cache
constexpr std::uint64_t kMostBuckets = std::uint64_t{1} << 12;

/// Parts the pairs by their users, so that each part can be looked through in a small table.
class RepeatTest {
public:
    RepeatTest(std::span<const std::int32_t> user, std::span<const std::int32_t> book, std::size_t users,
               std::size_t books, const std::shared_ptr<ColumnPlace>& place)
        : m_user(user),
          m_book(book),
          m_books(books),
          m_chunks(chunksOf(user.size(), kRowsAtOnce)),
          m_pairs(place)
    {
        const std::uint64_t wanted = std::clamp<std::uint64_t>(user.size() / kPairsInBucket, 1,
                                                               std::min<std::uint64_t>(users, kMostBuckets));
        m_usersInBucket = (users + wanted - 1) / wanted;
        m_buckets = chunksOf(users, m_usersInBucket);
    }

    /// Within a bucket a pair is one number of 32 bits, and all ones stand for none.
    bool isPossible() const { return m_books < std::numeric_limits<std::uint32_t>::max() / m_usersInBucket; }

    bool run()
    {
        Workers workers;
        part(workers);
        std::atomic<bool> found{false};
        std::vector<std::vector<std::uint32_t>> tables(static_cast<std::size_t>(workers.count()));
        workers.run(m_buckets, [&](std::size_t bucket, int worker) {
            if (!found.load(std::memory_order_relaxed) &&
                repeatsWithin(bucket, tables[static_cast<std::size_t>(worker)]))
                found.store(true, std::memory_order_relaxed);
        });
        return found.load();
    }

private:
    static constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

    template <class Use> void eachOf(std::size_t chunk, Use&& use) const
    {
        const std::size_t end = std::min(m_user.size(), (chunk + 1) * kRowsAtOnce);
        for (std::size_t row = chunk * kRowsAtOnce; row < end; ++row) {
            const auto user = static_cast<std::size_t>(m_user[row]);
            use(user / m_usersInBucket, row);
        }
    }

    void part(Workers& workers)
    {
        std::vector<std::uint32_t> at(m_chunks * m_buckets, 0);
        workers.run(m_chunks, [&](std::size_t chunk, int) {
            std::uint32_t* counts = at.data() + chunk * m_buckets;
            eachOf(chunk, [&](std::size_t bucket, std::size_t) { ++counts[bucket]; });
        });
        startsOfChunks(at, m_chunks, m_buckets, m_start);
        if (!m_pairs.place())
            reserveLarge(m_pairs, m_user.size());
        m_pairs.extend(m_user.size());
        workers.run(m_chunks, [&](std::size_t chunk, int) {
            std::uint32_t* next = at.data() + chunk * m_buckets;
            eachOf(chunk, [&](std::size_t bucket, std::size_t row) {
                const std::size_t within = static_cast<std::size_t>(m_user[row]) - bucket * m_usersInBucket;
                m_pairs[next[bucket]++] =
                    static_cast<std::uint32_t>(within * m_books + static_cast<std::size_t>(m_book[row]));
            });
        });
    }

    bool repeatsWithin(std::size_t bucket, std::vector<std::uint32_t>& table) const
    {
        const auto pairs = std::span(m_pairs).subspan(m_start[bucket], m_start[bucket + 1] - m_start[bucket]);
        if (pairs.size() < 2)
            return false;
        if (pairs.size() > m_usersInBucket * m_books)
            return true; // more than there can be: no table of all of them is needed to see it
        const int bits = std::bit_width(2 * pairs.size());
        table.assign(std::size_t{1} << bits, kNone);
        const std::size_t mask = table.size() - 1;
        for (const std::uint32_t pair : pairs) {
            std::size_t slot = (std::uint64_t{pair} * 0x9e3779b97f4a7c15ULL) >> (64 - bits);
            while (table[slot] != kNone) {
                if (table[slot] == pair)
                    return true;
                slot = (slot + 1) & mask;
            }
            table[slot] = pair;
        }
        return false;
    }

    std::span<const std::int32_t> m_user;
    std::span<const std::int32_t> m_book;
    std::size_t m_books;
    std::size_t m_chunks;
    std::size_t m_usersInBucket = 1;
    std::size_t m_buckets = 1;
    std::vector<std::uint32_t> m_start; ///< of each bucket's pairs
    NumberColumn<std::uint32_t> m_pairs;
};

} // namespace

bool anyPairRepeats(std::span<const std::int32_t> user, std::span<const std::int32_t> book, std::size_t users,
                    std::size_t books, const std::shared_ptr<ColumnPlace>& place)
{
    if (user.size() < 2)
        return false;
    RepeatTest test(user, book, users, books, place);
    return !test.isPossible() || test.run(); // who asks looks himself then
}

} // namespace shelf
