// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/map/selection/linked_filters.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace shelf {

LinkedFilters::LinkedFilters(Jobs& jobs, QObject* parent) : QObject(parent), m_jobs(jobs)
{
    m_timer.setInterval(kStepMs);
    connect(&m_timer, &QTimer::timeout, this, [this] { step(1); });
}

void LinkedFilters::setNumbers(std::size_t books, std::vector<BookNumbers> numbers, bool sameBooks)
{
    if (!sameBooks) {
        play(false);
        const bool ranged = m_filter.hasRanges();
        m_filter = {};
        m_outside.clear();
        emit rebuilt();
        if (ranged)
            emit insideChanged();
    }
    m_jobs.start<std::shared_ptr<CrossFilter>>(
        {.title = tr("Counting the books"), .slot = &m_building, .quiet = true}, this,
        [books, numbers = std::move(numbers)](JobControl&) {
            return std::make_shared<CrossFilter>(books, numbers);
        },
        [this](const std::shared_ptr<CrossFilter>& found) {
            const CrossFilter before = std::exchange(m_filter, std::move(*found));
            bool lost = false;
            for (const CrossFilter::Column& old : before.columns()) {
                if (!old.range)
                    continue;
                const auto& columns = m_filter.columns();
                const auto same =
                    std::find_if(columns.begin(), columns.end(), [&old](const CrossFilter::Column& column) {
                        return column.numbers.isSame(old.numbers);
                    });
                if (same == columns.end())
                    lost = true;
                else
                    m_filter.setRange(static_cast<std::size_t>(same - columns.begin()), old.range);
            }
            if (m_outside.size() == m_filter.books())
                m_filter.setOutside(m_outside);
            const bool put = putWaiting();
            emit rebuilt();
            if (lost || put)
                emit insideChanged();
        });
}

void LinkedFilters::setRange(int column, const std::optional<NumberRange>& range)
{
    if (column < 0 || static_cast<std::size_t>(column) >= m_filter.columns().size())
        return;
    m_filter.setRange(static_cast<std::size_t>(column), range);
    if (column == yearColumn() && !range)
        play(false);
    emit counted();
    emit insideChanged();
    emit rangesPicked();
}

std::vector<PickedRange> LinkedFilters::ranges() const
{
    std::vector<PickedRange> ranges = m_waiting;
    for (const CrossFilter::Column& column : m_filter.columns())
        if (column.range)
            ranges.push_back({column.numbers.of, column.numbers.column, *column.range});
    return ranges;
}

void LinkedFilters::setRanges(const std::vector<PickedRange>& wanted)
{
    if (wanted == ranges())
        return;
    play(false);
    m_filter.clear();
    m_waiting = wanted;
    putWaiting();
    emit counted();
    emit insideChanged();
}

bool LinkedFilters::putWaiting()
{
    const auto& columns = m_filter.columns();
    const auto put = [this, &columns](const PickedRange& picked) {
        const auto at =
            std::find_if(columns.begin(), columns.end(), [&picked](const CrossFilter::Column& column) {
                return picked.isOf(column.numbers);
            });
        if (at == columns.end())
            return false;
        m_filter.setRange(static_cast<std::size_t>(at - columns.begin()), picked.range);
        return true;
    };
    return std::erase_if(m_waiting, put) > 0;
}

void LinkedFilters::clear()
{
    play(false);
    m_waiting.clear();
    if (!m_filter.hasRanges())
        return;
    m_filter.clear();
    emit counted();
    emit insideChanged();
    emit rangesPicked();
}

void LinkedFilters::setOutside(const std::vector<std::uint8_t>& outside)
{
    if (m_outside == outside)
        return;
    m_outside = outside;
    m_filter.setOutside(outside);
    emit counted();
}

BookSet LinkedFilters::inside() const
{
    if (!m_filter.hasRanges())
        return nullptr;
    return std::make_shared<const std::vector<std::uint8_t>>(m_filter.inside());
}

std::vector<std::vector<std::size_t>> LinkedFilters::barsOf(const BookSet& set) const
{
    std::vector<std::vector<std::size_t>> counts;
    if (!set)
        return counts;
    for (const CrossFilter::Column& column : m_filter.columns()) {
        std::vector<std::size_t> bars(column.bars.size(), 0);
        const auto& values = *column.numbers.values;
        for (std::size_t book = 0; book < std::min(set->size(), values.size()); ++book)
            if ((*set)[book] != 0 && !std::isnan(values[book]))
                ++bars[column.bars.barOf(values[book])];
        counts.push_back(std::move(bars));
    }
    return counts;
}

int LinkedFilters::yearColumn() const
{
    const auto& columns = m_filter.columns();
    const auto at = std::find_if(columns.begin(), columns.end(), [](const CrossFilter::Column& column) {
        return column.numbers.of == BookNumbers::Of::year;
    });
    return at == columns.end() ? -1 : static_cast<int>(at - columns.begin());
}

void LinkedFilters::play(bool on)
{
    if (on == m_timer.isActive() || (on && yearColumn() < 0))
        return;
    if (on) {
        m_timer.start();
        if (!m_filter.columns()[static_cast<std::size_t>(yearColumn())].range)
            step(0);
    } else {
        m_timer.stop();
    }
    emit playing(on);
}

void LinkedFilters::step(int bars)
{
    const int at = yearColumn();
    if (at < 0)
        return;
    const CrossFilter::Column& column = m_filter.columns()[static_cast<std::size_t>(at)];
    const auto count = static_cast<int>(column.bars.size());
    int first = 0;
    int width = std::min(kYearBars, count);
    if (column.range) {
        const auto [from, to] = column.bars.barsIn(*column.range);
        width = static_cast<int>(to - from) + 1;
        first = static_cast<int>(from) + bars;
        if (first + width > count)
            first = 0;
        if (first < 0)
            first = count - width;
    }
    setRange(at, column.bars.rangeOf(static_cast<std::size_t>(first),
                                     static_cast<std::size_t>(first + width - 1)));
}

} // namespace shelf
