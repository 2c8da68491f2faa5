// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/projection/map_parameters.h"

namespace shelf {

/// About how many seconds a map of these vectors takes on two cores of a current machine: for telling a
/// person before it begins, not for measuring.
double roughMapSeconds(const MatrixView& rows, const MapParameters& parameters);

} // namespace shelf
