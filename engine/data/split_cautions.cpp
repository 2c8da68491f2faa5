// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/split_times.h"

#include <algorithm>
#include <span>

namespace shelf {

namespace {

Message percent(std::size_t part, std::size_t whole)
{
    constexpr double kLeastShown = 0.001;
    const double share = static_cast<double>(part) / static_cast<double>(std::max<std::size_t>(whole, 1));
    return part > 0 && share < kLeastShown ? tr("less than %1").argPercent(kLeastShown)
                                           : tr("%1", "a share").argPercent(share);
}

/// Readers whose held-out newest rating has the same time as another of their ratings.
std::size_t tiedLastRatings(const Dataset& data, const Split& split)
{
    const Grouping users = groupBy(data.user, data.userCount());
    std::size_t tied = 0;
    for (const std::uint32_t last : split.validation) {
        const auto u = static_cast<std::size_t>(data.user[last]);
        const auto* begin = users.order.data() + users.start[u];
        const auto* end = users.order.data() + users.start[u + 1];
        tied += std::any_of(
            begin, end, [&](std::uint32_t row) { return row != last && data.time[row] == data.time[last]; });
    }
    return tied;
}

/// Training ratings as new as the oldest held-out one.
std::size_t tiedAtBoundary(const Dataset& data, const Split& split)
{
    if (split.validation.empty())
        return 0;
    std::int64_t oldest = data.time[split.validation.front()];
    for (const std::uint32_t row : split.validation)
        oldest = std::min(oldest, data.time[row]);
    return static_cast<std::size_t>(std::count_if(
        split.train.begin(), split.train.end(), [&](std::uint32_t row) { return data.time[row] == oldest; }));
}

std::size_t pairsOnBothSides(const Dataset& data, const std::vector<std::uint32_t>& known,
                             const std::vector<std::uint32_t>& heldOut)
{
    const Grouping train = groupBy(data.user, data.userCount(), &known);
    const Grouping held = groupBy(data.user, data.userCount(), &heldOut);
    std::vector<std::int32_t> seenBy(data.bookCount(), -1);
    std::size_t both = 0;
    for (std::size_t u = 0; u < data.userCount(); ++u) {
        for (std::uint32_t at = train.start[u]; at < train.start[u + 1]; ++at)
            seenBy[static_cast<std::size_t>(data.book[train.order[at]])] = static_cast<std::int32_t>(u);
        for (std::uint32_t at = held.start[u]; at < held.start[u + 1]; ++at)
            both +=
                seenBy[static_cast<std::size_t>(data.book[held.order[at]])] == static_cast<std::int32_t>(u);
    }
    return both;
}

std::size_t heldOutStrangers(std::span<const std::int32_t> keys, std::size_t groups, const Split& split)
{
    std::vector<std::uint8_t> known(groups, 0);
    for (const std::uint32_t row : split.train)
        known[static_cast<std::size_t>(keys[row])] = 1;
    return static_cast<std::size_t>(
        std::count_if(split.validation.begin(), split.validation.end(),
                      [&](std::uint32_t row) { return !known[static_cast<std::size_t>(keys[row])]; }));
}

} // namespace

bool timesLeftOut(const Dataset& data)
{
    return !data.hasTimes() && !data.columns.time.empty();
}

bool mixesTimes(const Dataset& data, const SplitParameters& parameters)
{
    return (parameters.kind == SplitKind::random || parameters.kind == SplitKind::perUser) && data.hasTimes();
}

std::vector<std::string> splitCautions(const Dataset& data, const SplitParameters& parameters,
                                       const Split& split)
{
    std::vector<std::string> out;
    const std::size_t held = split.validation.size();
    if (parameters.kind == SplitKind::none)
        return out;
    if (held == 0) {
        out.push_back(tr("This split holds nothing out, so there is no validation figure."));
        return out;
    }
    if (mixesTimes(data, parameters))
        out.push_back(tr("The ratings carry times, and this split lets a model learn from ratings newer than "
                         "those it is tested on; a split by time is closer to real use."));
    if (parameters.kind == SplitKind::lastOut)
        if (const std::size_t tied = tiedLastRatings(data, split))
            out.push_back(tr("For %1 of the readers the newest rating shares its time with another one; the "
                             "later line of the file was held out.")
                              .arg(percent(tied, held)));
    if (parameters.kind == SplitKind::time)
        if (const std::size_t tied = tiedAtBoundary(data, split))
            out.push_back(tr("%n training ratings are as new as the oldest held-out one; the order of the "
                             "file divided them.",
                             "%n training rating is as new as the oldest held-out one; the order of the file "
                             "divided them.",
                             tied));
    if (const std::size_t both = pairsOnBothSides(data, split.train, split.validation))
        out.push_back(tr("A reader and book of the training part come again in %n held-out ratings (%1): "
                         "repeated pairs make "
                         "validation look better than it is.",
                         "A reader and book of the training part come again in %n held-out rating (%1): "
                         "repeated pairs make "
                         "validation look better than it is.",
                         both)
                          .arg(percent(both, held)));
    if (!split.test.empty()) {
        std::vector<std::uint32_t> known = split.train;
        known.insert(known.end(), split.validation.begin(), split.validation.end());
        if (const std::size_t both = pairsOnBothSides(data, known, split.test))
            out.push_back(tr("A reader and book of the other parts come again in %n test ratings (%1): "
                             "repeated pairs make "
                             "the test look better than it is.",
                             "A reader and book of the other parts come again in %n test rating (%1): "
                             "repeated pairs make "
                             "the test look better than it is.",
                             both)
                              .arg(percent(both, split.test.size())));
    }
    if (const std::size_t users = heldOutStrangers(data.user, data.userCount(), split))
        out.push_back(tr("Readers with nothing in the training part gave %n held-out ratings (%1).",
                         "Readers with nothing in the training part gave %n held-out rating (%1).", users)
                          .arg(percent(users, held)));
    if (const std::size_t books = heldOutStrangers(data.book, data.bookCount(), split); books == held)
        out.push_back(tr("No held-out book can be found: nobody rated any of them in the training part. "
                         "Every ranking is 0 by this split, and no predicted rating knows the book."));
    else if (books > 0)
        out.push_back(tr("Books with nothing in the training part got %n held-out ratings (%1).",
                         "Books with nothing in the training part got %n held-out rating (%1).", books)
                          .arg(percent(books, held)));
    return out;
}

} // namespace shelf
