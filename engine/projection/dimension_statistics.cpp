// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/projection.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

/// The q-quantile of ascending values, interpolated between the two nearest (Hyndman & Fan 1996, type 7).
double quantile(const std::vector<float>& sorted, double q)
{
    const double at = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(at);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double low = sorted[below];
    return low + (static_cast<double>(sorted[above]) - low) * (at - static_cast<double>(below));
}

DimensionStatistics describe(std::vector<float>& values)
{
    std::sort(values.begin(), values.end());
    DimensionStatistics s;
    s.count = values.size();
    double sum = 0;
    for (const float v : values)
        sum += v;
    s.mean = sum / static_cast<double>(s.count);
    double squares = 0;
    for (const float v : values)
        squares += (v - s.mean) * (v - s.mean);
    s.std = s.count > 1 ? std::sqrt(squares / static_cast<double>(s.count - 1))
                        : std::numeric_limits<double>::quiet_NaN();
    s.min = values.front();
    s.q1 = quantile(values, 0.25);
    s.median = quantile(values, 0.5);
    s.q3 = quantile(values, 0.75);
    s.max = values.back();
    return s;
}

} // namespace

std::vector<DimensionStatistics> dimensionStatistics(const MatrixView& rows)
{
    std::vector<DimensionStatistics> result(rows.cols);
    if (rows.rows == 0)
        return result;
    std::vector<float> column;
    for (std::size_t c = 0; c < rows.cols; ++c) {
        column.clear();
        for (std::size_t r = 0; r < rows.rows; ++r)
            if (const float v = rows.data[r * rows.stride + c]; std::isfinite(v))
                column.push_back(v);
        if (!column.empty())
            result[c] = describe(column);
    }
    return result;
}

} // namespace shelf
