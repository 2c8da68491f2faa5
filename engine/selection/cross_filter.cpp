// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/selection/cross_filter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace shelf {

namespace {

constexpr std::uint16_t kNoBar = UINT16_MAX;
constexpr std::uint32_t kOtherFilter = std::uint32_t{1} << CrossFilter::kMostColumns;

} // namespace

CrossFilter::CrossFilter(std::size_t books, const std::vector<BookNumbers>& numbers)
    : m_failed(books, 0), m_passing(books)
{
    for (const BookNumbers& one : numbers) {
        if (m_columns.size() == kMostColumns)
            break;
        Column column{one, barsOf(*one.values)};
        if (column.bars.size() == 0)
            continue;
        Sorted sorted;
        sorted.bar.assign(books, kNoBar);
        column.all.assign(column.bars.size(), 0);
        for (std::size_t book = 0; book < books; ++book) {
            const double value = book < one.values->size() ? (*one.values)[book] : std::nan("");
            if (std::isnan(value)) {
                sorted.without.push_back(static_cast<std::uint32_t>(book));
                continue;
            }
            sorted.order.push_back(static_cast<std::uint32_t>(book));
            sorted.bar[book] = static_cast<std::uint16_t>(column.bars.barOf(value));
            ++column.all[sorted.bar[book]];
        }
        std::stable_sort(sorted.order.begin(), sorted.order.end(), [&](std::uint32_t a, std::uint32_t b) {
            return (*one.values)[a] < (*one.values)[b];
        });
        for (const std::uint32_t book : sorted.order)
            sorted.values.push_back((*one.values)[book]);
        column.shown = column.all;
        column.without = sorted.without.size();
        m_columns.push_back(std::move(column));
        m_sorted.push_back(std::move(sorted));
    }
}

/// Adds the book to the histograms that show it, or takes it away.
void CrossFilter::count(std::uint32_t book, std::ptrdiff_t step)
{
    const auto add = [&](std::size_t column) {
        if (const std::uint16_t bar = m_sorted[column].bar[book]; bar != kNoBar)
            m_columns[column].shown[bar] += static_cast<std::size_t>(step);
    };
    const std::uint32_t failed = m_failed[book];
    if (failed == 0) {
        m_passing += static_cast<std::size_t>(step);
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            add(column);
    } else if (std::has_single_bit(failed) && failed != kOtherFilter) {
        add(static_cast<std::size_t>(std::countr_zero(failed))); // left out by its own column's range alone
    }
}

void CrossFilter::change(std::uint32_t book, std::uint32_t bits)
{
    if (m_failed[book] == bits)
        return;
    count(book, -1);
    m_failed[book] = bits;
    count(book, 1);
}

void CrossFilter::setRange(std::size_t at, std::optional<NumberRange> range)
{
    if (at >= m_columns.size() || m_columns[at].range == range)
        return;
    const Sorted& sorted = m_sorted[at];
    const std::uint32_t bit = std::uint32_t{1} << at;
    using Span = std::pair<std::size_t, std::size_t>;
    // The books inside a range stand in one piece of the order.
    const auto spanOf = [&sorted](const std::optional<NumberRange>& wanted) -> Span {
        if (!wanted)
            return {0, sorted.values.size()};
        const auto first = std::lower_bound(sorted.values.begin(), sorted.values.end(), wanted->low);
        const auto last = std::upper_bound(sorted.values.begin(), sorted.values.end(), wanted->high);
        return {static_cast<std::size_t>(first - sorted.values.begin()),
                static_cast<std::size_t>(std::max(first, last) - sorted.values.begin())};
    };
    const Span before = spanOf(m_columns[at].range);
    const Span after = spanOf(range);
    const auto isIn = [](const Span& span, std::size_t i) { return i >= span.first && i < span.second; };
    const auto sweep = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            const std::uint32_t book = sorted.order[i];
            change(book, isIn(after, i) ? m_failed[book] & ~bit : m_failed[book] | bit);
        }
    };
    // Only those between the old ends and the new ones change.
    if (before.first < before.second && after.first < after.second && before.first < after.second &&
        after.first < before.second) {
        sweep(std::min(before.first, after.first), std::max(before.first, after.first));
        sweep(std::min(before.second, after.second), std::max(before.second, after.second));
    } else {
        sweep(before.first, before.second);
        sweep(after.first, after.second);
    }
    if (m_columns[at].range.has_value() != range.has_value())
        for (const std::uint32_t book : sorted.without)
            change(book, range ? m_failed[book] | bit : m_failed[book] & ~bit);
    m_columns[at].range = range;
}

void CrossFilter::clear()
{
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        setRange(column, {});
}

void CrossFilter::setOutside(const std::vector<std::uint8_t>& outside)
{
    for (std::uint32_t book = 0; book < m_failed.size(); ++book) {
        const bool left = book < outside.size() && outside[book] != 0;
        change(book, left ? m_failed[book] | kOtherFilter : m_failed[book] & ~kOtherFilter);
    }
}

bool CrossFilter::hasRanges() const
{
    return std::any_of(m_columns.begin(), m_columns.end(),
                       [](const Column& column) { return column.range.has_value(); });
}

std::vector<std::uint8_t> CrossFilter::inside() const
{
    std::vector<std::uint8_t> result(m_failed.size());
    std::transform(m_failed.begin(), m_failed.end(), result.begin(),
                   [](std::uint32_t failed) -> std::uint8_t { return (failed & ~kOtherFilter) == 0; });
    return result;
}

} // namespace shelf
