// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// The vector q of a reader who chose some books, where the chance of a choice is the softmax of q . book
/// over all books: maximizes the chance of the choices times a normal prior around `usual` with the mean
/// square distance of the readers' vectors from it as variance. `usual` itself where nothing is chosen.
/// Newton's method with halved steps; deterministic.
std::vector<float> fitChoices(const MatrixView& books, const MatrixView& readers,
                              std::span<const float> usual, std::span<const std::int32_t> chosen);

/// What that prior holds q by: one over that mean square distance, a dimension.
double choicePrecision(const MatrixView& readers, std::span<const float> usual);

} // namespace shelf
