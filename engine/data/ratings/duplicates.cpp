// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/duplicates.h"

#include "engine/base/text/message.h"
#include "engine/data/ratings/repeat_test.h"
#include "engine/data/ratings/sorted_repeats.h"

#include <algorithm>
#include <span>
#include <utility>

namespace shelf {

namespace {

constexpr std::uint32_t kNoRow = UINT32_MAX;

/// Rows that rate a pair again. Where every row does, memory is dearest: four bytes a row, and none where no
/// row does.
struct Repeats {
    NumberColumn<std::uint32_t> previous; ///< of each row: the one that rated the pair before, or kNoRow
    NumberColumn<RepeatedRow> listed;     ///< or, where memory is dear, just those
    std::uint64_t count = 0;

    /// In the order of the rows.
    template <class Visit> void each(Visit visit) const
    {
        for (std::uint32_t row = 0; row < previous.size(); ++row)
            if (previous[row] != kNoRow)
                visit(row, previous[row]);
        for (const RepeatedRow& one : listed)
            visit(one.row, one.previous);
    }
};

/// True where all rows of a key follow one another, as in a file sorted by it.
bool isGrouped(std::span<const std::int32_t> keys, std::size_t groups)
{
    std::vector<std::uint8_t> closed(groups, 0);
    for (std::size_t row = 1; row < keys.size(); ++row) {
        if (keys[row] == keys[row - 1])
            continue;
        closed[static_cast<std::size_t>(keys[row - 1])] = 1;
        if (closed[static_cast<std::size_t>(keys[row])])
            return false;
    }
    return true;
}

/// Meets the rows group by group; one stamp for each value of the other key tells whether this group had it
/// before, without a hash of pairs.
class RepeatFinder {
public:
    RepeatFinder(std::size_t others, std::size_t rows, const std::shared_ptr<ColumnPlace>& place)
        : m_stamp(others, -1),
          m_row(others, 0),
          m_rows(rows),
          m_repeats{NumberColumn<std::uint32_t>(place), {}, 0}
    {}

    void meet(std::int32_t group, std::int32_t other, std::uint32_t row)
    {
        const auto at = static_cast<std::size_t>(other);
        if (m_stamp[at] == group)
            repeat(row, m_row[at]);
        m_stamp[at] = group;
        m_row[at] = row;
    }
    Repeats take() { return std::move(m_repeats); }

private:
    void repeat(std::uint32_t row, std::uint32_t previous)
    {
        if (m_repeats.previous.empty())
            m_repeats.previous.assign(m_rows, kNoRow);
        m_repeats.previous[row] = previous;
        ++m_repeats.count;
    }
    std::vector<std::int32_t> m_stamp;
    std::vector<std::uint32_t> m_row;
    std::size_t m_rows;
    Repeats m_repeats;
};

Repeats findRepeats(const RatingsTable& table, std::size_t users, std::size_t books)
{
    const auto n = static_cast<std::uint32_t>(table.size());
    const bool byBook = isGrouped(table.book, books);
    if (byBook || isGrouped(table.user, users)) {
        RepeatFinder finder(byBook ? users : books, n, table.user.place());
        const auto& groups = byBook ? table.book : table.user;
        const auto& others = byBook ? table.user : table.book;
        for (std::uint32_t row = 0; row < n; ++row)
            finder.meet(groups[row], others[row], row);
        return finder.take();
    }
    if (!anyPairRepeats(table.user, table.book, users, books, table.user.place()))
        return {};
    if (table.user.place()) {
        auto listed = sortedRepeats(table.user, table.book, users, table.user.place());
        const std::uint64_t count = listed.size();
        return {{}, std::move(listed), count};
    }
    RepeatFinder finder(books, n, {});
    const Grouping byUser = groupBy(table.user, users);
    for (std::size_t u = 0; u < users; ++u)
        for (std::uint32_t at = byUser.start[u]; at < byUser.start[u + 1]; ++at)
            finder.meet(static_cast<std::int32_t>(u), table.book[byUser.order[at]], byUser.order[at]);
    return finder.take();
}

/// What becomes of the pairs that repeat; of those that do not nothing is kept, since most files hold few
/// others.
class RepeatedPairs {
public:
    struct Pair {
        double sum = 0; ///< of the ratings so far
        std::uint32_t count = 0;
        std::uint32_t kept = 0; ///< the row that stands for it
    };

    RepeatedPairs(std::size_t rows, const std::shared_ptr<ColumnPlace>& place)
        : m_pairOf(place), m_pairs(place)
    {
        m_pairOf.resize(rows, kNone);
    }

    /// The pair of a row that has been gone through; made where its first repeat is met.
    Pair& pairOf(std::uint32_t row, float rating)
    {
        if (m_pairOf[row] == kNone) {
            m_pairOf[row] = static_cast<std::uint32_t>(m_pairs.size());
            m_pairs.push_back({static_cast<double>(rating), 1, row});
        }
        return m_pairs[m_pairOf[row]];
    }
    void join(std::uint32_t row, std::uint32_t previous) { m_pairOf[row] = m_pairOf[previous]; }

private:
    static constexpr std::uint32_t kNone = UINT32_MAX;
    NumberColumn<std::uint32_t> m_pairOf;
    NumberColumn<Pair> m_pairs;
};

Message keptText(DuplicatePolicy policy, bool byTime)
{
    switch (policy) {
    case DuplicatePolicy::keepLast:
        return byTime ? tr("the one of the latest time is kept") : tr("the one on the last line is kept");
    case DuplicatePolicy::keepFirst:
        return byTime ? tr("the one of the earliest time is kept") : tr("the one on the first line is kept");
    case DuplicatePolicy::mean:
        return tr("their mean is taken");
    case DuplicatePolicy::keepAll:
        break;
    }
    return tr("all are kept");
}

Message policyText(DuplicatePolicy policy, std::uint64_t repeats, bool byTime)
{
    return tr("%n ratings repeat a reader and book of an earlier line: %1",
              "%n rating repeats a reader and book of an earlier line: %1", repeats)
        .arg(keptText(policy, byTime));
}

} // namespace

void settleDuplicates(RatingsTable& table, DuplicatePolicy policy, const IdMap& users, const IdMap& books,
                      const TextFile& file, Reading& reading)
{
    Repeats repeats = findRepeats(table, users.size(), books.size());
    if (repeats.count == 0)
        return;
    reading.data.duplicates += repeats.count;
    repeats.each([&](std::uint32_t row, std::uint32_t previous) {
        if (reading.data.warnings.size() >= Dataset::kMaxWarnings) {
            ++reading.data.warningCount; // without the price of the words
            return;
        }
        reading.warn(WarningKind::duplicateRating, file, table.lines.lineOf(row),
                     tr("Reader %1 rates book %2 again, before on line %3")
                         .arg(users.ids()[static_cast<std::size_t>(table.user[row])])
                         .arg(books.ids()[static_cast<std::size_t>(table.book[row])])
                         .arg(std::to_string(table.lines.lineOf(previous))));
    });
    const bool byTime = !table.time.empty();
    reading.warn(WarningKind::duplicateRating, file, 0, policyText(policy, repeats.count, byTime));
    if (policy == DuplicatePolicy::keepAll)
        return;
    reading.data.leftOut.duplicates += repeats.count;

    std::vector<bool> isDropped(table.size(), false); // where every rating repeats, memory is dearest here
    {
        RepeatedPairs pairs(table.size(), table.user.place());
        repeats.each([&](std::uint32_t row, std::uint32_t previous) {
            RepeatedPairs::Pair& pair = pairs.pairOf(previous, table.rating[previous]);
            pairs.join(row, previous);
            const std::uint32_t before = pair.kept;
            const bool isLater = !byTime || table.time[row] >= table.time[before];
            const bool takesOver = policy == DuplicatePolicy::keepFirst
                                       ? byTime && table.time[row] < table.time[before]
                                       : isLater;
            pair.kept = takesOver ? row : before;
            isDropped[takesOver ? before : row] = true;
            if (policy == DuplicatePolicy::mean) {
                pair.sum += static_cast<double>(table.rating[row]);
                ++pair.count;
                table.rating[pair.kept] = static_cast<float>(pair.sum / pair.count);
            }
        });
    }
    repeats = {};
    NumberColumn<std::uint8_t> dropped(table.user.place());
    dropped.resize(isDropped.size());
    std::copy(isDropped.begin(), isDropped.end(), dropped.begin());
    if (ReadingWatch* watch = reading.watchOf(file))
        for (std::uint32_t row = 0; row < table.size() && table.lines.lineOf(row) <= watch->lastLine; ++row)
            if (dropped[row])
                watch->leave(table.lines.lineOf(row), tr("The reader rates this book again"));
    table.drop(dropped);
}

} // namespace shelf
