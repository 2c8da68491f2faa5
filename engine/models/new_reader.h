// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"

#include <string_view>
#include <utility>
#include <vector>

namespace shelf {

/// How a model finds the rows of a reader who was not in training (Model::scoreNewReader), for programs that
/// work out its scores by its ScoreGraph and are to do the same: resources/book_page/fit.js does.
struct NewReader {
    enum class By {
        mean,          ///< the mean of what the ratings lie above the rest
        leastSquares,  ///< foldInReader()
        squaredErrors, ///< Adam on squared errors, held to the readers' spread
        logits,        ///< Adam on cross-entropy against drawn books
        pairs,         ///< Adam on pairs with drawn books
        choices,       ///< fitChoices()
        weighted,      ///< the normal equations of implicit ALS
    };
    By by = By::mean;
    /// What its constants and the model's parameters are, by the names that the page knows.
    std::vector<std::pair<std::string_view, double>> numbers = {};
    /// Where what is fitted is only a part of the graph's row of a reader: the readers' own rows, and the
    /// books' that make the other part (SVD++). Borrowed from the model.
    MatrixView own = {};
    MatrixView implicit = {};
};

} // namespace shelf
