// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/first_row.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"
#include "engine/data/formats/ratings_columns.h"

#include <algorithm>

namespace shelf {

bool namesColumns(const TableHead& head, const ColumnSample& below, const ReadingOptions& options)
{
    if (options.header)
        return *options.header;
    const RatingRoles named = RatingRoles::byName(head.plain);
    if (named.user >= 0 || named.book >= 0 || named.rating >= 0)
        return true;
    for (const std::string* words :
         {&options.userColumn, &options.bookColumn, &options.ratingColumn, &options.timeColumn})
        if (!parseNumber(*words) && head.has(plainName(*words)))
            return true;
    if (std::any_of(head.names.begin(), head.names.end(),
                    [](const std::string& name) { return parseNumber(name).has_value(); }))
        return false;
    // Words only: names, where what is below them is something else and none of them comes again.
    for (std::size_t column = 0; column < head.names.size(); ++column)
        if (below.holds(static_cast<int>(column), head.names[column]))
            return false;
    return true;
}

std::vector<std::string> numberedNames(std::size_t columns)
{
    std::vector<std::string> names;
    for (std::size_t i = 1; i <= columns; ++i)
        names.push_back("column " + std::to_string(i));
    return names;
}

ColumnsTaken RatingsColumns::taken() const
{
    const auto name = [&](int column) {
        return column < 0 ? std::string()
                          : (hasHeader ? names[static_cast<std::size_t>(column)]
                                       : "column " + std::to_string(column + 1));
    };
    return {name(roles.user), name(roles.book), name(roles.rating), name(roles.time), {}};
}

std::string RatingsColumns::bookColumn() const
{
    return hasHeader && roles.book >= 0 ? plainName(names[static_cast<std::size_t>(roles.book)])
                                        : std::string();
}

} // namespace shelf
