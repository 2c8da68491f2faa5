// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/two_tower/two_tower_features.h"

#include "engine/base/numbers.h"
#include "engine/base/text/letter_case.h"
#include "engine/base/text/message.h"
#include "engine/data/times.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace shelf {

namespace {

constexpr const char* kTimeName = "time";
constexpr std::size_t kValuesInMessage = 12;

/// Every book is its own value.
FeatureColumn identity(const char* name, std::size_t count)
{
    FeatureColumn column;
    column.name = name;
    column.known = count;
    column.start.resize(count + 1);
    std::iota(column.start.begin(), column.start.end(), 0U);
    column.entries.assign(column.start.begin(), column.start.end() - 1);
    return column;
}

std::size_t numbersIn(const std::vector<FeatureColumn>& columns)
{
    return static_cast<std::size_t>(
        std::count_if(columns.begin(), columns.end(),
                      [](const FeatureColumn& column) { return column.kind == FeatureKind::number; }));
}

std::string listed(const std::vector<std::string>& values)
{
    std::string text;
    for (std::size_t i = 0; i < std::min(values.size(), kValuesInMessage); ++i)
        text += (i == 0 ? "" : ", ") + values[i];
    return values.size() > kValuesInMessage ? text + ", ..." : text;
}

Error noSuchFeature(const std::string& name, const std::vector<FeatureInput>& inputs)
{
    std::vector<std::string> names;
    for (const FeatureInput& input : inputs)
        names.push_back(input.name);
    if (names.empty())
        return Error::usageError(tr("The model of this run knows nothing of readers but their ids"),
                                 tr("Choose a reader."));
    return Error::usageError(tr("The model knows no feature \"%1\"").arg(name.substr(0, 60)),
                             tr("It knows %1.").arg(listed(names)));
}

Error noSuchValue(const FeatureColumn& column, const std::string& value)
{
    return Error::usageError(tr("%1: \"%2\" is not known").arg(column.name).arg(value.substr(0, 60)),
                             tr("Known are %1.").arg(listed(column.vocabulary.values())));
}

bool isSameWord(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return smallLetter(x) == smallLetter(y); });
}

/// The value's number; capitals make no difference where nothing else fits.
std::size_t findValue(const FeatureColumn& column, std::string_view value)
{
    const std::size_t exact = column.vocabulary.find(value);
    if (exact < column.known)
        return exact;
    const auto& values = column.vocabulary.values();
    return static_cast<std::size_t>(
        std::find_if(values.begin(), values.end(),
                     [&](const std::string& known) { return isSameWord(known, value); }) -
        values.begin());
}

/// A time as a date or, from five digits on, as seconds since 1970.
std::optional<std::int64_t> typedTime(std::string_view text)
{
    if (const auto number = parseNumber(text); number && *number >= 10000 && *number < 1e11)
        return static_cast<std::int64_t>(*number);
    return parseMoment(text);
}

} // namespace

TwoTowerFeatures::TwoTowerFeatures(std::shared_ptr<const Dataset> data, std::span<const std::uint32_t> train,
                                   const TwoTowerParameters& parameters)
    : m_data(std::move(data)), m_numbers(parameters.normalizedNumbers)
{
    const FeatureChoice choice{static_cast<std::size_t>(std::max(parameters.maxTokens, 1)),
                               static_cast<std::size_t>(std::max(parameters.numberBuckets, 1))};
    m_readers = readerFeatures(*m_data, train, choice);
    for (const FeatureColumn& column : m_readers)
        m_query.tables.push_back({column.name, column.rows()});
    m_query.numbers = m_numbers ? numbersIn(m_readers) : 0;
    if (parameters.timeBuckets > 0 && m_data->hasTimes() && !train.empty())
        prepareTimes(train, parameters);
    if (parameters.userId || m_query.tables.empty()) {
        m_userTable = m_query.tables.size();
        m_query.tables.push_back({"id", m_data->userCount() + 1});
    }

    const auto addBooks = [this](std::vector<FeatureColumn> columns) {
        for (FeatureColumn& column : columns) {
            m_book.tables.push_back({column.name, column.rows()});
            m_books.push_back(std::move(column));
        }
    };
    addBooks(titleFeatures(*m_data, choice));
    if (parameters.bookColumns)
        addBooks(catalogueFeatures(*m_data, choice));
    if (parameters.bookId || m_books.empty())
        addBooks({identity("id", m_data->bookCount())});
    m_book.numbers = m_numbers ? numbersIn(m_books) : 0;
}

void TwoTowerFeatures::prepareTimes(std::span<const std::uint32_t> train,
                                    const TwoTowerParameters& parameters)
{
    std::vector<std::int64_t> times;
    times.reserve(train.size());
    for (const std::uint32_t row : train)
        times.push_back(m_data->time[row]);
    m_times = TimeBuckets(times, static_cast<std::size_t>(parameters.timeBuckets));
    m_lastTimes.assign(m_data->userCount(), std::numeric_limits<std::int64_t>::min());
    for (const std::uint32_t row : train) {
        auto& last = m_lastTimes[static_cast<std::size_t>(m_data->user[row])];
        last = std::max(last, m_data->time[row]);
    }
    for (auto& last : m_lastTimes)
        if (last == std::numeric_limits<std::int64_t>::min())
            last = m_times.max;
    m_timeTable = m_query.tables.size();
    m_query.tables.push_back({kTimeName, m_times.count + 1});
    ++m_query.numbers;
}

TwoTowerFeatures::Query TwoTowerFeatures::query(std::int32_t user, std::int64_t time) const
{
    const auto u = static_cast<std::size_t>(user);
    const bool known = user >= 0 && u < userCount();
    Query query;
    for (const FeatureColumn& column : m_readers) {
        query.rows.push_back(known ? column.of(u)[0] : static_cast<std::uint32_t>(column.known));
        if (m_numbers && column.kind == FeatureKind::number)
            query.numbers.push_back(known ? column.normalized[u] : 0.0F);
    }
    if (m_timeTable) {
        query.rows.push_back(m_times.bucketOf(time));
        query.numbers.push_back(m_times.normalized(time));
    }
    if (m_userTable)
        query.rows.push_back(static_cast<std::uint32_t>(known ? u : userCount()));
    return query;
}

Result<TwoTowerFeatures::Query> TwoTowerFeatures::query(std::span<const FeatureValue> values) const
{
    Query query = this->query(-1, m_times.max);
    for (const FeatureValue& value : values) {
        if (m_timeTable && isSameWord(value.name, kTimeName)) {
            const auto time = typedTime(value.value);
            if (!time)
                return Error::usageError(tr("time: \"%1\" is no time").arg(value.value.substr(0, 60)),
                                         tr("Write a date such as 2008-01-31, or seconds since 1970."));
            query.rows[*m_timeTable] = m_times.bucketOf(*time);
            query.numbers.back() = m_times.normalized(*time);
            continue;
        }
        std::size_t table = 0;
        std::size_t number = 0;
        while (table < m_readers.size() && !isSameWord(m_readers[table].name, value.name))
            number += m_readers[table++].kind == FeatureKind::number;
        if (table == m_readers.size())
            return noSuchFeature(value.name, inputs());
        const FeatureColumn& column = m_readers[table];
        if (column.kind == FeatureKind::number) {
            const auto typed = parseNumber(value.value);
            if (!typed)
                return Error::usageError(
                    tr("%1: \"%2\" is not a number").arg(column.name).arg(value.value.substr(0, 60)),
                    tr("Training knew numbers from %1 to %2.")
                        .arg(shortest(column.buckets.min))
                        .arg(shortest(column.buckets.max)));
            query.rows[table] = column.buckets.bucketOf(*typed);
            if (m_numbers)
                query.numbers[number] = column.buckets.normalized(*typed);
            continue;
        }
        const std::size_t known = findValue(column, trimmed(value.value));
        if (known >= column.known)
            return noSuchValue(column, value.value);
        query.rows[table] = static_cast<std::uint32_t>(known);
    }
    return query;
}

std::vector<FeatureInput> TwoTowerFeatures::inputs() const
{
    std::vector<FeatureInput> list;
    for (const FeatureColumn& column : m_readers) {
        FeatureInput input;
        input.name = column.name;
        input.numeric = column.kind == FeatureKind::number;
        input.min = column.buckets.min;
        input.max = column.buckets.max;
        input.values = column.vocabulary.values();
        list.push_back(std::move(input));
    }
    if (m_timeTable) {
        FeatureInput input;
        input.name = kTimeName;
        input.numeric = true;
        input.min = static_cast<double>(m_times.min);
        input.max = static_cast<double>(m_times.max);
        input.time = true;
        list.push_back(std::move(input));
    }
    return list;
}

std::vector<float> TwoTowerFeatures::bookNumbers(std::size_t book) const
{
    std::vector<float> numbers;
    for (const FeatureColumn& column : m_books)
        if (m_numbers && column.kind == FeatureKind::number)
            numbers.push_back(column.normalized[book]);
    return numbers;
}

std::int64_t TwoTowerFeatures::lastTime(std::int32_t user) const
{
    const auto u = static_cast<std::size_t>(user);
    return user >= 0 && u < m_lastTimes.size() ? m_lastTimes[u] : m_times.max;
}

} // namespace shelf
