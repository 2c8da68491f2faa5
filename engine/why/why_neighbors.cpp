// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/why/why_neighbors.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

namespace shelf {

namespace {

std::vector<std::string> commonTerms(const BookTerms& terms, std::size_t first, std::size_t second,
                                     bool authors)
{
    std::vector<std::string> common;
    if (std::max(first, second) + 1 >= terms.start.size())
        return common;
    const auto ofFirst = terms.of(first);
    const auto ofSecond = terms.of(second);
    std::vector<std::uint32_t> both;
    std::set_intersection(ofFirst.begin(), ofFirst.end(), ofSecond.begin(), ofSecond.end(),
                          std::back_inserter(both));
    for (const std::uint32_t term : both)
        if ((terms.author[term] != 0) == authors)
            common.push_back(terms.text[term]);
    return common;
}

double lengthOf(std::span<const float> row)
{
    double sum = 0;
    for (const float value : row)
        sum += static_cast<double>(value) * static_cast<double>(value);
    return std::sqrt(sum);
}

/// Correlation and the like of what the shared readers gave.
void addAgreement(SharedReaders& shared)
{
    const auto n = static_cast<double>(shared.readers.size());
    double a = 0, b = 0, apart = 0, close = 0;
    for (const SharedReader& reader : shared.readers) {
        const double difference =
            std::abs(static_cast<double>(reader.first) - static_cast<double>(reader.second));
        a += static_cast<double>(reader.first);
        b += static_cast<double>(reader.second);
        apart += difference;
        close += difference <= 1;
    }
    shared.meanFirst = a / n;
    shared.meanSecond = b / n;
    shared.meanDifference = apart / n;
    shared.withinOne = close / n;
    double aa = 0, bb = 0, ab = 0;
    for (const SharedReader& reader : shared.readers) {
        const double x = static_cast<double>(reader.first) - a / n;
        const double y = static_cast<double>(reader.second) - b / n;
        aa += x * x;
        bb += y * y;
        ab += x * y;
    }
    if (shared.readers.size() >= 3 && aa > 1e-12 && bb > 1e-12)
        shared.correlation = ab / std::sqrt(aa * bb);
}

/// Books of the largest value of a dimension in a direction, of vectors of any length or of length 1.
std::vector<std::int32_t> strongest(const MatrixView& rows, const DimensionShare& share, bool unit,
                                    const std::vector<double>& lengths, std::span<const std::uint8_t> skip,
                                    std::span<const std::int32_t> without, std::size_t count)
{
    const double sign = share.first > 0 ? 1 : -1;
    std::vector<std::pair<double, std::int32_t>> best; // by minus the value, ties by number
    for (std::size_t row = 0; row < rows.rows; ++row) {
        const auto book = static_cast<std::int32_t>(row);
        if ((row < skip.size() && skip[row] != 0) ||
            std::find(without.begin(), without.end(), book) != without.end())
            continue;
        double value = sign * static_cast<double>(rows.row(row)[share.dimension]);
        if (unit)
            value = lengths[row] > 0 ? value / lengths[row] : 0;
        if (!(value > 0))
            continue;
        best.emplace_back(-value, book);
        std::sort(best.begin(), best.end());
        if (best.size() > count)
            best.pop_back();
    }
    std::vector<std::int32_t> books;
    for (const auto& [value, book] : best)
        books.push_back(book);
    return books;
}

} // namespace

SharedReaders sharedReaders(const Dataset& data, std::int32_t first, std::int32_t second)
{
    SharedReaders shared;
    std::map<std::int32_t, float> ofFirst, ofSecond;
    for (std::size_t row = 0; row < data.ratingCount(); ++row) {
        if (data.book[row] == first)
            ofFirst[data.user[row]] = data.rating[row];
        if (data.book[row] == second)
            ofSecond[data.user[row]] = data.rating[row];
    }
    shared.ofFirst = ofFirst.size();
    shared.ofSecond = ofSecond.size();
    if (data.userCount() > 0)
        shared.byChance = static_cast<double>(shared.ofFirst) * static_cast<double>(shared.ofSecond) /
                          static_cast<double>(data.userCount());
    for (const auto& [user, rating] : ofFirst)
        if (const auto other = ofSecond.find(user); other != ofSecond.end())
            shared.readers.push_back({user, rating, other->second});
    if (!shared.readers.empty() && !data.onlyTaken)
        addAgreement(shared);
    return shared;
}

Nearness nearnessOf(const MatrixView& rows, std::int32_t first, std::int32_t second, Metric metric,
                    std::span<const std::uint8_t> skip, std::size_t strongOnes, std::size_t ofDimensions)
{
    Nearness nearness{metric, 0, {}};
    const auto a = rows.row(static_cast<std::size_t>(first));
    const auto b = rows.row(static_cast<std::size_t>(second));
    const bool unit = metric == Metric::cosine;
    const double lengthA = unit ? lengthOf(a) : 1;
    const double lengthB = unit ? lengthOf(b) : 1;
    for (std::size_t d = 0; d < rows.cols; ++d) {
        DimensionShare share{d};
        share.first = lengthA > 0 ? static_cast<double>(a[d]) / lengthA : 0;
        share.second = lengthB > 0 ? static_cast<double>(b[d]) / lengthB : 0;
        const double apart = share.first - share.second;
        share.part = metric == Metric::euclidean ? apart * apart : share.first * share.second;
        nearness.total += share.part;
        nearness.dimensions.push_back(std::move(share));
    }
    // A small square of a difference brings books together by keeping them from being apart: there the order
    // is of what they have in common all the same.
    const auto together = [](const DimensionShare& share) { return share.first * share.second; };
    std::stable_sort(
        nearness.dimensions.begin(), nearness.dimensions.end(),
        [&](const DimensionShare& x, const DimensionShare& y) { return together(x) > together(y); });
    std::vector<double> lengths;
    if (unit && strongOnes > 0)
        for (std::size_t row = 0; row < rows.rows; ++row)
            lengths.push_back(lengthOf(rows.row(row)));
    const std::int32_t both[] = {first, second};
    for (std::size_t i = 0; i < std::min(ofDimensions, nearness.dimensions.size()); ++i)
        if (together(nearness.dimensions[i]) > 0 && strongOnes > 0)
            nearness.dimensions[i].alsoStrong =
                strongest(rows, nearness.dimensions[i], unit, lengths, skip, both, strongOnes);
    return nearness;
}

WhyNeighbors whyNeighbors(const Run& run, const BookTerms& terms, std::int32_t first, std::int32_t second,
                          Metric metric)
{
    const Dataset& data = *run.data;
    WhyNeighbors why{first, second};
    why.shared = sharedReaders(data, first, second);
    const auto year = [&data](std::int32_t book) -> std::optional<std::int32_t> {
        const std::int32_t found = data.books.years[static_cast<std::size_t>(book)];
        return found == kNoYear ? std::nullopt : std::optional(found);
    };
    why.firstYear = year(first);
    why.secondYear = year(second);
    for (const bool authors : {true, false})
        (authors ? why.authors : why.terms) =
            commonTerms(terms, static_cast<std::size_t>(first), static_cast<std::size_t>(second), authors);
    if (run.model) {
        const MatrixView rows = run.model->bookEmbedding();
        const auto inRows = [&rows](std::int32_t book) {
            return book >= 0 && static_cast<std::size_t>(book) < rows.rows;
        };
        if (!rows.empty() && inRows(first) && inRows(second))
            why.nearness = nearnessOf(rows, first, second, metric, run.unlearned);
    }
    return why;
}

} // namespace shelf
