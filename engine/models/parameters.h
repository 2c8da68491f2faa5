// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/activation.h"

#include <string>
#include <vector>

namespace shelf {

/// r = p_u . q_i, or with biases r = mu + b_u + b_i + p_u . q_i (Koren, Bell & Volinsky 2009).
struct FactorizationParameters {
    int factors = 10;         ///< length of each user and book vector
    bool biases = false;      ///< adds the training mean and a bias for each user and book
    bool nonNegative = false; ///< both vectors are held >= 0, projected after each update
    double initScale = 0.05;  ///< vectors start uniform over +- this (0 .. this where non-negative)
};

/// Embeddings concatenated (book first), then dense layers, then one output unit.
struct NetworkParameters {
    int bookEmbedding = 15;        ///< length of a book vector
    int userEmbedding = 15;        ///< length of a user vector
    double embeddingDropout = 0.0; ///< share of embedding entries dropped while training
    std::vector<int> hidden = {128};                               ///< units of each hidden layer
    std::vector<Activation> activations = {Activation::relu};      ///< one a hidden layer
    double hiddenDropout = 0.0;                                    ///< share of hidden units dropped
    Activation outputActivation = Activation::relu;                ///< of the one output unit
};

/// r = mu + b_u + b_i, the regularized least-squares solution (Koren 2010, section 2.1).
struct BiasParameters {
    double userRegularization = 3; ///< added to the number of the user's ratings
    double bookRegularization = 10; ///< added to the number of the book's ratings
};

} // namespace shelf
