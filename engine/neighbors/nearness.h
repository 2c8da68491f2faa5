// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/neighbors/nearest.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace shelf {

// How near two rows are, in double, larger is nearer: what every list of neighbors is ordered by in the end.

/// Sum of the products of two rows, or of their squared differences, in four lanes that the compiler keeps in
/// registers.
template <bool differences> double sumInDouble(const float* a, const float* b, std::size_t n)
{
    constexpr std::size_t kLanes = 4;
    double sums[kLanes] = {};
    std::size_t i = 0;
    for (; i + kLanes <= n; i += kLanes) {
        for (std::size_t j = 0; j < kLanes; ++j) {
            const double x = a[i + j];
            const double y = b[i + j];
            sums[j] += differences ? (x - y) * (x - y) : x * y;
        }
    }
    double sum = (sums[0] + sums[2]) + (sums[1] + sums[3]);
    for (; i < n; ++i) {
        const double x = a[i];
        const double y = b[i];
        sum += differences ? (x - y) * (x - y) : x * y;
    }
    return sum;
}

/// The square of a row's length.
inline double squareOf(const float* a, std::size_t n)
{
    return sumInDouble<false>(a, a, n);
}

/// cosine: the cosine, 0 where either row is zero; euclidean: the distance with its sign turned; dot: the
/// product. lengthA, lengthB (of cosine alone) are the square roots of squareOf the rows. What is not a
/// number counts as infinitely far.
template <Metric metric>
double nearness(const float* a, const float* b, std::size_t n, double lengthA, double lengthB)
{
    const double sum = sumInDouble<metric == Metric::euclidean>(a, b, n);
    double value = sum;
    if constexpr (metric == Metric::euclidean)
        value = -std::sqrt(sum);
    else if constexpr (metric == Metric::cosine)
        value = lengthA == 0 || lengthB == 0 ? 0 : sum / lengthA / lengthB;
    return std::isnan(value) ? -std::numeric_limits<double>::infinity() : value;
}

/// As Neighbor::distance has it; see distanceOf().
inline float reportedDistance(double nearness, Metric metric)
{
    switch (metric) {
    case Metric::cosine:
        return static_cast<float>(std::clamp(1 - nearness, 0.0, 2.0));
    case Metric::euclidean:
        return static_cast<float>(-nearness);
    case Metric::dot:
        break;
    }
    return static_cast<float>(nearness);
}

struct MeasuredRow {
    double nearness;
    std::int32_t row;
};

/// Nearest first, ties by row number.
inline bool comesBefore(const MeasuredRow& a, const MeasuredRow& b)
{
    return a.nearness > b.nearness || (a.nearness == b.nearness && a.row < b.row);
}

/// The nearest of the measured, which it reorders.
inline std::vector<Neighbor> nearestOf(std::vector<MeasuredRow>& measured, std::size_t wanted, Metric metric)
{
    const std::size_t kept = std::min(wanted, measured.size());
    std::partial_sort(measured.begin(), measured.begin() + static_cast<std::ptrdiff_t>(kept), measured.end(),
                      comesBefore);
    std::vector<Neighbor> result(kept);
    for (std::size_t i = 0; i < kept; ++i)
        result[i] = {measured[i].row, reportedDistance(measured[i].nearness, metric)};
    return result;
}

} // namespace shelf
