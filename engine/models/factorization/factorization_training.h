// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/gradient_model.h"

#include <memory>

namespace shelf {

class FactorizationModel;

/// Factorization by mini-batches, from `initial`.
std::unique_ptr<GradientModel> trainFactorization(const FactorizationModel& initial,
                                                  const TrainingParameters& parameters,
                                                  const CatchUp& catchUp);

} // namespace shelf
