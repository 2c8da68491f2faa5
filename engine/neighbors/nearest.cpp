// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/nearest.h"

#include "engine/base/text/message.h"
#include "engine/neighbors/nearness.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <limits>

namespace shelf {

namespace {

constexpr float kInfinity = std::numeric_limits<float>::infinity();

/// Adds the terms of two rows from entry i on to lanes that the compiler keeps in a vector register, as long
/// as there are enough for all of them. One accumulator a loop: with two the compiler gives up.
template <std::size_t lanes, bool difference>
float sumInLanes(const float* a, const float* b, std::size_t n, std::size_t& i)
{
    std::array<float, lanes> sums{};
    for (; i + lanes <= n; i += lanes) {
        for (std::size_t j = 0; j < lanes; ++j) {
            if constexpr (difference)
                sums[j] += (a[i + j] - b[i + j]) * (a[i + j] - b[i + j]);
            else
                sums[j] += a[i + j] * b[i + j];
        }
    }
    float total = 0;
    for (const float sum : sums)
        total += sum;
    return total;
}

/// Sum of the products of two rows, or of their squared differences.
template <bool difference> float sum(const float* a, const float* b, std::size_t n)
{
    std::size_t i = 0;
    float total = sumInLanes<8, difference>(a, b, n, i);
    total += sumInLanes<4, difference>(a, b, n, i);
    return total + sumInLanes<1, difference>(a, b, n, i);
}

float dot(const float* a, const float* b, std::size_t n)
{
    return sum<false>(a, b, n);
}

/// Between which values the exact nearness lies (larger is nearer), given that it was summed in float.
struct Bounds {
    float low = -kInfinity;
    float high = kInfinity;
};

bool trustworthy(float square)
{
    return square > 1e-30f && square < 1e30f;
}

template <Metric metric>
Bounds bounds(const float* query, const float* row, std::size_t n, float querySquare, float relativeError)
{
    if constexpr (metric == Metric::euclidean) {
        const float distance = sum<true>(query, row, n);
        if (!trustworthy(distance))
            return {};
        return {-distance * (1 + relativeError), -distance * (1 - relativeError)};
    } else {
        const float square = dot(row, row, n);
        if (!trustworthy(square) || !trustworthy(querySquare))
            return {};
        const float product = dot(query, row, n);
        const float lengths = std::sqrt(square) * std::sqrt(querySquare);
        if constexpr (metric == Metric::cosine)
            return {product / lengths - 2 * relativeError, product / lengths + 2 * relativeError};
        else
            return {product - relativeError * lengths, product + relativeError * lengths};
    }
}

double exactNearness(const float* a, const float* b, std::size_t n, Metric metric, double lengthA)
{
    switch (metric) {
    case Metric::cosine:
        return nearness<Metric::cosine>(a, b, n, lengthA, std::sqrt(squareOf(b, n)));
    case Metric::euclidean:
        return nearness<Metric::euclidean>(a, b, n, 0, 0);
    case Metric::dot:
        break;
    }
    return nearness<Metric::dot>(a, b, n, 0, 0);
}

/// The rows that can be among the k nearest: a quick pass in float with a bound on its error, so that only a
/// handful is left to be measured in double.
template <Metric metric>
std::vector<std::int32_t> candidates(const MatrixView& rows, const float* query, std::int32_t self,
                                     std::size_t k, std::span<const std::uint8_t> skip)
{
    const float querySquare = dot(query, query, rows.cols);
    const float relativeError = static_cast<float>(rows.cols + 16) * std::numeric_limits<float>::epsilon();

    std::vector<float> highs(rows.rows, -kInfinity);
    std::vector<float> best; // a heap of the k largest lower bounds, the smallest of them in front
    best.reserve(k + 1);
    std::vector<std::uint8_t> counted(rows.rows, 0);
    for (std::size_t r = 0; r < rows.rows; ++r) {
        if (static_cast<std::int32_t>(r) == self || (r < skip.size() && skip[r] != 0))
            continue;
        const Bounds b =
            bounds<metric>(query, rows.data + r * rows.stride, rows.cols, querySquare, relativeError);
        counted[r] = 1;
        highs[r] = b.high;
        if (best.size() < k) {
            best.push_back(b.low);
            std::push_heap(best.begin(), best.end(), std::greater<>());
        } else if (b.low > best.front()) {
            std::pop_heap(best.begin(), best.end(), std::greater<>());
            best.back() = b.low;
            std::push_heap(best.begin(), best.end(), std::greater<>());
        }
    }
    const float threshold = best.empty() ? -kInfinity : best.front();
    std::vector<std::int32_t> result;
    for (std::size_t r = 0; r < rows.rows; ++r)
        if (counted[r] != 0 && highs[r] >= threshold)
            result.push_back(static_cast<std::int32_t>(r));
    return result;
}

std::vector<std::int32_t> candidates(const MatrixView& rows, const float* query, std::int32_t self,
                                     std::size_t k, Metric metric, std::span<const std::uint8_t> skip)
{
    switch (metric) {
    case Metric::cosine:
        return candidates<Metric::cosine>(rows, query, self, k, skip);
    case Metric::euclidean:
        return candidates<Metric::euclidean>(rows, query, self, k, skip);
    case Metric::dot:
        break;
    }
    return candidates<Metric::dot>(rows, query, self, k, skip);
}

std::vector<Neighbor> nearest(const MatrixView& rows, const float* query, std::int32_t self, int k,
                              Metric metric, std::span<const std::uint8_t> skip)
{
    if (k <= 0 || rows.empty())
        return {};
    const std::size_t wanted = std::min(static_cast<std::size_t>(k), rows.rows);

    const double length = std::sqrt(squareOf(query, rows.cols));
    std::vector<MeasuredRow> measured;
    for (const std::int32_t r : candidates(rows, query, self, wanted, metric, skip))
        measured.push_back({exactNearness(query, rows.data + static_cast<std::size_t>(r) * rows.stride,
                                          rows.cols, metric, length),
                            r});
    return nearestOf(measured, wanted, metric);
}

} // namespace

Result<Metric> parseMetric(std::string_view text)
{
    for (const Metric metric : {Metric::cosine, Metric::euclidean, Metric::dot})
        if (text == metricName(metric))
            return metric;
    return Error::usageError(tr("There is no metric called \"%1\"").arg(text),
                             tr("Use cosine, euclidean or dot"));
}

std::string_view metricName(Metric metric)
{
    switch (metric) {
    case Metric::cosine:
        return "cosine";
    case Metric::euclidean:
        return "euclidean";
    case Metric::dot:
        break;
    }
    return "dot";
}

double distanceOf(std::span<const float> a, std::span<const float> b, Metric metric)
{
    const double near =
        exactNearness(a.data(), b.data(), a.size(), metric, std::sqrt(squareOf(a.data(), a.size())));
    return metric == Metric::cosine      ? std::clamp(1 - near, 0.0, 2.0)
           : metric == Metric::euclidean ? -near
                                         : near;
}

std::vector<Neighbor> nearestRows(const MatrixView& rows, std::int32_t row, int k, Metric metric,
                                  std::span<const std::uint8_t> skip)
{
    const auto r = static_cast<std::size_t>(row);
    if (row < 0 || r >= rows.rows || (r < skip.size() && skip[r] != 0))
        return {};
    return nearest(rows, rows.data + static_cast<std::size_t>(row) * rows.stride, row, k, metric, skip);
}

std::vector<Neighbor> nearestToVector(const MatrixView& rows, std::span<const float> query, int k,
                                      Metric metric, std::span<const std::uint8_t> skip)
{
    if (query.size() != rows.cols)
        return {};
    return nearest(rows, query.data(), -1, k, metric, skip);
}

} // namespace shelf
