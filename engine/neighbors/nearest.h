// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

enum class Metric { cosine, euclidean, dot };

Result<Metric> parseMetric(std::string_view text);
std::string_view metricName(Metric metric);

struct Neighbor {
    std::int32_t row = -1;
    /// cosine: 1 - cos, 0 .. 2 (1 for a zero vector); euclidean: the distance; dot: the product itself, so
    /// here larger is nearer. Infinite where it is beyond the range of floats; distanceOf() has it whole.
    float distance = 0;
};

/// What Neighbor::distance is rounded from; a and b are equally long.
double distanceOf(std::span<const float> a, std::span<const float> b, Metric metric);

/// The k rows nearest to `row`, itself left out, nearest first, ties by row number; exact, over all rows.
/// Rows with skip[r] != 0 are left out where skip is given: they are in no list and have none.
std::vector<Neighbor> nearestRows(const MatrixView& rows, std::int32_t row, int k, Metric metric,
                                  std::span<const std::uint8_t> skip = {});

/// The same for a vector that is not a row (the mean of several, the end of an analogy); query.size() is
/// rows.cols, otherwise nothing is near.
std::vector<Neighbor> nearestToVector(const MatrixView& rows, std::span<const float> query, int k,
                                      Metric metric, std::span<const std::uint8_t> skip = {});

} // namespace shelf
