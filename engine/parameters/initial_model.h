// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"
#include "engine/parameters/settings.h"

#include <cstddef>
#include <memory>

namespace shelf {

/// The model as it stands before training: random vectors from settings.seed and, for the closed forms,
/// zeros. Its layers() are those of the trained model. Null where the model's shape depends on the ratings.
std::shared_ptr<const Model> initialModel(const RunSettings& settings, std::size_t userCount,
                                          std::size_t bookCount);

} // namespace shelf
