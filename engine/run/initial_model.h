// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"
#include "engine/run/settings.h"

#include <cstddef>
#include <memory>

namespace shelf {

class BiasModel;

/// The network's parameters with exactly one activation a hidden layer (the last one given serves the rest).
NetworkParameters completed(NetworkParameters parameters);

/// The model as it stands before training: random vectors from settings.seed and, for the closed forms,
/// zeros. Its layers() are those of the trained model. start: what a factorization with biases takes its mean
/// and biases from, so that it begins where the biases alone end; null: zeros. Null for the families that
/// fitModel() fits: their shape depends on the data.
std::shared_ptr<const Model> initialModel(const RunSettings& settings, std::size_t userCount,
                                          std::size_t bookCount, const BiasModel* start = nullptr);

} // namespace shelf
