// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

RunSettings goodbooksNeural()
{
    return {}; // the structs' own defaults are this system
}

RunSettings publishedFactorization()
{
    RunSettings s;
    s.family = ModelFamily::factorization;
    s.factorization.factors = 3;
    s.training.batchSize = 32;
    s.training.epochs = 100;
    return s;
}

RunSettings nonNegativeFactorization()
{
    RunSettings s = publishedFactorization();
    s.factorization.nonNegative = true;
    s.training.epochs = 10;
    return s;
}

RunSettings neuralFactorization()
{
    RunSettings s;
    s.network.bookEmbedding = 8;
    s.network.userEmbedding = 5;
    s.network.embeddingDropout = 0.2;
    s.network.hidden = {100, 50, 20};
    s.network.activations = {Activation::linear, Activation::linear, Activation::relu};
    s.training.loss = Loss::mae;
    s.training.batchSize = 32;
    s.training.epochs = 250;
    s.training.optimizer.learningRate = 5e-3;
    return s;
}

// The source limits training to 200 batches and names no learning rate: these are large enough to get
// somewhere in so few.
RunSettings goodbooksFactorization()
{
    RunSettings s;
    s.family = ModelFamily::factorization;
    s.factorization.factors = 10;
    s.training.batchSize = 1024;
    s.training.epochs = 20;
    s.training.steps = 200;
    s.training.optimizer.learningRate = 0.02;
    return s;
}

RunSettings goodbooksDeep()
{
    RunSettings s;
    s.network.bookEmbedding = 10;
    s.network.userEmbedding = 10;
    s.network.hidden = {128, 32};
    s.network.activations = {Activation::relu, Activation::relu};
    s.network.outputActivation = Activation::linear;
    s.training.batchSize = 1024;
    s.training.epochs = 20;
    s.training.steps = 200;
    s.training.optimizer.learningRate = 5e-3;
    return s;
}

// Chosen on MovieLens 100k and Book-Crossing, 80/20: weight decay near its best on both.
RunSettings biasedFactorization()
{
    RunSettings s;
    s.family = ModelFamily::factorization;
    s.factorization.factors = 32;
    s.factorization.biases = true;
    s.factorization.initScale = 0.02;
    s.training.batchSize = 128;
    s.training.epochs = 60;
    s.training.patience = 5;
    s.training.optimizer.weightDecay = 0.22;
    return s;
}

RunSettings closedForm(ModelFamily family)
{
    RunSettings s;
    s.family = family;
    return s;
}

} // namespace

std::vector<Preset> systemPresets()
{
    std::vector<Preset> all = {
        {"goodbooks-neural", "Goodbooks neural regressor",
         "Learns a vector of 15 numbers for each book and each reader and feeds both to a small neural "
         "network. "
         "Shows over-fitting after a few epochs; the best epoch is kept.",
         goodbooksNeural()},
        {"mf", "Matrix factorization",
         "A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, "
         "easy "
         "to look into, and good on MovieLens after about 60 epochs.",
         publishedFactorization()},
        {"nnmf", "Non-negative matrix factorization",
         "Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a "
         "book has "
         "more or less of.",
         nonNegativeFactorization()},
        {"neural-mf", "Neural factorization",
         "Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to "
         "learn: "
         "up to 250 epochs.",
         neuralFactorization()},
        {"goodbooks-mf", "Goodbooks factorization, 200 steps",
         "Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first "
         "model to "
         "be continued.",
         goodbooksFactorization()},
        {"goodbooks-deep", "Goodbooks deep network, 200 steps",
         "Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick "
         "first "
         "model to be continued.",
         goodbooksDeep()},
        {"biased-mf", "Biased matrix factorization",
         "Mean, reader and book biases and the product of two vectors, held small by weight decay and "
         "stopped in "
         "time. The most accurate of these models; start here for good predictions.",
         biasedFactorization()},
        {"bias", "Biases only",
         "The mean, how strictly each reader rates and how well each book is liked, computed at once. Every "
         "other "
         "model should beat it; has no vectors, hence no map.",
         closedForm(ModelFamily::bias)},
        {"mean", "Mean rating",
         "Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, "
         "hence "
         "no map.",
         closedForm(ModelFamily::mean)},
    };
    for (Preset& preset : all)
        if (preset.settings.family == ModelFamily::mean || preset.settings.family == ModelFamily::bias)
            preset.group = PresetGroup::baseline;
    return all;
}

} // namespace shelf
