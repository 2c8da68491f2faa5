// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/book_numbers.h"

#include "engine/data/columns.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

bool differ(const std::vector<double>& values)
{
    const auto first = std::find_if(values.begin(), values.end(), [](double v) { return !std::isnan(v); });
    return first != values.end() &&
           std::any_of(first, values.end(), [first](double v) { return !std::isnan(v) && v != *first; });
}

/// Numbers that say who a book is and nothing of what it is like.
bool namesBooks(const std::string& column)
{
    const std::string name = plainName(column);
    return name.ends_with("id") || name == "index" || name.find("isbn") != std::string::npos ||
           name == "workbestbookid";
}

/// Empty where the column holds no numbers to speak of.
std::vector<double> numbersIn(const TextList& values)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    std::size_t filled = 0;
    std::size_t read = 0;
    for (const std::string_view text : values) {
        const auto number = parseNumber(text);
        filled += !trimmed(text).empty();
        read += number.has_value();
        numbers.push_back(number.value_or(kNone));
    }
    if (read * 2 < filled || read == 0)
        return {};
    return numbers;
}

} // namespace

std::vector<BookNumbers> bookNumbers(const Dataset& data, const std::vector<RatingSummary>& summary)
{
    using Of = BookNumbers::Of;
    std::vector<BookNumbers> all;
    const auto add = [&all](Of of, std::vector<double> values, std::string column = {}) {
        if (differ(values))
            all.push_back(
                {of, std::move(column), std::make_shared<const std::vector<double>>(std::move(values))});
    };
    const Catalogue& books = data.books;
    std::vector<double> values;
    for (const std::int32_t year : books.years)
        values.push_back(year == kNoYear ? kNone : static_cast<double>(year));
    add(Of::year, std::move(values));
    if (data.ratingCount() > 0) {
        if (!data.onlyTaken) {
            values = {};
            for (const RatingSummary& book : summary)
                values.push_back(book.mean.value_or(kNone));
            add(Of::meanRating, std::move(values));
        }
        values = {};
        for (const RatingSummary& book : summary)
            values.push_back(static_cast<double>(book.count));
        add(Of::ratingCount, std::move(values));
    }
    for (const TextColumn& column : books.extra)
        if (!namesBooks(column.name))
            add(Of::column, numbersIn(column.values), column.name);
    return all;
}

} // namespace shelf
