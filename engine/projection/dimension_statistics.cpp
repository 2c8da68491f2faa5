// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/statistics.h"
#include "engine/projection/projection.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace shelf {

namespace {

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
    s.max = values.back();
    s.q1 = quantile(std::span(values), 0.25);
    s.median = quantile(std::span(values), 0.5);
    s.q3 = quantile(std::span(values), 0.75);
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
