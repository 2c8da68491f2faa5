// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

// Weight decay and pre-training chosen on MovieLens 100k, each reader's last rating held out.
RunSettings collaborative(NcfKind kind)
{
    RunSettings s;
    s.family = ModelFamily::ncf;
    s.ncf.kind = kind;
    s.ncf.pretrainEpochs = 5;
    s.training.batchSize = 256;
    s.training.epochs = 20;
    s.training.patience = 5;
    s.training.optimizer.learningRate = 2e-3;
    s.training.optimizer.weightDecay = kind == NcfKind::mlp ? 3e-4 : 1e-4;
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
        s.latent.regularization = 0.02;
        s.training.optimizer.learningRate = 0.05;
        s.training.epochs = 100;
    } else {
        s.latent.regularization = 1e-3;
        s.training.optimizer.learningRate = 0.005;
        s.training.batchSize = 2048;
        s.training.epochs = 60;
    }
    return s;
}

} // namespace

std::vector<Preset> graphPresets()
{
    std::vector<Preset> all = {
        {"gmf", "GMF: generalized matrix factorization",
         "Learns which books a reader picks up from two vectors of 8 numbers, multiplied and weighted. The "
         "smallest network of neural collaborative filtering; trains in seconds.",
         collaborative(NcfKind::gmf)},
        {"ncf-mlp", "NCF: multi-layer perceptron",
         "Feeds a reader's and a book's vector to a tower of dense layers that learns whether the two "
         "go together. Shows what a network finds without being told to multiply.",
         collaborative(NcfKind::mlp)},
        {"neumf", "NeuMF: neural matrix factorization",
         "Multiplies one pair of vectors, feeds another to dense layers and joins both; each half is "
         "trained on its own first. The strongest network of its family.",
         collaborative(NcfKind::neumf)},
        {"bpr", "BPR matrix factorization",
         "Learns to put each book a reader has above one drawn from those the reader does not have. Fast, "
         "with vectors that make a good map.",
         pairwise(ModelFamily::bpr), PresetGroup::ranking},
        {"lightgcn", "LightGCN",
         "Averages the vectors of readers and books along the graph of who rated what, then orders books "
         "as BPR does. Slower than BPR and usually better.",
         pairwise(ModelFamily::lightGcn), PresetGroup::ranking},
    };
    all[0].explanation =
        "Every rating, high or low, counts as a book that the reader picked; against each stand a few "
        "books drawn from those the reader has not rated, others each epoch. The two vectors are multiplied "
        "number by number, the products weighted and summed, and the sum is the score: its logistic function "
        "is the chance that the reader picks the book. Good for lists of books, useless for guessing stars, "
        "since a bad rating counts like a good one.";
    all[1].explanation =
        "As GMF it tells rated books from drawn ones, but the vectors are laid side by side and go through "
        "dense layers, each half as wide as the one before. In principle it can learn any way in which "
        "readers and books fit; in practice plain products are hard to beat, and over-fitting begins within "
        "a few epochs, so the best epoch is kept. Scoring all books takes longer than with products.";
    all[2].explanation =
        "GMF and the dense tower, each with vectors of its own, meet in one last layer. Both halves are "
        "trained alone first; the joint training starts from the mean of their scores, since from random "
        "numbers it often ends worse. Compare it with BPR and implicit ALS over all books: tuned "
        "plain models often match it, and rankings among 99 drawn books can hide that.";
    all[0].source = all[1].source = all[2].source =
        "He, Liao, Zhang, Nie, Hu & Chua: Neural Collaborative Filtering, WWW 2017; compare Rendle, "
        "Krichene, Zhang & Anderson: Neural Collaborative Filtering vs. Matrix Factorization Revisited, "
        "RecSys 2020";
    all[3].explanation =
        "A score is the product of a reader's and a book's vector plus the book's own popularity. Training "
        "takes a book the reader has and one the reader does not have and moves the vectors so that the "
        "first scores higher, the less the surer the order already is: this makes the area under the curve "
        "large, the share of pairs in the right order. Ratings' heights do not count. The order of rare "
        "books among each other gets little attention, since most of the drawn books are never contested.";
    all[3].source =
        "Rendle, Freudenthaler, Gantner & Schmidt-Thieme: BPR: Bayesian Personalized Ranking from "
        "Implicit Feedback, UAI 2009";
    all[4].explanation =
        "Readers and books are the nodes of a graph whose edges are the ratings. The vector that counts is "
        "the mean of a node's own, its neighbors', their neighbors' and so on, each divided by the roots of "
        "how many edges both ends have, so that popular books do not drown the rest. Readers who share "
        "books thus come to lie close, which helps most where ratings are few. Each step goes over the "
        "whole graph: on large data take larger batches.";
    all[4].source = "He, Deng, Wang, Li, Zhang & Wang: LightGCN: Simplifying and Powering Graph Convolution "
                    "Network for Recommendation, SIGIR 2020";
    return all;
}

} // namespace shelf
