// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

/// How much each candidate resembles candidate `picked`, in numbers of at most 1; out is as long as the
/// candidates.
using Resemblance = std::function<void(std::size_t picked, std::span<float> out)>;

/// Maximal marginal relevance (Carbonell, Goldstein 1998): picks `count` candidates one by one, each time the
/// one with the largest (1 - diversity) * relevance - diversity * (resemblance to the most similar one picked
/// so far). scores are best first; their range over the candidates becomes relevance 0 .. 1. Ties go to the
/// better score. Returns places in `scores`.
std::vector<std::size_t> diversePick(std::span<const float> scores, std::size_t count, double diversity,
                                     const Resemblance& resemblance);

/// Cosine of the candidates' book vectors.
Resemblance byVectors(const MatrixView& vectors, std::span<const std::int32_t> candidates);
/// For books without vectors: cosine of the sets of their readers. readersOf gives the readers of a book.
Resemblance byReaders(std::function<std::span<const std::int32_t>(std::int32_t)> readersOf,
                      std::size_t userCount, std::span<const std::int32_t> candidates);

} // namespace shelf
