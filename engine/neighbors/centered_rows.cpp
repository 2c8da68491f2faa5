// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/neighbors/centered_rows.h"

#include "engine/neighbors/nearness.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kMedianOf = 999;

/// Rounded to float, so that taking it off in double loses next to nothing.
std::vector<float> medianRow(const MatrixView& rows, std::span<const std::int32_t> chosen, Metric metric)
{
    const std::size_t count = std::min(chosen.size(), kMedianOf);
    std::vector<const float*> picked(count);
    std::vector<double> share(count, 1.0);
    for (std::size_t i = 0; i < count; ++i) {
        picked[i] = rows.data + static_cast<std::size_t>(chosen[i * chosen.size() / count]) * rows.stride;
        if (metric == Metric::cosine) {
            const double length = std::sqrt(squareOf(picked[i], rows.cols));
            share[i] = length > 0 ? 1 / length : 0;
        }
    }
    std::vector<float> median(rows.cols, 0.0F);
    std::vector<float> column(count);
    const auto middle = column.begin() + static_cast<std::ptrdiff_t>(count / 2);
    for (std::size_t c = 0; c < rows.cols; ++c) {
        for (std::size_t i = 0; i < count; ++i)
            column[i] = static_cast<float>(static_cast<double>(picked[i][c]) * share[i]);
        std::nth_element(column.begin(), middle, column.end());
        median[c] = *middle;
    }
    return median;
}

} // namespace

CenteredRows centerRows(const MatrixView& rows, std::span<const std::int32_t> chosen, Metric metric)
{
    CenteredRows result;
    result.rows = chosen.size();
    result.cols = rows.cols;
    if (chosen.empty())
        return result;
    const std::vector<float> center = medianRow(rows, chosen, metric);
    const bool cosine = metric == Metric::cosine;
    if (cosine)
        result.zero.assign(result.rows, 0);

    std::vector<double> share(result.rows, 1.0);
    double longest = 0;
    for (std::size_t r = 0; r < result.rows; ++r) {
        const float* row = rows.data + static_cast<std::size_t>(chosen[r]) * rows.stride;
        if (cosine) {
            const double length = std::sqrt(squareOf(row, rows.cols));
            result.zero[r] = length == 0;
            share[r] = length > 0 ? 1 / length : 0;
        }
        double square = 0;
        for (std::size_t c = 0; c < rows.cols; ++c) {
            const double x = static_cast<double>(row[c]) * share[r] - static_cast<double>(center[c]);
            square += x * x;
        }
        longest = std::max(longest, square);
    }
    result.scale = longest > 0 ? std::exp2(-std::ceil(std::log2(longest) / 2)) : 1.0;
    if (cosine) // doubles know a cosine to some 1e-16: nothing smaller is worth enlarging
        result.scale = std::min(result.scale, 0x1p24);

    // The sum of cols + 1 terms, the rounding of the values and of the offset; then what doubles lose.
    const double inFloat = static_cast<double>(rows.cols + 16) * 0x1p-24;
    const double inDouble = static_cast<double>(rows.cols + 16) * 0x1p-51;
    const double underflow = static_cast<double>(rows.cols + 16) * 0x1p-124;
    const double scaleSquared = result.scale * result.scale;
    const double centerLength = std::sqrt(squareOf(center.data(), rows.cols)) * result.scale;

    result.values.resize(result.rows * rows.cols);
    result.offset.resize(result.rows);
    result.queryError.resize(result.rows);
    result.rowError.resize(result.rows);
    for (std::size_t r = 0; r < result.rows; ++r) {
        const float* row = rows.data + static_cast<std::size_t>(chosen[r]) * rows.stride;
        float* out = result.values.data() + r * rows.cols;
        double square = 0;
        double fromCenter = 0;
        double original = 0;
        for (std::size_t c = 0; c < rows.cols; ++c) {
            const double x = static_cast<double>(row[c]) * share[r];
            const double moved = (x - static_cast<double>(center[c])) * result.scale;
            out[c] = static_cast<float>(moved);
            square += static_cast<double>(out[c]) * static_cast<double>(out[c]);
            fromCenter += moved * static_cast<double>(center[c]) * result.scale;
            original += x * x * scaleSquared;
        }
        double& offset = result.offset[r];
        double reference = 0;
        if (metric == Metric::dot) {
            offset = fromCenter;
            reference = inDouble * (original + centerLength * (centerLength + std::sqrt(square)));
        } else {
            offset = -square / 2 - (cosine && result.zero[r] ? scaleSquared / 2 : 0);
            reference = cosine ? inDouble * scaleSquared : 0;
        }
        result.queryError[r] = inFloat * square / 2 + reference + underflow;
        result.rowError[r] = inFloat * (std::abs(offset) + square / 2) + reference + underflow;
    }
    return result;
}

} // namespace shelf
