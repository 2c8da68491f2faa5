// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstdint>

namespace shelf {

/// Ratings that a run has never seen, in the terms of the run.
struct OtherData {
    Dataset data; ///< the run's own data, and the others after them; new readers and books come last
    Split split;  ///< train: what the run was trained on; validation: the other ratings
    std::uint64_t alreadyTrained = 0; ///< of the other ratings: those whose reader and book were trained on
    std::uint64_t newUsers = 0;
    std::uint64_t newBooks = 0;
};

/// Joins by id. A reader or book that the run does not know gets an index beyond the model's, which every
/// model takes for the out-of-vocabulary entity.
OtherData joinOtherData(const Run& run, const Dataset& other);

} // namespace shelf
