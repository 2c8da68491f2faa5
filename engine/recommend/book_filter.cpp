// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/recommend/book_filter.h"

#include "engine/titles/folded_text.h"

#include <algorithm>
#include <functional>
#include <map>

namespace shelf {

namespace {

std::string_view withoutBlanks(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

bool lists(std::string_view cell, std::string_view wanted)
{
    if (withoutBlanks(cell) == wanted)
        return true;
    const auto values = listedValues(cell);
    return std::find(values.begin(), values.end(), wanted) != values.end();
}

/// The different values of a column, most frequent first; empty where they are too many to choose from.
std::vector<std::string> choicesOf(const TextList& values)
{
    const bool isList = std::any_of(values.begin(), values.end(), [](std::string_view value) {
        return value.find('|') != std::string::npos;
    });
    std::map<std::string, std::size_t, std::less<>> counts;
    const auto count = [&counts](std::string_view value) {
        if (const auto at = counts.find(value); at != counts.end())
            ++at->second;
        else if (!value.empty())
            counts.emplace(value, 1);
    };
    for (const std::string_view value : values) {
        if (isList)
            for (const std::string_view one : listedValues(value))
                count(one);
        else
            count(withoutBlanks(value));
        if (counts.size() > FilterChoices::kMostValues)
            return {};
    }
    std::vector<std::string> choices;
    for (const auto& [value, n] : counts)
        choices.push_back(value);
    std::stable_sort(choices.begin(), choices.end(), [&](const std::string& a, const std::string& b) {
        return counts.find(a)->second > counts.find(b)->second;
    });
    return choices;
}

template <class Passes> void keep(std::vector<std::uint8_t>& mask, const Passes& passes)
{
    for (std::size_t b = 0; b < mask.size(); ++b)
        if (mask[b] && !passes(b))
            mask[b] = 0;
}

} // namespace

std::vector<std::string_view> listedValues(std::string_view cell)
{
    std::vector<std::string_view> values;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of("|;,"), cell.size());
        if (const std::string_view value = withoutBlanks(cell.substr(0, end)); !value.empty())
            values.push_back(value);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return values;
}

FilterChoices filterChoices(const Catalogue& books)
{
    FilterChoices choices;
    choices.languages = choicesOf(books.languages);
    for (const TextColumn& column : books.extra)
        if (auto values = choicesOf(column.values); values.size() > 1)
            choices.columns.push_back({column.name, std::move(values)});
    for (const std::int32_t year : books.years) {
        if (year == kNoYear)
            continue;
        choices.firstYear = choices.firstYear == kNoYear ? year : std::min(choices.firstYear, year);
        choices.lastYear = choices.lastYear == kNoYear ? year : std::max(choices.lastYear, year);
    }
    return choices;
}

int BookFilter::conditions() const
{
    const BookFilter open;
    return int(!authors.empty()) + int(firstYear != open.firstYear || lastYear != open.lastYear) +
           int(!language.empty()) + int(columns.size()) +
           int(fewestRatings != open.fewestRatings || mostRatings != open.mostRatings);
}

std::vector<std::uint8_t> passing(const BookFilter& filter, const Catalogue& books,
                                  std::span<const std::uint32_t> ratings)
{
    std::vector<std::uint8_t> mask(books.size(), 1);
    keep(mask, [&](std::size_t b) {
        return ratings[b] >= filter.fewestRatings && ratings[b] <= filter.mostRatings;
    });
    if (filter.firstYear != kNoYear || filter.lastYear != kNoYear)
        keep(mask, [&](std::size_t b) {
            const std::int32_t year = books.years[b];
            return year != kNoYear && (filter.firstYear == kNoYear || year >= filter.firstYear) &&
                   (filter.lastYear == kNoYear || year <= filter.lastYear);
        });
    if (!filter.language.empty())
        keep(mask, [&](std::size_t b) { return books.languages[b] == filter.language; });
    for (const ColumnValue& wanted : filter.columns) {
        const auto column =
            std::find_if(books.extra.begin(), books.extra.end(),
                         [&](const TextColumn& extra) { return extra.name == wanted.column; });
        keep(mask, [&](std::size_t b) {
            return column != books.extra.end() && lists(column->values[b], wanted.value);
        });
    }
    const std::string wanted = searchKey(filter.authors);
    const std::vector<std::string_view> words = wordsOfFolded(wanted);
    if (!words.empty())
        keep(mask, [&](std::size_t b) {
            const std::string authors = searchKey(books.authors[b]);
            return std::all_of(words.begin(), words.end(), [&](std::string_view word) {
                return authors.find(word) != std::string::npos;
            });
        });
    return mask;
}

} // namespace shelf
