// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/team.h"
#include "engine/models/linear/tiled_symmetric.h"
#include "engine/models/tensor_list.h"

#include <vector>

namespace shelf {

/// The weights between every two books, B_ij = -P_ij mu_j and 0 on the diagonal, of an inverse P. Floats are
/// turned into them in place, which needs a matrix made with room for all pairs.
Tensor pairWeights(TiledSymmetric<float>&& inverse, const std::vector<double>& mu, const Team& team);
Tensor pairWeights(TiledSymmetric<double>&& inverse, const std::vector<double>& mu, const Team& team);

} // namespace shelf
