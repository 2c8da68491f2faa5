// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/projection/map_parameters.h"

namespace shelf {

/// About how many seconds a map of these vectors takes on two cores of a current machine: for telling a
/// person before it begins, not for measuring.
double roughMapSeconds(const MatrixView& rows, const MapParameters& parameters);

/// The settings of a map that keeps neighbors together, by the first of the methods that take less than so
/// long by roughMapSeconds(); the method that draws where none is named where all take longer.
MapParameters quickMap(const MatrixView& rows, double seconds);

} // namespace shelf
