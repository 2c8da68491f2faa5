// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What several kinds of model share, each piece for itself: a kind reads those that it names in
// ModelKind::shared. What only one of them has is declared beside it.
namespace shelf {

struct VectorParameters {
    int factors = 10; ///< length of each user and book vector
};

struct StartParameters {
    double initScale = 0.05; ///< vectors start uniform over +- this (0 .. this where non-negative)
};

struct LatentParameters {
    double regularization = 0.05; ///< L2 pull on vectors and biases; of implicit ALS its lambda
};

/// r = mu + b_u + b_i, the regularized least-squares solution (Koren 2010, section 2.1).
struct BiasParameters {
    double userRegularization = 3;  ///< added to the number of the user's ratings
    double bookRegularization = 10; ///< added to the number of the book's ratings
};

} // namespace shelf
