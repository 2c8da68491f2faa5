// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/comparison/slicing.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/number_buckets.h"
#include "engine/data/overview/coverage.h"
#include "engine/run/learned_books.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <span>
#include <string_view>

namespace shelf {

namespace {

constexpr std::size_t kMostValues = 24; ///< of a column of words; the rest are gathered
constexpr std::size_t kMostLanguages = 12;
constexpr std::size_t kQuarters = 4;
constexpr std::size_t kAges = 5;
constexpr double kNothing = std::numeric_limits<double>::quiet_NaN();

std::vector<std::uint32_t> countsIn(const std::vector<std::uint32_t>& rows,
                                    std::span<const std::int32_t> keys, std::size_t groups)
{
    std::vector<std::uint32_t> counts(groups, 0);
    for (const std::uint32_t row : rows)
        ++counts[static_cast<std::size_t>(keys[row])];
    return counts;
}

/// Parts without a member go, and the members of the rest are numbered anew.
Slicing tidied(Slicing slicing)
{
    std::vector<std::size_t> members(slicing.slices.size(), 0);
    for (const std::int32_t slice : slicing.sliceOf)
        ++members[static_cast<std::size_t>(slice)];
    std::vector<std::int32_t> numberOf(members.size(), -1);
    std::vector<Slice> kept;
    for (std::size_t i = 0; i < members.size(); ++i)
        if (members[i] > 0) {
            numberOf[i] = static_cast<std::int32_t>(kept.size());
            kept.push_back(std::move(slicing.slices[i]));
        }
    for (std::int32_t& slice : slicing.sliceOf)
        slice = numberOf[static_cast<std::size_t>(slice)];
    slicing.slices = std::move(kept);
    return slicing;
}

/// Numbers by edges: a slice from each edge to below the next, named by the whole numbers that it holds
/// (steps of `step`); the last has no end where it is open. NaN is unknown.
Slicing byEdges(Slicing slicing, const std::vector<double>& values, std::vector<double> edges, double step)
{
    if (values.empty())
        return slicing;
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    const double most = *std::max_element(values.begin(), values.end(), [](double a, double b) {
        return std::isnan(b) ? false : std::isnan(a) || a < b;
    });
    for (std::size_t i = 0; i < edges.size(); ++i)
        slicing.slices.push_back(
            {.low = edges[i], .high = i + 1 < edges.size() ? edges[i + 1] - step : most});
    const auto unknown = static_cast<std::int32_t>(slicing.slices.size());
    slicing.slices.push_back({.isUnknown = true});
    slicing.sliceOf.reserve(values.size());
    for (const double value : values) {
        const auto after = std::upper_bound(edges.begin(), edges.end(), value);
        slicing.sliceOf.push_back(std::isnan(value) || after == edges.begin()
                                      ? unknown
                                      : static_cast<std::int32_t>(after - edges.begin()) - 1);
    }
    return tidied(std::move(slicing));
}

/// Words by value, the commonest first; more than kMostValues of them are gathered with the unknown.
Slicing byValue(Slicing slicing, std::size_t count,
                const std::function<std::string_view(std::size_t)>& valueOf, std::size_t most = kMostValues)
{
    std::map<std::string_view, std::size_t> counts;
    for (std::size_t i = 0; i < count; ++i)
        if (!valueOf(i).empty())
            ++counts[valueOf(i)];
    std::vector<std::pair<std::string_view, std::size_t>> order(counts.begin(), counts.end());
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (order.size() > most)
        order.resize(most);
    std::map<std::string_view, std::int32_t> sliceOf;
    for (const auto& [value, times] : order) {
        sliceOf[value] = static_cast<std::int32_t>(slicing.slices.size());
        slicing.slices.push_back({.value = std::string(value)});
    }
    const auto rest = static_cast<std::int32_t>(slicing.slices.size());
    slicing.slices.push_back({.isUnknown = true});
    for (std::size_t i = 0; i < count; ++i) {
        const auto found = sliceOf.find(valueOf(i));
        slicing.sliceOf.push_back(found == sliceOf.end() ? rest : found->second);
    }
    return tidied(std::move(slicing));
}

std::vector<double> asNumbers(const std::vector<std::uint32_t>& counts)
{
    return {counts.begin(), counts.end()};
}

/// Edges that part the values from `least` up into quarters of about as many each.
std::vector<double> quarterEdges(const std::vector<double>& values, double least)
{
    std::vector<double> some;
    std::copy_if(values.begin(), values.end(), std::back_inserter(some),
                 [least](double value) { return value >= least; });
    std::vector<double> edges = {least};
    if (!some.empty())
        for (const double edge : NumberBuckets::ofEqualCount(some, kQuarters).edges)
            edges.push_back(std::ceil(edge));
    return edges;
}

std::vector<Slicing> activity(const Run& run)
{
    const auto counts = asNumbers(countsIn(learnedSplit(run).train, run.data->user, run.data->userCount()));
    std::vector<double> edges = quarterEdges(counts, 1);
    edges.insert(edges.begin(), 0);
    return {byEdges({.key = "activity", .title = tr("Readers by ratings in training"), .byRatings = true},
                    counts, edges, 1)};
}

const TextColumn* genreColumn(const Dataset& data)
{
    const int column = genreColumnOf(data.books);
    return column < 0 ? nullptr : &data.books.extra[static_cast<std::size_t>(column)];
}

/// The first of several genres.
std::string_view mainGenre(std::string_view cell)
{
    return trimmed(cell.substr(0, cell.find('|')));
}

/// What a reader has most of in training, each genre counted by how much oftener it comes than in the whole
/// training part: else all would be readers of the commonest one.
std::vector<Slicing> taste(const Run& run)
{
    const Dataset& data = *run.data;
    const TextColumn* genres = genreColumn(data);
    if (!genres)
        return {};
    const Slicing books =
        byValue({}, data.bookCount(), [&](std::size_t b) { return mainGenre(genres->values[b]); });
    const std::size_t width = books.slices.size();
    const std::vector<std::uint32_t> train = learnedSplit(run).train;
    std::vector<double> all(width, 0.0);
    std::vector<double> own(data.userCount() * width, 0.0);
    for (const std::uint32_t row : train) {
        const auto genre = static_cast<std::size_t>(books.sliceOf[static_cast<std::size_t>(data.book[row])]);
        all[genre] += 1;
        own[static_cast<std::size_t>(data.user[row]) * width + genre] += 1;
    }
    std::vector<std::string_view> favorite(data.userCount());
    for (std::size_t user = 0; user < favorite.size(); ++user) {
        const double* counts = own.data() + user * width;
        double total = 0;
        for (std::size_t g = 0; g < width; ++g)
            total += counts[g];
        double best = 0;
        for (std::size_t g = 0; g < width; ++g) {
            if (books.slices[g].isUnknown || counts[g] == 0)
                continue;
            // How far beyond what chance would give, in deviations: few books of a rare genre are no taste.
            const double expected = total * all[g] / static_cast<double>(train.size());
            if (const double beyond = (counts[g] - expected) / std::sqrt(expected); beyond > best) {
                best = beyond;
                favorite[user] = books.slices[g].value;
            }
        }
    }
    return {byValue({"taste", tr("Readers by taste")}, favorite.size(),
                    [&](std::size_t u) { return favorite[u]; })};
}

Slicing attributeSlicing(const TextColumn& column)
{
    Slicing slicing{"attribute:" + column.name, tr("Readers by %1", "what is known of them, such as age").arg(column.name)};
    std::vector<double> numbers;
    std::size_t known = 0;
    for (const auto text : column.values) {
        const auto number = parseNumber(text);
        numbers.push_back(number.value_or(kNothing));
        known += !text.empty();
    }
    std::vector<double> some;
    std::copy_if(numbers.begin(), numbers.end(), std::back_inserter(some),
                 [](double value) { return !std::isnan(value); });
    const bool isWhole = std::all_of(some.begin(), some.end(), [](double v) { return v == std::round(v); });
    if (some.empty() || some.size() * 10 < known * 9 || !isWhole)
        return byValue(std::move(slicing), column.values.size(),
                       [&](std::size_t i) { return column.values[i]; });
    std::vector<double> edges = {*std::min_element(some.begin(), some.end())};
    for (const double edge : NumberBuckets::ofEqualCount(some, kAges).edges)
        edges.push_back(std::ceil(edge));
    return byEdges(std::move(slicing), numbers, edges, 1);
}

std::vector<Slicing> attributes(const Run& run)
{
    std::vector<Slicing> all;
    for (const TextColumn& column : run.data->userAttributes) {
        Slicing one = attributeSlicing(column);
        const auto unknown = static_cast<std::size_t>(
            std::count_if(one.sliceOf.begin(), one.sliceOf.end(), [&](std::int32_t slice) {
                return one.slices[static_cast<std::size_t>(slice)].isUnknown;
            }));
        if (unknown * 2 < one.sliceOf.size()) // else values of nobody's own, such as postal codes
            all.push_back(std::move(one));
    }
    return all;
}

std::vector<double> trainedCounts(const Run& run)
{
    return asNumbers(countsIn(learnedSplit(run).train, run.data->book, run.data->bookCount()));
}

/// Quarters of the ratings and not of the books: of these three quarters would share what few are held out.
std::vector<Slicing> popularity(const Run& run)
{
    const std::vector<double> counts = trainedCounts(run);
    std::vector<double> ascending = counts;
    std::sort(ascending.begin(), ascending.end());
    const double all = std::accumulate(ascending.begin(), ascending.end(), 0.0);
    std::vector<double> edges = {0, 1};
    double below = 0;
    for (const double count : ascending) {
        if (below * kQuarters >= all * static_cast<double>(edges.size() - 1) && count > edges.back() &&
            edges.size() <= kQuarters)
            edges.push_back(count);
        below += count;
    }
    return {byEdges({.key = "popularity",
                     .title = tr("Books by ratings in training"),
                     .ofBooks = true,
                     .byRatings = true},
                    counts, edges, 1)};
}

std::vector<Slicing> newOnes(const Run& run)
{
    return {byEdges(
        {.key = "new", .title = tr("Books new or rare in training"), .ofBooks = true, .byRatings = true},
        trainedCounts(run), {0, 1, 5, 20}, 1)};
}

std::vector<Slicing> genre(const Run& run)
{
    const TextColumn* genres = genreColumn(*run.data);
    if (!genres)
        return {};
    return {byValue({"genre", tr("Books by genre"), true}, run.data->bookCount(),
                    [&](std::size_t b) { return mainGenre(genres->values[b]); })};
}

std::vector<Slicing> year(const Run& run)
{
    std::vector<double> years;
    std::vector<double> decades;
    for (const std::int32_t one : run.data->books.years) {
        years.push_back(one == kNoYear ? kNothing : static_cast<double>(one));
        if (one != kNoYear)
            decades.push_back(std::floor(one / 10.0) * 10);
    }
    if (decades.empty())
        return {};
    // Decades from the first that has a fiftieth of the books; what is older is one slice.
    std::sort(decades.begin(), decades.end());
    std::vector<double> edges = {*std::min_element(years.begin(), years.end(), [](double a, double b) {
        return std::isnan(a) ? false : std::isnan(b) || a < b;
    })};
    for (double decade = decades.front(); decade <= decades.back(); decade += 10) {
        const auto [first, last] = std::equal_range(decades.begin(), decades.end(), decade);
        const bool begun = edges.size() > 1;
        if (decade > edges.front() && (begun || (last - first) * 50 >= std::ssize(decades)))
            edges.push_back(decade);
        if (decade - decades.front() > 20'000)
            break;
    }
    return {byEdges({"year", tr("Books by year"), true}, years, edges, 1)};
}

std::vector<Slicing> language(const Run& run)
{
    return {byValue(
        {"language", tr("Books by language"), true}, run.data->bookCount(),
        [&](std::size_t b) { return run.data->books.languages[b]; }, kMostLanguages)};
}

constexpr SlicingKind kKinds[] = {
    {"activity", trNoop("Readers by how many of their ratings are in training, in quarters"), activity},
    {"taste", trNoop("Readers by the genre that they have most beyond what chance would give them"), taste},
    {"attribute", trNoop("Readers by each thing that the data say of them"), attributes},
    {"popularity", trNoop("Books by how many ratings they have in training, in quarters of all of these"),
     popularity},
    {"new", trNoop("Books by whether they have no, few or more ratings in training"), newOnes},
    {"genre", trNoop("Books by their main genre"), genre},
    {"year", trNoop("Books by the decade in which they appeared"), year},
    {"language", trNoop("Books by their language"), language},
};

} // namespace

std::span<const SlicingKind> slicingKinds()
{
    return kKinds;
}

std::vector<Slicing> slicingsOf(const Run& run, std::string_view kind)
{
    std::vector<Slicing> all;
    for (const SlicingKind& one : kKinds)
        if (kind.empty() || kind == one.key)
            for (Slicing& slicing : one.make(run))
                if (slicing.slices.size() > 1)
                    all.push_back(std::move(slicing));
    return all;
}

} // namespace shelf
