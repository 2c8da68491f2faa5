// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/factorization/factorization.h"
#include "engine/models/factorization/factorization_training.h"
#include "engine/models/network/network.h"
#include "engine/models/network/network_training.h"
#include "engine/training/trainer.h"

#include <memory>
#include <utility>

/// Training by mini-batches that starts from a factorization or a network.
inline void startFrom(shelf::TrainerRequest& request, std::shared_ptr<const shelf::Model> initial)
{
    using namespace shelf;
    if (auto network = std::dynamic_pointer_cast<const NetworkModel>(initial))
        request.begin = [network, seed = request.seed](const auto& parameters, const auto& catchUp) {
            return trainNetwork(*network, parameters, catchUp, seed);
        };
    else if (auto factors = std::dynamic_pointer_cast<const FactorizationModel>(initial))
        request.begin = [factors](const auto& parameters, const auto& catchUp) {
            return trainFactorization(*factors, parameters, catchUp);
        };
    request.initial = std::move(initial);
}
