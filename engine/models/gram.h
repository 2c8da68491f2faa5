// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace shelf {

/// X'X of `rows` rows of `lanes` floats each (whole blocks), lanes x lanes, summed in float over some
/// hundreds of rows and in double over those sums. The same for any number of workers, and for none. goOn is
/// asked by the calling thread between its blocks of rows; where it says no, the result means nothing.
std::vector<double> gramMatrix(const float* x, std::size_t rows, std::size_t lanes,
                               Workers* workers = nullptr, const std::function<bool()>& goOn = {});

} // namespace shelf
