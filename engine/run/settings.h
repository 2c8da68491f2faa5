// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/split.h"
#include "engine/models/model.h"
#include "engine/models/parameters.h"
#include "engine/training/parameters.h"

#include <cstdint>
#include <string>

namespace shelf {

/// Everything that decides a run's result, besides the data. The number of threads is not in it.
struct RunSettings {
    std::string preset = "goodbooks-neural"; ///< the preset these settings started from
    ModelFamily family = ModelFamily::network;
    FactorizationParameters factorization;
    NetworkParameters network;
    BiasParameters bias;
    LatentParameters latent;
    NeighborhoodParameters neighborhood;
    BayesianParameters bayesian;
    IalsParameters ials;
    EaseParameters ease;
    LightGcnParameters lightGcn;
    NcfParameters ncf;
    TwoTowerParameters twoTower;
    TrainingParameters training;
    SplitParameters split;
    std::uint64_t seed = 1; ///< of the split, the initial weights, the shuffles and the dropout
};

} // namespace shelf
