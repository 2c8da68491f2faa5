// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/content/color_scale.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>
#include <optional>
#include <set>
#include <string_view>

namespace shelf {

namespace {

constexpr std::size_t kFewValues = 10;
/// More different values than this share of the books is a text of its own for each, not a category.
constexpr double kIdentifierShare = 0.9;

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// "Ann Author, Ben Binder" -> "Ann Author"; "Action|Comedy" -> "Action".
TextList firsts(const TextList& values, char separator)
{
    TextList result;
    result.reserve(values.size());
    for (const std::string_view value : values)
        result.emplace_back(trimmed(value.substr(0, value.find(separator))));
    return result;
}

std::optional<double> number(std::string_view text)
{
    text = trimmed(text);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// Filled where every value that is there is a number.
std::vector<double> asNumbers(const TextList& values)
{
    std::vector<double> result;
    result.reserve(values.size());
    bool any = false;
    for (const std::string_view text : values) {
        if (trimmed(text).empty()) {
            result.push_back(kNaN);
            continue;
        }
        const auto value = number(text);
        if (!value)
            return {};
        any = true;
        result.push_back(*value);
    }
    return any ? result : std::vector<double>();
}

bool fewIntegers(const std::vector<double>& values)
{
    std::set<double> seen;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        if (value != std::floor(value))
            return false;
        seen.insert(value);
        if (seen.size() > kFewValues)
            return false;
    }
    return true;
}

ColorScale columnScale(const TextList& values, const ScaleOptions& options)
{
    std::vector<double> asNumber = asNumbers(values);
    if (!asNumber.empty() && !fewIntegers(asNumber))
        return ColorScale::numbers(std::move(asNumber), options);
    return ColorScale::categories(firsts(values, '|'));
}

/// At least two different values, and not one of its own for nearly every book.
bool tellsBooksApart(const TextList& values, char separator)
{
    std::set<std::string_view> seen;
    std::size_t filled = 0;
    for (const std::string_view value : values) {
        const auto first = trimmed(value.substr(0, value.find(separator)));
        if (first.empty())
            continue;
        ++filled;
        seen.insert(first);
    }
    return seen.size() >= 2 &&
           (static_cast<double>(seen.size()) <= kIdentifierShare * static_cast<double>(filled) ||
            !asNumbers(values).empty());
}

bool isGenre(std::string name)
{
    std::transform(name.begin(), name.end(), name.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return name == "genre" || name == "genres" || name == "category" || name == "categories";
}

} // namespace

ColorScale ColorScale::make(const Dataset& data, const std::vector<RatingSummary>& summary,
                            ColorChoice choice, const ScaleOptions& options)
{
    const Catalogue& books = data.books;
    std::vector<double> values;
    values.reserve(books.size());
    switch (choice.by) {
    case ColorBy::none:
        return plain(books.size());
    case ColorBy::author:
        return categories(firsts(books.authors, ','));
    case ColorBy::language:
        return categories(books.languages);
    case ColorBy::year:
        for (const std::int32_t year : books.years)
            values.push_back(year == kNoYear ? kNaN : year);
        return numbers(std::move(values), options);
    case ColorBy::meanRating:
        for (const RatingSummary& s : summary)
            values.push_back(s.mean.value_or(kNaN));
        return numbers(std::move(values), options);
    case ColorBy::ratingCount:
        for (const RatingSummary& s : summary)
            values.push_back(s.count);
        return numbers(std::move(values), options, true);
    case ColorBy::column:
        if (choice.column >= 0 && static_cast<std::size_t>(choice.column) < books.extra.size())
            return columnScale(books.extra[static_cast<std::size_t>(choice.column)].values, options);
        break;
    case ColorBy::cluster:
    case ColorBy::kept:
    case ColorBy::rated:
    case ColorBy::predicted:
    case ColorBy::change:
    case ColorBy::tag:
    case ColorBy::error:
        break; // of the map or the reader, not of the data
    }
    return plain(books.size());
}

std::vector<ColorChoice> ColorScale::choices(const Dataset& data)
{
    const Catalogue& books = data.books;
    std::vector<ColorChoice> result;
    for (std::size_t i = 0; i < books.extra.size(); ++i)
        if (tellsBooksApart(books.extra[i].values, '|'))
            result.push_back({ColorBy::column, static_cast<int>(i)});
    std::stable_partition(result.begin(), result.end(), [&](const ColorChoice& c) {
        return isGenre(books.extra[static_cast<std::size_t>(c.column)].name);
    });
    const bool isRated = data.ratingCount() > 0;
    if (isRated && !data.onlyTaken)
        result.push_back({ColorBy::meanRating});
    if (isRated)
        result.push_back({ColorBy::ratingCount});
    if (tellsBooksApart(books.authors, ','))
        result.push_back({ColorBy::author});
    if (std::any_of(books.years.begin(), books.years.end(), [first = kNoYear](std::int32_t year) mutable {
            if (first == kNoYear)
                first = year;
            return year != kNoYear && year != first;
        }))
        result.push_back({ColorBy::year});
    if (tellsBooksApart(books.languages, ','))
        result.push_back({ColorBy::language});
    result.push_back({ColorBy::none});
    return result;
}

ColorChoice ColorScale::preferred(const Dataset& data)
{
    const std::vector<ColorChoice> all = choices(data);
    const auto genre = std::find_if(all.begin(), all.end(), [&](const ColorChoice& c) {
        return c.by == ColorBy::column && isGenre(data.books.extra[static_cast<std::size_t>(c.column)].name);
    });
    if (genre != all.end())
        return *genre;
    if (data.ratingCount() == 0)
        return all.front();
    return {data.onlyTaken ? ColorBy::ratingCount : ColorBy::meanRating};
}

} // namespace shelf
