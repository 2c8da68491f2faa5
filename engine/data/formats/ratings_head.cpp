// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/formats/ratings_head.h"

#include "engine/base/numbers.h"
#include "engine/data/columns.h"

#include <algorithm>

namespace shelf {

RatingRoles RatingRoles::byName(const std::vector<std::string>& plain)
{
    return {findColumn(plain, names::user()), findColumn(plain, names::book()),
            findColumn(plain, names::rating()), findColumn(plain, names::time())};
}

const ReadingOptions RatingsHead::kNothingSaid;

TableHead::TableHead(const TextFile& file, std::string_view delimiter)
    : dialect(detectDialect(file.text(), delimiter))
{
    RowReader rows(file, dialect);
    std::vector<Field> fields;
    if (rows.next(fields) != RowReader::Next::row || !checkHeader(fields, file.path(), rows.line()))
        return;
    for (const Field& field : fields)
        names.emplace_back(trimmed(field.text));
    hasTypes = takeTypes(names);
    plain = plainNames(names);
}

bool TableHead::has(std::string_view plainName) const
{
    return std::find(plain.begin(), plain.end(), plainName) != plain.end();
}

bool TableHead::startsWithRatings() const
{
    const RatingRoles named = RatingRoles::byName(plain);
    return named.user < 0 && named.book < 0 && named.rating < 0 && names.size() >= 3 &&
           parseNumber(names[2]).has_value();
}

} // namespace shelf
