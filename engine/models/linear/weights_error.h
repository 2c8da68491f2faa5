// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/interactions.h"
#include "engine/kernels/team.h"
#include "engine/models/tensor_list.h"

#include <functional>
#include <vector>

namespace shelf {

/// What weights between books were computed from: see LinearAutoencoder.
struct SolvedPairs {
    std::vector<double> pulls;
    std::vector<double> inverse; ///< P_jj as computed
    std::vector<double> mu;
    Tensor weights;
};

/// How far computed weights are from the exact ones, the largest distance among those to some books: the ones
/// where rounding shows most, and others all over the library; to all books it is about three times as large
/// at most. Each of these columns of P is improved
/// once, by what the readers' shelves, in double, leave of A p = e. Not a number where the weights are none.
double weightsError(const Interactions& known, const SolvedPairs& solved,
                    const std::function<double(double inverse, double pull)>& scale, const Team& team);

} // namespace shelf
