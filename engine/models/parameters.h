// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

/// r = mu + b_u + b_i, the regularized least-squares solution (Koren 2010, section 2.1).
struct BiasParameters {
    double userRegularization = 3;  ///< added to the number of the user's ratings
    double bookRegularization = 10; ///< added to the number of the book's ratings
};

} // namespace shelf
