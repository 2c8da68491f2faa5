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

RunSettings pairwise(ModelFamily family)
{
    RunSettings s;
    s.family = family;
    s.factorization.factors = 64;
    s.factorization.initScale = 0.1;
    s.training.evaluateEvery = 5;
    s.training.patience = 20;
    if (family == ModelFamily::bpr) {
        s.latent.regularization = 0.01;
        s.training.optimizer.learningRate = 0.05;
        s.training.epochs = 100;
    } else {
        s.latent.regularization = 1e-4;
        s.training.optimizer.learningRate = 0.005;
        s.training.batchSize = 2048;
        s.training.epochs = 60;
    }
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
        {"bpr", "BPR", "x", pairwise(ModelFamily::bpr), PresetGroup::ranking, "", ""},
        {"lightgcn", "LightGCN", "x", pairwise(ModelFamily::lightGcn), PresetGroup::ranking, "", ""},
    };
}

} // namespace shelf
