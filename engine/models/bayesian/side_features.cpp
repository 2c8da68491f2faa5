// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/side_features.h"

#include "engine/base/numbers.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

namespace {

constexpr std::size_t kLeastRows = 5; // that share a value
constexpr std::size_t kRanges = 10;   // of a column of numbers
constexpr std::size_t kDistinctNumbers = 30;

/// Which rows have which value; a value's key is "column: value".
class ValueTable {
public:
    explicit ValueTable(std::size_t rows) : m_rows(rows) {}

    void addText(const std::string& column, const TextList& values)
    {
        for (std::size_t r = 0; r < values.size(); ++r) {
            std::string_view rest = values[r];
            while (!rest.empty()) {
                const std::size_t comma = std::min(rest.find(','), rest.size());
                std::string_view entry = rest.substr(0, comma);
                rest.remove_prefix(std::min(rest.size(), comma + 1));
                while (!entry.empty() && entry.front() == ' ')
                    entry.remove_prefix(1);
                if (!entry.empty())
                    add(column + ": " + std::string(entry), r);
            }
        }
    }

    /// numbers: NaN where unknown.
    void addRanges(const std::string& column, const std::vector<double>& numbers)
    {
        std::vector<double> sorted;
        std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(sorted),
                     [](double v) { return v == v; });
        std::sort(sorted.begin(), sorted.end());
        std::vector<double> bounds;
        for (std::size_t i = 1; i < kRanges && !sorted.empty(); ++i)
            bounds.push_back(sorted[sorted.size() * i / kRanges]);
        for (std::size_t r = 0; r < numbers.size(); ++r) {
            if (numbers[r] != numbers[r])
                continue;
            const auto range = std::upper_bound(bounds.begin(), bounds.end(), numbers[r]) - bounds.begin();
            add(column + ": range " + std::to_string(range + 1), r);
        }
    }

    std::shared_ptr<const FeatureMatrix> matrix() const
    {
        std::vector<const Entry*> chosen;
        for (const Entry& entry : m_entries)
            if (entry.second.size() >= kLeastRows && entry.second.size() < m_rows)
                chosen.push_back(&entry);
        std::stable_sort(chosen.begin(), chosen.end(),
                         [](const Entry* a, const Entry* b) { return a->second.size() > b->second.size(); });
        chosen.resize(std::min(chosen.size(), kMostFeatureColumns));
        auto matrix = std::make_shared<FeatureMatrix>();
        matrix->columns = chosen.size();
        matrix->start.assign(m_rows + 1, 0);
        for (const Entry* entry : chosen) {
            matrix->names.push_back(entry->first);
            for (const std::uint32_t row : entry->second)
                ++matrix->start[row + 1];
        }
        for (std::size_t r = 0; r < m_rows; ++r)
            matrix->start[r + 1] += matrix->start[r];
        std::vector<std::uint32_t> next(matrix->start.begin(), matrix->start.end() - 1);
        matrix->column.resize(matrix->start.back());
        matrix->value.assign(matrix->start.back(), 1.0F);
        for (std::size_t c = 0; c < chosen.size(); ++c)
            for (const std::uint32_t row : chosen[c]->second)
                matrix->column[next[row]++] = static_cast<std::uint32_t>(c);
        return matrix;
    }

private:
    using Entry = std::pair<const std::string, std::vector<std::uint32_t>>;

    void add(const std::string& key, std::size_t row)
    {
        std::vector<std::uint32_t>& rows = m_entries[key];
        if (rows.empty() || rows.back() != row)
            rows.push_back(static_cast<std::uint32_t>(row));
    }

    std::size_t m_rows;
    std::map<std::string, std::vector<std::uint32_t>> m_entries;
};

/// The column as numbers, where it is one of many different numbers; else empty.
std::vector<double> asNumbers(const TextList& values)
{
    std::vector<double> numbers;
    numbers.reserve(values.size());
    for (const std::string_view value : values) {
        const auto number =
            value.empty() ? std::optional(std::numeric_limits<double>::quiet_NaN()) : parseNumber(value);
        if (!number)
            return {};
        numbers.push_back(*number);
    }
    std::vector<double> distinct(numbers);
    std::erase_if(distinct, [](double v) { return v != v; });
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    return distinct.size() > kDistinctNumbers ? numbers : std::vector<double>();
}

void addColumn(ValueTable& table, const TextColumn& column)
{
    const std::vector<double> numbers = asNumbers(column.values);
    if (numbers.empty())
        table.addText(column.name, column.values);
    else
        table.addRanges(column.name, numbers);
}

} // namespace

std::shared_ptr<const FeatureMatrix> bookFeatures(const Dataset& data)
{
    ValueTable table(data.bookCount());
    table.addText("author", data.books.authors);
    table.addText("language", data.books.languages);
    std::vector<double> years;
    for (const std::int32_t year : data.books.years)
        years.push_back(year == kNoYear ? std::numeric_limits<double>::quiet_NaN() : year);
    table.addRanges("year", years);
    for (const TextColumn& column : data.books.extra)
        addColumn(table, column);
    return table.matrix();
}

std::shared_ptr<const FeatureMatrix> userFeatures(const Dataset& data)
{
    ValueTable table(data.userCount());
    for (const TextColumn& column : data.userAttributes)
        addColumn(table, column);
    return table.matrix();
}

} // namespace shelf
