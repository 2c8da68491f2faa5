// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/catalogue/catalogue_join.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/catalogue/id_lookup.h"
#include "engine/data/columns.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

namespace shelf {

namespace {

struct Range {
    double min = std::numeric_limits<double>::infinity();
    double max = -std::numeric_limits<double>::infinity();
    bool numeric = true;

    void take(std::string_view text)
    {
        const auto number = parseNumber(text);
        numeric = numeric && number;
        if (number) {
            min = std::min(min, *number);
            max = std::max(max, *number);
        }
    }
    std::string text() const { return tr("%1 to %2").arg(shortest(min)).arg(shortest(max)); }
};

struct Candidate {
    std::size_t column = 0;
    std::size_t found = 0;     ///< distinct ids that it holds
    std::size_t asWritten = 0; ///< of these, without a blank taken away
    Range range = {};          ///< once it is asked for
};

/// As many columns as a byte has bits, in one go through the rows; they ascend.
void measureTogether(const TextTable& table, std::span<Candidate> columns, const IdLookup& lookup,
                     std::size_t ids)
{
    std::vector<std::uint8_t> seen(ids, 0); // a bit a column
    constexpr std::size_t kNear = 64;       // further on, one cell is found quicker than all before it
    const bool areNear = columns.back().column < kNear;
    std::vector<std::string_view> cells(areNear ? columns.back().column + 1 : 0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        table.cells(row, cells);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            Candidate& candidate = columns[i];
            const std::string_view written =
                areNear ? cells[candidate.column] : table.cell(row, candidate.column);
            const std::string_view cell = trimmed(written);
            const auto bit = static_cast<std::uint8_t>(1U << i);
            lookup.each(cell, [&](std::int32_t id) {
                std::uint8_t& mark = seen[static_cast<std::size_t>(id)];
                if ((mark & bit) != 0)
                    return;
                mark |= bit;
                ++candidate.found;
                candidate.asWritten += written.size() == cell.size();
            });
        }
    }
}

std::vector<Candidate> measured(const TextTable& table, const std::vector<std::size_t>& columns,
                                const IdLookup& lookup, std::size_t ids)
{
    constexpr std::size_t kTogether = 8;
    std::vector<Candidate> found;
    for (const std::size_t column : columns)
        found.push_back({.column = column});
    for (std::size_t from = 0; from < found.size(); from += kTogether)
        measureTogether(table, std::span(found).subspan(from, std::min(kTogether, found.size() - from)),
                        lookup, ids);
    return found;
}

Range rangeOf(const TextTable& table, std::size_t column)
{
    Range range;
    for (std::size_t row = 0; row < table.rows() && range.numeric; ++row)
        if (const std::string_view cell = trimmed(table.cell(row, column)); !cell.empty())
            range.take(cell);
    return range;
}

double excess(const Range& range, const Range& ids)
{
    return range.numeric && ids.numeric ? std::abs(range.max - ids.max) + std::abs(range.min - ids.min)
                                        : std::numeric_limits<double>::infinity();
}

double shareOf(const Candidate& candidate, const IdMap& ids)
{
    return static_cast<double>(candidate.found) / static_cast<double>(ids.size());
}

Message comparisonText(IdComparison by)
{
    switch (by) {
    case IdComparison::asWritten:
        return {};
    case IdComparison::trimmed:
        return tr("without the quotes and blanks around them", "how ids are compared");
    case IdComparison::number:
        return tr("compared as numbers: 1, 1.0 and 001 are one");
    case IdComparison::isbn:
        break;
    }
    return tr("compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference");
}

/// Compares the columns of one table by one comparison after the other.
class KeySearch {
public:
    KeySearch(const TextTable& table, const WantedKey& wanted) : m_table(table), m_wanted(wanted)
    {
        for (const std::string_view id : wanted.ids.ids()) {
            if (!m_idRange.numeric)
                break;
            m_idRange.take(id);
        }
    }

    /// The likeliest first.
    std::vector<Candidate> candidates(IdComparison by) const
    {
        const IdLookup lookup(m_wanted.ids, by);
        const std::size_t ids = m_wanted.ids.size();
        const auto isNamed = [&](std::size_t column) {
            const std::string& plain = m_table.plain()[column];
            return isOneOf(plain, names::bookKey()) || plain == m_wanted.column;
        };
        std::vector<std::size_t> all(m_table.columns());
        std::iota(all.begin(), all.end(), 0);
        std::vector<std::size_t> named;
        std::copy_if(all.begin(), all.end(), std::back_inserter(named), isNamed);
        std::vector<Candidate> found = measured(m_table, named, lookup, ids);
        if (std::none_of(found.begin(), found.end(), [&](const Candidate& c) { return c.found * 2 >= ids; }))
            found = measured(m_table, all, lookup, ids); // the names do not help: look everywhere
        std::stable_sort(found.begin(), found.end(),
                         [](const Candidate& a, const Candidate& b) { return a.found > b.found; });
        settleTies(found);
        return found;
    }

    const Range& idRange() const { return m_idRange; }

private:
    /// Of columns that hold as many ids, whose ranges are looked at, as is that of the best. Nobody asks for
    /// those that hold none.
    void settleTies(std::vector<Candidate>& found) const
    {
        for (auto from = found.begin(); from != found.end() && from->found > 0;) {
            const auto to =
                std::find_if(from, found.end(), [&](const Candidate& c) { return c.found != from->found; });
            if (from == found.begin() || to - from > 1)
                std::for_each(from, to, [&](Candidate& c) { c.range = rangeOf(m_table, c.column); });
            std::stable_sort(from, to,
                             [&](const Candidate& a, const Candidate& b) { return isLikelier(a, b); });
            from = to;
        }
    }

    bool isLikelier(const Candidate& a, const Candidate& b) const
    {
        const double excessA = excess(a.range, m_idRange);
        const double excessB = excess(b.range, m_idRange);
        if (excessA != excessB)
            return excessA < excessB;
        return m_table.plain()[a.column] == m_wanted.column && m_table.plain()[b.column] != m_wanted.column;
    }

    const TextTable& m_table;
    const WantedKey& m_wanted;
    Range m_idRange;
};

/// Whether so many more ids are found that the comparison is right: an ISBN proves itself, a number may agree
/// with another by chance.
bool isWorth(IdComparison by, std::size_t found, std::size_t before, std::size_t ids)
{
    return found > before && (by == IdComparison::isbn || (found - before) * 20 >= ids);
}

} // namespace

Result<KeyColumn> findKeyColumn(const TextTable& table, const TextFile& file, const WantedKey& wanted,
                                Reading& reading)
{
    const IdMap& ids = wanted.ids;
    const KeySearch search(table, wanted);
    IdComparison by = wanted.by.value_or(IdComparison::asWritten);
    std::vector<Candidate> candidates = search.candidates(by);
    const auto found = [](const std::vector<Candidate>& of) { return of.empty() ? 0 : of.front().found; };
    if (!wanted.by)
        for (const IdComparison other : {IdComparison::trimmed, IdComparison::isbn, IdComparison::number}) {
            if (found(candidates) == ids.size())
                break;
            std::vector<Candidate> others = search.candidates(other);
            if (!isWorth(other, found(others), found(candidates), ids.size()))
                continue;
            candidates = std::move(others);
            by = other;
        }
    if (found(candidates) == 0)
        return Error::failure((wanted.what == "book"
                                   ? tr("No column holds any book of the ratings; the columns are: %1")
                                   : tr("No column holds any reader of the ratings; the columns are: %1"))
                                  .arg(listed(table.names())),
                              tr("Check that both files belong to the same data set."))
            .in(file.path());

    constexpr std::size_t kWatchedKeys = 8;
    if (reading.watch && &ids == reading.watch->ids)
        for (const Candidate& candidate : candidates)
            if (candidate.found > 0 && reading.watch->keys.size() < kWatchedKeys)
                reading.watch->keys.push_back(
                    {table.names()[candidate.column],
                     static_cast<double>(candidate.found) / static_cast<double>(ids.size())});
    const Candidate& best = candidates.front();
    Message said =
        (wanted.what == "book"
             ? tr("The books of the ratings are joined to the column \"%1\", which holds %2 of them")
             : tr("The readers of the ratings are joined to the column \"%1\", which holds %2 of them"))
            .arg(table.names()[best.column])
            .argPercent(shareOf(best, ids));
    if (const Message how = comparisonText(by); !how.empty())
        said = tr("%1, %2", "a statement and how ids are compared").arg(said).arg(how);
    if (search.idRange().numeric && best.range.numeric)
        said = tr("%1 (ratings %2, column %3)", "a statement; the ranges of the ids")
                   .arg(said)
                   .arg(search.idRange().text())
                   .arg(best.range.text());
    std::size_t rivals = 0;
    Message others;
    for (std::size_t i = 1; i < candidates.size() && rivals < 4; ++i)
        if (candidates[i].found > 0) {
            const Message other = tr("%1 %2", "a column and the share of ids that it holds")
                                      .arg(table.names()[candidates[i].column])
                                      .argPercent(shareOf(candidates[i], ids));
            others = rivals++ == 0 ? other : tr("%1, %2", "two things of a list").arg(others).arg(other);
        }
    if (rivals > 0)
        said = tr("%1; others: %2").arg(said).arg(others);
    if (rivals > 0 || best.found * 100 < ids.size() * 99 || (by != IdComparison::asWritten && !wanted.by))
        reading.warn(WarningKind::join, file, 0, said);
    if (by == IdComparison::asWritten && best.asWritten < best.found)
        by = IdComparison::trimmed;
    return KeyColumn{best.column, by, static_cast<double>(best.found) / static_cast<double>(ids.size())};
}

} // namespace shelf
