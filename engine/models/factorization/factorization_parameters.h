// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/names.h"

#include <span>
#include <string_view>

namespace shelf {

enum class Solver {
    miniBatch,  ///< batches and an optimizer
    blockedSgd, ///< one rating at a time over a fixed grid of blocks (Chin et al. 2015)
};

template <> std::span<const std::string_view> choiceNames<Solver>();

/// What factorization has besides VectorParameters and StartParameters; by blocked-sgd it reads
/// LatentParameters and BiasParameters, too.
struct FactorizationParameters {
    bool biases = false;      ///< adds the training mean and a bias for each user and book
    bool nonNegative = false; ///< both vectors are held >= 0, projected after each update
    Solver solver = Solver::miniBatch;
};

} // namespace shelf
