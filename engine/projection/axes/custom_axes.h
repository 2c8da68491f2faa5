// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/neighbors/nearest.h"
#include "engine/projection/layout_method.h"
#include "engine/projection/projection.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Axes between two books or the means of two groups of books; ids separated by commas.
struct AxesMapParameters {
    std::string xFrom, xTo;
    std::string yFrom, yTo;
    std::string zFrom, zTo;
};

/// Books named by ids separated by commas; an Error names the first that the catalogue lacks.
Result<std::vector<std::int32_t>> booksOfIds(const Catalogue& books, std::string_view ids);

/// Every book's place along axes that run from one book (or the mean of a group) to another: 0 at the one
/// end, 1 at the other. Axes are taken as they are, even where they are not at right angles. The names of the
/// axes say from what to what. Only the first need be named: in place of the others come the principal
/// components of what lies along none of those named, a length of 1 being that of the first axis. Books with
/// leftOut[book] != 0 have no place (NaN) and can end no axis.
Result<Projection> customAxes(const MatrixView& rows, const Catalogue& books, const AxesMapParameters& axes,
                              int dims, std::span<const std::uint8_t> leftOut = {});

/// Sum of the vectors of `plus` less those of `minus`: what A - B + C points at. For Metric::cosine each
/// vector is scaled to length 1 first.
std::vector<float> bookArithmetic(const MatrixView& rows, std::span<const std::int32_t> plus,
                                  std::span<const std::int32_t> minus, Metric metric);

extern const LayoutMethod kAxesMethod;

} // namespace shelf
