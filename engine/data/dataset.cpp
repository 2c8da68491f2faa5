// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/dataset.h"

#include <algorithm>
#include <iterator>

namespace shelf {

namespace {

std::int32_t indexOf(const TextList& ids, std::string_view id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? -1 : static_cast<std::int32_t>(found - ids.begin());
}

std::vector<RatingSummary> summarize(std::span<const std::int32_t> keys, std::size_t groups,
                                     const Dataset& data)
{
    std::vector<RatingSummary> out(groups);
    std::vector<double> sums(data.onlyTaken ? 0 : groups, 0.0);
    for (std::size_t row = 0; row < keys.size(); ++row) {
        const auto key = static_cast<std::size_t>(keys[row]);
        ++out[key].count;
        if (!data.onlyTaken)
            sums[key] += static_cast<double>(data.rating[row]);
    }
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (out[i].count > 0)
            out[i].mean = sums[i] / out[i].count;
    return out;
}

/// How files were understood, the most important first.
constexpr WarningKind kAssumptions[] = {WarningKind::columns,  WarningKind::assumption, WarningKind::timeForm,
                                        WarningKind::encoding, WarningKind::decimal,    WarningKind::spelling,
                                        WarningKind::join};

/// Smaller for the more important; what is no assumption comes last.
std::ptrdiff_t rankOf(WarningKind kind)
{
    return std::find(std::begin(kAssumptions), std::end(kAssumptions), kind) - kAssumptions;
}

} // namespace

bool isAssumption(WarningKind kind)
{
    return rankOf(kind) < std::ssize(kAssumptions);
}

std::size_t Dataset::ratedBookCount() const
{
    std::vector<std::uint8_t> isRated(bookCount(), 0);
    for (const std::int32_t one : book)
        isRated[static_cast<std::size_t>(one)] = 1;
    return static_cast<std::size_t>(std::count(isRated.begin(), isRated.end(), std::uint8_t(1)));
}

double Dataset::density(std::size_t ratedBooks) const
{
    const double pairs = static_cast<double>(userCount()) * static_cast<double>(ratedBooks);
    return pairs > 0 ? static_cast<double>(ratingCount()) / pairs : 0.0;
}

void Dataset::warn(Warning warning)
{
    ++warningCount;
    if (warning.line > 0) {
        if (warnings.size() < kMaxWarnings)
            warnings.push_back(std::move(warning));
        return;
    }
    const auto firstOfLines = std::find_if(warnings.begin(), warnings.end(),
                                           [](const Warning& earlier) { return earlier.line > 0; });
    if (warnings.size() < kMaxWarnings || firstOfLines != warnings.end())
        warnings.insert(firstOfLines, std::move(warning));
    if (warnings.size() > kMaxWarnings)
        warnings.pop_back();
}

void Dataset::sortNotes()
{
    const auto lines = std::find_if(warnings.begin(), warnings.end(),
                                    [](const Warning& warning) { return warning.line > 0; });
    std::stable_sort(warnings.begin(), lines,
                     [](const Warning& a, const Warning& b) { return rankOf(a.kind) < rankOf(b.kind); });
}

std::int32_t Dataset::findUser(std::string_view id) const
{
    return indexOf(userIds, id);
}

std::int32_t Dataset::findBook(std::string_view id) const
{
    return indexOf(books.ids, id);
}

Grouping groupBy(std::span<const std::int32_t> keys, std::size_t groups,
                 const std::vector<std::uint32_t>* rows)
{
    Grouping out;
    out.start.assign(groups + 1, 0);
    const std::size_t n = rows ? rows->size() : keys.size();
    const auto rowAt = [&](std::size_t i) { return rows ? (*rows)[i] : static_cast<std::uint32_t>(i); };
    for (std::size_t i = 0; i < n; ++i)
        ++out.start[static_cast<std::size_t>(keys[rowAt(i)]) + 1];
    for (std::size_t g = 0; g < groups; ++g)
        out.start[g + 1] += out.start[g];
    out.order.resize(n);
    std::vector<std::uint32_t> next(out.start.begin(), out.start.end() - 1);
    for (std::size_t i = 0; i < n; ++i) {
        const std::uint32_t row = rowAt(i);
        out.order[next[static_cast<std::size_t>(keys[row])]++] = row;
    }
    return out;
}

std::vector<RatingSummary> summarizeBooks(const Dataset& data)
{
    return summarize(data.book, data.bookCount(), data);
}

std::vector<RatingSummary> summarizeUsers(const Dataset& data)
{
    return summarize(data.user, data.userCount(), data);
}

} // namespace shelf
