// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/activation.h"

#include <string>
#include <vector>

namespace shelf {

enum class Solver {
    miniBatch,  ///< batches and an optimizer
    blockedSgd, ///< one rating at a time over a fixed grid of blocks (Chin et al. 2015)
};

/// r = p_u . q_i, or with biases r = mu + b_u + b_i + p_u . q_i (Koren, Bell & Volinsky 2009).
struct FactorizationParameters {
    int factors = 10;         ///< length of each user and book vector
    bool biases = false;      ///< adds the training mean and a bias for each user and book
    bool nonNegative = false; ///< both vectors are held >= 0, projected after each update
    double initScale = 0.05;  ///< vectors start uniform over +- this (0 .. this where non-negative)
    Solver solver = Solver::miniBatch;
};

/// What models of latent factors other than FactorizationModel's mini-batches share with it: factors,
/// initScale and this.
struct LatentParameters {
    double regularization = 0.05; ///< L2 pull on vectors and biases; of implicit ALS its lambda
};

/// Embeddings concatenated (book first), then dense layers, then one output unit.
struct NetworkParameters {
    int bookEmbedding = 15;          ///< length of a book vector
    int userEmbedding = 15;          ///< length of a user vector
    double embeddingDropout = 0.0;   ///< share of embedding entries dropped while training
    std::vector<int> hidden = {128}; ///< units of each hidden layer
    std::vector<Activation> activations = {Activation::relu}; ///< one a hidden layer
    double hiddenDropout = 0.0;                               ///< share of hidden units dropped
    Activation outputActivation = Activation::relu;           ///< of the one output unit
};

/// r = mu + b_u + b_i, the regularized least-squares solution (Koren 2010, section 2.1).
struct BiasParameters {
    double userRegularization = 3;  ///< added to the number of the user's ratings
    double bookRegularization = 10; ///< added to the number of the book's ratings
};

enum class NeighborhoodKind { item, user };
enum class RankingSimilarity { cosine, bm25 };

/// Weighted means of the nearest rows' ratings, off the bias model (Koren 2010, section 2.2); the score for
/// rankings is the plain sum of similarities between sets of books.
struct NeighborhoodParameters {
    NeighborhoodKind kind = NeighborhoodKind::item;
    int neighbors = 40;                                       ///< at most so many of the nearest count
    double shrinkage = 100;                                   ///< ratings in common that halve a correlation
    RankingSimilarity similarity = RankingSimilarity::cosine; ///< of sets of readers, for rankings
    int rankingNeighbors = 100;                               ///< at most so many count in a ranking
};

/// Gibbs sampling of a factorization machine (Salakhutdinov & Mnih 2008; Rendle 2012).
struct BayesianParameters {
    int burnIn = 20;           ///< sweeps that are not averaged; TrainingParameters::epochs counts all sweeps
    bool sideFeatures = false; ///< columns of the catalogue and of the readers take part
};

/// Implicit ALS (Hu, Koren & Volinsky 2008; Rendle et al. 2022).
struct IalsParameters {
    double unobservedWeight = 0.1; ///< of every pair without a rating, where a rating's is 1
    double frequencyExponent = 1;  ///< how lambda grows with a row's number of ratings
};

/// Embarrassingly shallow auto-encoder (Steck 2019).
struct EaseParameters {
    double lambda = 200; ///< L2 pull on the book-to-book weights
};

struct LightGcnParameters {
    int layers = 2; ///< how often vectors are averaged over the graph of readers and books (He et al. 2020)
};

enum class NcfKind { gmf, mlp, neumf };

/// Neural collaborative filtering (He et al. 2017).
struct NcfParameters {
    NcfKind kind = NcfKind::neumf;
    int gmfFactors = 8;                        ///< length of the vectors that are multiplied
    std::vector<int> layers = {64, 32, 16, 8}; ///< of the tower; the first is twice a vector's length
    int negatives = 4;                         ///< drawn for each rating, anew each epoch
    bool pretrain = true;                      ///< neumf: starts from a GMF and an MLP trained first
    int pretrainEpochs = 10;                   ///< of each of the two
};

/// What an in-batch softmax does about popular books being drawn as negatives more often.
enum class SamplingCorrection { none, logQ, corrected };

/// Two towers of features and an in-batch softmax (Yi et al. 2019).
struct TwoTowerParameters {
    int embedding = 32;             ///< length of each feature's vector
    std::vector<int> layers = {32}; ///< dense layers of each tower; the last is the common width
    bool userId = false;            ///< the reader's id is one more feature
    bool bookId = true;             ///< the book itself is one more feature of the candidates
    bool bookColumns = false; ///< authors, language, year, genre, ... are more features of the candidates
    int timeBuckets = 1000;   ///< of equal width between first and last time; 0: times are left out
    int numberBuckets = 10;   ///< of about equal count, for columns of numbers
    bool normalizedNumbers = false; ///< numbers enter the towers as such too, at mean 0 and variance 1
    int maxTokens = 10000;          ///< most frequent words of titles that have a vector
    double temperature = 1;         ///< scores are divided by it
    SamplingCorrection correction = SamplingCorrection::none;
    bool removeAccidentalHits = false; ///< a batch's other copies of a reader's book do not count against it
};

} // namespace shelf
