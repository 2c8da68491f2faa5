// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/interactions.h"
#include "engine/kernels/team.h"
#include "engine/models/linear/tiled_symmetric.h"

#include <functional>

namespace shelf {

/// How many readers every two books have in common, into a matrix of as many rows as books: exact, a count
/// being below 2^24 in floats (checked by the caller, who knows how many readers there are). goOn is told the
/// share done by the calling thread; where it says no, false comes back and the content is of no use.
template <class Real>
bool countCommonReaders(const Interactions& known, const Team& team, const std::function<bool(double)>& goOn,
                        TiledSymmetric<Real>& matrix);

extern template bool countCommonReaders(const Interactions&, const Team&, const std::function<bool(double)>&,
                                        TiledSymmetric<float>&);
extern template bool countCommonReaders(const Interactions&, const Team&, const std::function<bool(double)>&,
                                        TiledSymmetric<double>&);

} // namespace shelf
