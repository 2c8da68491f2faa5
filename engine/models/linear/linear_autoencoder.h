// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/training/fit.h"

#include <cstddef>
#include <functional>
#include <string_view>

namespace shelf {

/// What linear auto-encoders in closed form differ in. With X the readers' shelves (1 where a reader has a
/// book), P = (X'X + diag(pull))^-1 and mu the scales, the weights are I - P diag(mu), those from a book to
/// itself left out: no recommendation of a book that the reader does not have asks for them.
struct LinearAutoencoder {
    std::string_view name; ///< "EASE": for errors
    std::string_view cure; ///< what to do where P does not exist
    /// L2 pull on the weights of a book with so many readers.
    std::function<double(double readers)> pull;
    /// mu of a book, of its P_jj and its pull. 1 / P_jj makes what a book says of itself zero.
    std::function<double(double inverse, double pull)> scale;
};

/// An EaseModel. The loss is |X - X B|^2 + sum pull_i B_ij^2 a rating, the weights of books to themselves
/// counted.
Result<TrainingOutcome> fitLinearAutoencoder(const FitRequest& request, const FitObserver& observer,
                                             const LinearAutoencoder& kind);

/// Refuses libraries of more books than `most`, for which a number for every two takes too much memory or
/// time.
Status checkBookPairs(std::string_view model, std::size_t books, std::size_t most);

} // namespace shelf
