// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

RunSettings collaborative(NcfKind kind)
{
    RunSettings s;
    s.family = ModelFamily::ncf;
    s.ncf.kind = kind;
    s.training.batchSize = 256;
    s.training.epochs = 20;
    s.training.patience = 5;
    s.training.optimizer.learningRate = 2e-3;
    return s;
}

} // namespace

std::vector<Preset> graphPresets()
{
    return {
        {"gmf", "Generalized matrix factorization",
         "Learns which books a reader takes up, from vectors of 8 numbers multiplied and weighted. The "
         "simplest network of neural collaborative filtering.",
         collaborative(NcfKind::gmf), PresetGroup::system, "", ""},
        {"ncf-mlp", "MLP", "x", collaborative(NcfKind::mlp), PresetGroup::system, "", ""},
        {"neumf", "NeuMF", "x", collaborative(NcfKind::neumf), PresetGroup::system, "", ""},
    };
}

} // namespace shelf
