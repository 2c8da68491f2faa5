// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/overview/overview.h"

#include "engine/data/split_times.h"

#include <array>
#include <functional>
#include <span>

namespace shelf {

namespace {

std::vector<std::uint32_t> countsBy(std::span<const std::int32_t> keys, std::size_t groups)
{
    std::vector<std::uint32_t> counts(groups, 0);
    for (const std::int32_t key : keys)
        ++counts[static_cast<std::size_t>(key)];
    return counts;
}

/// The books of the rows that are wanted.
template <class Wanted> std::vector<std::int32_t> booksOfRows(const Dataset& data, const Wanted& wanted)
{
    std::vector<std::uint8_t> there(data.bookCount(), 0);
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        if (wanted(row))
            there[static_cast<std::size_t>(data.book[row])] = 1;
    std::vector<std::int32_t> books;
    for (std::size_t book = 0; book < there.size(); ++book)
        if (there[book])
            books.push_back(static_cast<std::int32_t>(book));
    return books;
}

} // namespace

Result<Overview> overviewOf(const Dataset& data, const Progress& progress)
{
    Overview out;
    const std::array<std::function<void()>, 8> steps = {
        [&] {
            if (!data.onlyTaken)
                out.stars = valueBars(data.rating);
        },
        [&] { out.books = longTail(countsBy(data.book, data.bookCount())); },
        [&] { out.readers = longTail(countsBy(data.user, data.userCount())); },
        [&] {
            out.activity = activityOf(data.time);
            out.timesLeftOut = timesLeftOut(data);
        },
        [&] { out.coverage = coverageOf(data); },
        [&] { out.bookBiases = bookBiases(data); },
        [&] { out.readerBiases = readerBiases(data); },
        [&] { out.suspects = suspectsOf(data); },
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!report(progress, i, steps.size()))
            return Error::cancelledByCaller();
        steps[i]();
    }
    return out;
}

const std::vector<OverviewBar>& barsOf(const Overview& overview, OverviewFigure figure)
{
    switch (figure) {
    case OverviewFigure::stars:
        return overview.stars;
    case OverviewFigure::bookTail:
        return overview.books.bars;
    case OverviewFigure::readerTail:
        return overview.readers.bars;
    case OverviewFigure::activity:
        return overview.activity.bars;
    case OverviewFigure::bookBias:
        return overview.bookBiases.bars;
    case OverviewFigure::readerBias:
        break;
    }
    return overview.readerBiases.bars;
}

std::vector<std::int32_t> booksBehind(const Dataset& data, const Overview& overview, OverviewFigure figure,
                                      std::size_t bar)
{
    const std::vector<OverviewBar>& bars = barsOf(overview, figure);
    if (bar >= bars.size())
        return {};
    const OverviewBar wanted = bars[bar];
    const auto user = [&](std::size_t row) { return static_cast<std::size_t>(data.user[row]); };
    const auto book = [&](std::size_t row) { return static_cast<std::size_t>(data.book[row]); };
    const auto isMany = [&](std::uint32_t count) { return count >= wanted.low && count <= wanted.high; };
    const auto isBias = [&](double bias) { return barOf(bars, bias) == bar; };
    switch (figure) {
    case OverviewFigure::stars:
        return booksOfRows(
            data, [&](std::size_t row) { return barOf(bars, static_cast<double>(data.rating[row])) == bar; });
    case OverviewFigure::activity:
        return booksOfRows(
            data, [&](std::size_t row) { return activityBarOf(overview.activity, data.time[row]) == bar; });
    case OverviewFigure::bookTail: {
        const auto counts = countsBy(data.book, data.bookCount());
        return booksOfRows(data, [&](std::size_t row) { return isMany(counts[book(row)]); });
    }
    case OverviewFigure::readerTail: {
        const auto counts = countsBy(data.user, data.userCount());
        return booksOfRows(data, [&](std::size_t row) { return isMany(counts[user(row)]); });
    }
    case OverviewFigure::bookBias: {
        const auto biases = biasesBy(data, data.book, data.bookCount());
        return booksOfRows(data, [&](std::size_t row) { return isBias(biases[book(row)]); });
    }
    case OverviewFigure::readerBias: {
        const auto biases = biasesBy(data, data.user, data.userCount());
        return booksOfRows(data, [&](std::size_t row) { return isBias(biases[user(row)]); });
    }
    }
    return {};
}

} // namespace shelf
