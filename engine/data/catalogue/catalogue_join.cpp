// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/catalogue/catalogue_join.h"

#include "engine/base/numbers.h"
#include "engine/data/catalogue/id_lookup.h"
#include "engine/data/columns.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    std::string text() const { return shortest(min) + " to " + shortest(max); }
};

struct Candidate {
    std::size_t column = 0;
    std::size_t found = 0;     ///< distinct ids that it holds
    std::size_t asWritten = 0; ///< of these, without a blank taken away
    Range range;
};

Candidate measure(const TextTable& table, std::size_t column, const IdLookup& lookup, std::size_t ids)
{
    Candidate candidate;
    candidate.column = column;
    std::vector<std::uint8_t> seen(ids, 0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view written = table.cell(row, column);
        const std::string_view cell = trimmed(written);
        lookup.each(cell, [&](std::int32_t id) {
            if (seen[static_cast<std::size_t>(id)]++ == 0) {
                ++candidate.found;
                candidate.asWritten += written.size() == cell.size();
            }
        });
        if (candidate.range.numeric && !cell.empty())
            candidate.range.take(cell);
    }
    return candidate;
}

double excess(const Range& range, const Range& ids)
{
    return range.numeric && ids.numeric ? std::abs(range.max - ids.max) + std::abs(range.min - ids.min)
                                        : std::numeric_limits<double>::infinity();
}

std::string percentText(const Candidate& candidate, const IdMap& ids)
{
    return fixed(100.0 * static_cast<double>(candidate.found) / static_cast<double>(ids.size()), 1) + " %";
}

const char* comparisonText(IdComparison by)
{
    switch (by) {
    case IdComparison::asWritten:
        return "";
    case IdComparison::trimmed:
        return ", without the quotes and blanks around them";
    case IdComparison::number:
        return ", compared as numbers: 1, 1.0 and 001 are one";
    case IdComparison::isbn:
        break;
    }
    return ", compared as ISBNs: ten digits or 13, hyphens and zeros lost in front make no difference";
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
        std::vector<Candidate> found;
        for (std::size_t column = 0; column < m_table.columns(); ++column)
            if (isNamed(column))
                found.push_back(measure(m_table, column, lookup, ids));
        if (std::none_of(found.begin(), found.end(),
                         [&](const Candidate& c) { return c.found * 2 >= ids; })) {
            found.clear(); // the names do not help: look everywhere
            for (std::size_t column = 0; column < m_table.columns(); ++column)
                found.push_back(measure(m_table, column, lookup, ids));
        }
        std::stable_sort(found.begin(), found.end(),
                         [&](const Candidate& a, const Candidate& b) { return isLikelier(a, b); });
        return found;
    }

    const Range& idRange() const { return m_idRange; }

private:
    bool isLikelier(const Candidate& a, const Candidate& b) const
    {
        if (a.found != b.found)
            return a.found > b.found;
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
        return Error::failure("No column holds any " + wanted.what +
                                  " of the ratings; the columns are: " + listed(table.names()),
                              "Check that both files belong to the same data set.")
            .in(file.path());

    constexpr std::size_t kWatchedKeys = 8;
    if (reading.watch && &ids == reading.watch->ids)
        for (const Candidate& candidate : candidates)
            if (candidate.found > 0 && reading.watch->keys.size() < kWatchedKeys)
                reading.watch->keys.push_back(
                    {table.names()[candidate.column],
                     static_cast<double>(candidate.found) / static_cast<double>(ids.size())});
    const Candidate& best = candidates.front();
    std::string said = "The " + wanted.what + "s of the ratings are joined to the column \"" +
                       table.names()[best.column] + "\", which holds " + percentText(best, ids) + " of them" +
                       comparisonText(by);
    if (search.idRange().numeric && best.range.numeric)
        said += " (ratings " + search.idRange().text() + ", column " + best.range.text() + ")";
    std::size_t rivals = 0;
    for (std::size_t i = 1; i < candidates.size() && rivals < 4; ++i)
        if (candidates[i].found > 0)
            said += (rivals++ == 0 ? "; others: " : ", ") + table.names()[candidates[i].column] + " " +
                    percentText(candidates[i], ids);
    if (rivals > 0 || best.found * 100 < ids.size() * 99 || (by != IdComparison::asWritten && !wanted.by))
        reading.warn(WarningKind::join, file, 0, said);
    if (by == IdComparison::asWritten && best.asWritten < best.found)
        by = IdComparison::trimmed;
    return KeyColumn{best.column, by, static_cast<double>(best.found) / static_cast<double>(ids.size())};
}

} // namespace shelf
