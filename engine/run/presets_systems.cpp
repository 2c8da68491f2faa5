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
         goodbooksNeural(), PresetGroup::system,
         "Every book and every reader has a vector of 15 numbers, drawn at random at first. The two "
         "are laid end to end and go through a layer of 128 units to one predicted rating; training "
         "changes vectors and weights together so that the squared error falls. It learns fast and "
         "soon knows its own ratings by heart: the training loss keeps falling while the loss on "
         "held-out ratings turns. Good for a first map; biases are not built in and must be learned by "
         "the network.",
         "A common tutorial system for goodbooks-10k: embeddings and a dense network in the manner of "
         "He et al., Neural Collaborative Filtering, WWW 2017."},
        {"mf", "Matrix factorization",
         "A rating is the product of two vectors of 3 numbers, one of the book and one of the reader. Small, "
         "easy "
         "to look into, and good on MovieLens after about 60 epochs.",
         publishedFactorization(), PresetGroup::system,
         "The predicted rating is the dot product of a reader's and a book's vector of three numbers, "
         "and nothing else. With so few numbers each one can be looked at: the Embedding tab shows how "
         "they spread. Without biases the vectors must also carry how well a book is liked by all, so "
         "on sparse data it loses to plain biases.",
         "Koren, Bell & Volinsky, Matrix Factorization Techniques for Recommender Systems, IEEE "
         "Computer 42(8), 2009, equation 1."},
        {"nnmf", "Non-negative matrix factorization",
         "Matrix factorization whose vectors are never negative, so that each dimension reads as a taste a "
         "book has "
         "more or less of.",
         nonNegativeFactorization(), PresetGroup::system,
         "Matrix factorization in which no number may fall below zero: after each step what is "
         "negative becomes zero. A dimension can then only add to a rating, never take away, which "
         "makes it readable as an amount of something. It fits worse than free vectors, and much worse "
         "where readers have few ratings.",
         "Lee & Seung, Learning the Parts of Objects by Non-negative Matrix Factorization, Nature 401, "
         "1999; here by projected gradient steps."},
        {"neural-mf", "Neural factorization",
         "Vectors with dropout and three dense layers, trained on plain rather than squared errors. Slow to "
         "learn: "
         "up to 250 epochs.",
         neuralFactorization(), PresetGroup::system,
         "Longer vectors for books (8) than for readers (5), of which a fifth is hidden at random in "
         "each batch, go through dense layers of 100, 50 and 20 units. Training makes plain errors "
         "small rather than squared ones, so a few wild ratings count for less: its mean absolute "
         "error is good, its squared error less so.",
         "A published tutorial system for MovieLens 100k; dropout: Srivastava et al., JMLR 15, 2014."},
        {"goodbooks-mf", "Goodbooks factorization, 200 steps",
         "Matrix factorization with 10 factors in large batches, stopped after 200 of them: a quick first "
         "model to "
         "be continued.",
         goodbooksFactorization(), PresetGroup::system,
         "Plain matrix factorization with ten numbers a vector, trained in 200 large batches only, so "
         "that it ends within a moment and can be continued from its checkpoint. After 200 batches it "
         "has seen each rating about once or less: its figures are those of a start, not of a finished "
         "model.",
         "Koren, Bell & Volinsky, IEEE Computer 42(8), 2009, equation 1; the limit by steps is the "
         "published system's."},
        {"goodbooks-deep", "Goodbooks deep network, 200 steps",
         "Vectors of 10 numbers and two dense layers in large batches, stopped after 200 of them: a quick "
         "first "
         "model to be continued.",
         goodbooksDeep(), PresetGroup::system,
         "Vectors of ten numbers, joined and passed through two dense layers, trained in 200 large "
         "batches only. The network learns the overall level of ratings sooner than a product of "
         "vectors does, so after so few batches it is far ahead of plain factorization.",
         "A published serving example for goodbooks-10k; in the manner of Covington, Adams & Sargin, "
         "RecSys 2016."},
        {"bias", "Biases only",
         "The mean, how strictly each reader rates and how well each book is liked, computed at once. Every "
         "other "
         "model should beat it; has no vectors, hence no map.",
         closedForm(ModelFamily::bias), PresetGroup::system,
         "The mean of all ratings, plus how strict or generous the reader is, plus how well the book "
         "is liked, both pulled toward zero where few ratings speak for them. The exact minimum is "
         "computed, not approached. It knows no taste: every reader is recommended the same books. "
         "Many published models hardly beat it, and some do not.",
         "Koren, Factor in the Neighbors, ACM TKDD 4(1), 2010, section 2.1."},
        {"mean", "Mean rating",
         "Predicts the mean of all ratings for everything: the floor under all other models. Has no vectors, "
         "hence "
         "no map.",
         closedForm(ModelFamily::mean), PresetGroup::system,
         "One number, the mean of all training ratings, is predicted for every reader and every book. "
         "Whatever does worse has learned nothing.",
         "The definition of the arithmetic mean; the customary floor in evaluations."},
    };
    for (Preset& preset : all)
        if (preset.settings.family == ModelFamily::mean || preset.settings.family == ModelFamily::bias)
            preset.group = PresetGroup::baseline;
    return all;
}

} // namespace shelf
