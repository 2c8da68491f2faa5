// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/features.h"

#include "engine/base/numbers.h"

#include <algorithm>
#include <optional>

namespace shelf {

namespace {

constexpr double kNumberShare = 0.95; // so many of a column of numbers can be read as one

using Marks = std::vector<std::uint8_t>;
using Divide = std::vector<std::string> (*)(std::string_view);

std::vector<std::string> whole(std::string_view text)
{
    const std::string_view value = trimmed(text);
    return value.empty() ? std::vector<std::string>() : std::vector<std::string>{std::string(value)};
}

Vocabulary::Counts countValues(const TextList& values, const Marks& counted, Divide split)
{
    Vocabulary::Counts counts;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (counted[i])
            for (std::string& value : split(values[i]))
                ++counts[std::move(value)];
    return counts;
}

/// "05201": the zeros would be lost in a number.
bool isCode(std::string_view text)
{
    return text.size() > 1 && text[0] == '0' && text[1] != '.';
}

/// Whether the column's values are numbers, and not all the same.
bool isNumeric(const TextList& values, const Marks& counted)
{
    std::size_t filled = 0;
    std::size_t numbers = 0;
    std::optional<double> first;
    bool differ = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string_view text = trimmed(values[i]);
        if (!counted[i] || text.empty())
            continue;
        if (isCode(text))
            return false;
        ++filled;
        if (const auto number = parseNumber(text)) {
            ++numbers;
            differ = differ || (first && *first != *number);
            first = number;
        }
    }
    return differ && static_cast<double>(numbers) >= kNumberShare * static_cast<double>(filled);
}

FeatureColumn numberColumn(const std::string& name, const TextList& values, const Marks& counted,
                           std::size_t buckets)
{
    FeatureColumn column;
    column.name = name;
    column.kind = FeatureKind::number;
    std::vector<std::optional<double>> numbers(values.size());
    std::vector<double> known;
    for (std::size_t i = 0; i < values.size(); ++i) {
        numbers[i] = parseNumber(values[i]);
        if (counted[i] && numbers[i])
            known.push_back(*numbers[i]);
    }
    column.buckets = NumberBuckets::ofEqualCount(std::move(known), buckets);
    column.known = column.buckets.count();
    for (const auto& number : numbers) {
        column.start.push_back(static_cast<std::uint32_t>(column.entries.size()));
        column.entries.push_back(number ? column.buckets.bucketOf(*number)
                                        : static_cast<std::uint32_t>(column.known));
        column.normalized.push_back(number ? column.buckets.normalized(*number) : 0.0F);
    }
    column.start.push_back(static_cast<std::uint32_t>(column.entries.size()));
    return column;
}

FeatureColumn categoryColumn(const std::string& name, const TextList& values,
                             const Vocabulary::Counts& counts, std::size_t limit)
{
    FeatureColumn column;
    column.name = name;
    column.vocabulary = Vocabulary(counts, limit);
    column.known = column.vocabulary.size();
    for (std::size_t i = 0; i < values.size(); ++i) {
        column.start.push_back(static_cast<std::uint32_t>(i));
        column.entries.push_back(column.vocabulary.find(trimmed(values[i])));
    }
    column.start.push_back(static_cast<std::uint32_t>(values.size()));
    return column;
}

FeatureColumn wordColumn(const std::string& name, const TextList& values, const Vocabulary::Counts& counts,
                         std::size_t limit, Divide split)
{
    FeatureColumn column;
    column.name = name;
    column.kind = FeatureKind::words;
    column.vocabulary = Vocabulary(counts, limit);
    column.known = column.vocabulary.size();
    for (const std::string_view value : values) {
        column.start.push_back(static_cast<std::uint32_t>(column.entries.size()));
        for (const std::string& word : split(value))
            column.entries.push_back(column.vocabulary.find(word));
    }
    column.start.push_back(static_cast<std::uint32_t>(column.entries.size()));
    return column;
}

/// Nothing where the column tells nothing: one value for all, or hardly two entities with the same.
std::optional<FeatureColumn> chooseColumn(const std::string& name, const TextList& values,
                                          const Marks& counted, const FeatureChoice& choice)
{
    if (isNumeric(values, counted))
        return numberColumn(name, values, counted, choice.buckets);
    const Vocabulary::Counts wholes = countValues(values, counted, whole);
    const Vocabulary::Counts parts = countValues(values, counted, listedParts);
    std::uint64_t filled = 0;
    for (const auto& [text, count] : wholes)
        filled += count;
    const auto shared = [filled](const Vocabulary::Counts& counts) {
        return counts.size() >= 2 && 2 * counts.size() <= filled;
    };
    if (2 * parts.size() < wholes.size() && shared(parts))
        return wordColumn(name, values, parts, choice.maxValues, listedParts);
    if (shared(wholes))
        return categoryColumn(name, values, wholes, choice.maxValues);
    return std::nullopt;
}

bool sumsUpRatings(const std::string& name)
{
    return name.find("rating") != std::string::npos || name.find("Rating") != std::string::npos;
}

} // namespace

std::vector<FeatureColumn> readerFeatures(const Dataset& data, std::span<const std::uint32_t> train,
                                          const FeatureChoice& choice)
{
    Marks counted(data.userCount(), 0);
    for (const std::uint32_t row : train)
        counted[static_cast<std::size_t>(data.user[row])] = 1;
    std::vector<FeatureColumn> columns;
    for (const TextColumn& attribute : data.userAttributes)
        if (auto column = chooseColumn(attribute.name, attribute.values, counted, choice))
            columns.push_back(std::move(*column));
    return columns;
}

std::vector<FeatureColumn> titleFeatures(const Dataset& data, const FeatureChoice& choice)
{
    const Marks all(data.bookCount(), 1);
    const Vocabulary::Counts words = countValues(data.books.titles, all, titleWords);
    if (words.empty())
        return {};
    return {wordColumn("title words", data.books.titles, words, choice.maxValues, titleWords)};
}

std::vector<FeatureColumn> catalogueFeatures(const Dataset& data, const FeatureChoice& choice)
{
    const Marks all(data.bookCount(), 1);
    std::vector<FeatureColumn> columns;
    if (const auto authors = countValues(data.books.authors, all, listedParts); authors.size() >= 2)
        columns.push_back(wordColumn("authors", data.books.authors, authors, choice.maxValues, listedParts));
    const auto add = [&](const std::string& name, const TextList& values) {
        if (auto column = chooseColumn(name, values, all, choice))
            columns.push_back(std::move(*column));
    };
    add("language", data.books.languages);
    TextList years;
    for (const std::int32_t year : data.books.years)
        years.push_back(year == kNoYear ? std::string() : std::to_string(year));
    add("year", years);
    for (const TextColumn& extra : data.books.extra)
        if (!sumsUpRatings(extra.name))
            add(extra.name, extra.values);
    return columns;
}

} // namespace shelf
