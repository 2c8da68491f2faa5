// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/random.h"
#include "engine/neighbors/nearest.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

/// Rows of floats with some that belong to nobody behind each.
struct PointTable {
    std::size_t rows = 0;
    std::size_t cols = 0;
    std::size_t stride = 0;
    std::vector<float> values;

    PointTable(std::size_t r, std::size_t c, std::size_t excess = 0)
        : rows(r), cols(c), stride(c + excess), values(r * stride, 1e9F)
    {}
    shelf::MatrixView view() const { return {values.data(), rows, cols, stride}; }
    float* row(std::size_t r) { return values.data() + r * stride; }
    const float* row(std::size_t r) const { return values.data() + r * stride; }
};

inline PointTable uniformPoints(std::size_t rows, std::size_t cols, std::uint64_t seed)
{
    PointTable t(rows, cols, 3);
    shelf::Random random(seed);
    for (std::size_t r = 0; r < rows; ++r)
        for (std::size_t c = 0; c < cols; ++c)
            t.row(r)[c] = random.uniform(-1.0F, 1.0F);
    return t;
}

/// Clusters of unequal width around random centers.
inline PointTable clusteredPoints(std::size_t rows, std::size_t cols, std::uint64_t seed)
{
    constexpr std::size_t kClusters = 12;
    PointTable t(rows, cols);
    shelf::Random random(seed);
    std::vector<float> centers(kClusters * cols);
    for (float& value : centers)
        value = static_cast<float>(3 * random.normal());
    for (std::size_t r = 0; r < rows; ++r) {
        const std::size_t cluster = random.below(kClusters);
        const double width = 0.1 + 0.1 * static_cast<double>(cluster);
        for (std::size_t c = 0; c < cols; ++c)
            t.row(r)[c] = centers[cluster * cols + c] + static_cast<float>(width * random.normal());
    }
    return t;
}

/// How far a row is, in double, by the definition: less is nearer.
inline double farness(const PointTable& t, std::size_t i, std::size_t j, shelf::Metric metric)
{
    double ab = 0, aa = 0, bb = 0, dd = 0;
    for (std::size_t c = 0; c < t.cols; ++c) {
        const double a = t.row(i)[c];
        const double b = t.row(j)[c];
        ab += a * b;
        aa += a * a;
        bb += b * b;
        dd += (a - b) * (a - b);
    }
    if (metric == shelf::Metric::dot)
        return -ab;
    if (metric == shelf::Metric::euclidean)
        return std::sqrt(dd);
    return aa == 0 || bb == 0 ? 1 : 1 - ab / std::sqrt(aa) / std::sqrt(bb);
}

/// All other rows, nearest first, ties by row number.
inline std::vector<std::int32_t> fullList(const PointTable& t, std::size_t i, shelf::Metric metric)
{
    std::vector<double> far(t.rows);
    std::vector<std::int32_t> list;
    for (std::size_t j = 0; j < t.rows; ++j) {
        far[j] = farness(t, i, j, metric);
        if (j != i)
            list.push_back(static_cast<std::int32_t>(j));
    }
    std::stable_sort(list.begin(), list.end(), [&](std::int32_t a, std::int32_t b) {
        return far[static_cast<std::size_t>(a)] < far[static_cast<std::size_t>(b)];
    });
    return list;
}
