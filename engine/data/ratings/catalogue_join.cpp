// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/catalogue_join.h"

#include "engine/base/numbers.h"
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
    std::size_t found = 0; ///< distinct ids that it holds
    Range range;
};

Candidate measure(const TextTable& table, std::size_t column, const IdMap& ids)
{
    Candidate candidate;
    candidate.column = column;
    std::vector<std::uint8_t> seen(ids.size(), 0);
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const std::string_view cell = trimmed(table.cell(row, column));
        const std::int32_t id = ids.find(cell);
        if (id >= 0 && !seen[static_cast<std::size_t>(id)]) {
            seen[static_cast<std::size_t>(id)] = 1;
            ++candidate.found;
        }
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

} // namespace

Result<std::size_t> findKeyColumn(const TextTable& table, const TextFile& file, const IdMap& ids,
                                  const std::string& wanted, const std::string& what, Reading& reading)
{
    Range idRange;
    for (const std::string_view id : ids.ids()) {
        if (!idRange.numeric)
            break;
        idRange.take(id);
    }
    std::vector<Candidate> candidates;
    for (std::size_t column = 0; column < table.columns(); ++column)
        if (isOneOf(table.plain()[column], names::bookKey()) || table.plain()[column] == wanted)
            candidates.push_back(measure(table, column, ids));
    const auto isHalfFound = [&](const Candidate& c) { return c.found * 2 >= ids.size(); };
    if (std::none_of(candidates.begin(), candidates.end(), isHalfFound)) {
        candidates.clear(); // the names do not help: look everywhere
        for (std::size_t column = 0; column < table.columns(); ++column)
            candidates.push_back(measure(table, column, ids));
    }
    const auto better = [&](const Candidate& a, const Candidate& b) {
        if (a.found != b.found)
            return a.found > b.found;
        const double excessA = excess(a.range, idRange);
        const double excessB = excess(b.range, idRange);
        if (excessA != excessB)
            return excessA < excessB;
        return table.plain()[a.column] == wanted && table.plain()[b.column] != wanted;
    };
    std::stable_sort(candidates.begin(), candidates.end(), better);
    if (candidates.empty() || candidates.front().found == 0)
        return Error{"No column holds any " + what +
                         " of the ratings; the columns are: " + listed(table.names()),
                     file.path(), 0, 0, "Check that both files belong to the same data set."};

    const Candidate& best = candidates.front();
    std::string said = "The " + what + "s of the ratings are joined to the column \"" +
                       table.names()[best.column] + "\", which holds " + percentText(best, ids) + " of them";
    if (idRange.numeric && best.range.numeric)
        said += " (ratings " + idRange.text() + ", column " + best.range.text() + ")";
    std::size_t rivals = 0;
    for (std::size_t i = 1; i < candidates.size() && rivals < 4; ++i)
        if (candidates[i].found > 0)
            said += (rivals++ == 0 ? "; others: " : ", ") + table.names()[candidates[i].column] + " " +
                    percentText(candidates[i], ids);
    if (rivals > 0 || best.found * 100 < ids.size() * 99)
        reading.warn(WarningKind::join, file, 0, said);
    return best.column;
}

} // namespace shelf
