// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/model.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace shelf {

struct RunSettings;

/// The model that RatingModel::tensors() was taken from, for as many users and books (without the
/// out-of-vocabulary rows). An Error where a tensor is missing, has another shape than the settings ask for
/// or holds a value that is not finite; nothing is allocated by what the settings merely claim.
Result<std::shared_ptr<const RatingModel>> restoreModel(const RunSettings& settings, std::size_t userCount,
                                                        std::size_t bookCount, std::vector<Tensor> tensors);

} // namespace shelf
