// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace shelf {

/// A rating as the steps below take it: row numbers of the tables, and what the vectors and biases are to
/// add up to.
struct RatingStep {
    std::uint32_t user = 0;
    std::uint32_t book = 0;
    float rating = 0;
};

/// What a reader or book has besides its vector; kept together so that a step touches one line of memory.
struct RowState {
    float bias = 0;
    float pull = 0;     ///< L2 pull on the vector at each of the row's ratings
    float biasPull = 0; ///< the same on the bias
    float unused = 0;
};

/// Gradient steps, one rating after the other in the order given. With e = rating - b_u - b_i - p_u . q_i:
/// p_u += rate (e q_i - pull_u p_u), q_i += rate (e p_u - pull_i q_i), both from the values before the step;
/// b += biasRate (e - biasPull b).
struct SgdJob {
    const RatingStep* ratings = nullptr;
    std::size_t count = 0;
    std::size_t lanes = 0; ///< floats a row of either table, a multiple of kLaneBlock
    float* users = nullptr;
    float* books = nullptr;
    RowState* userState = nullptr;
    RowState* bookState = nullptr;
    float rate = 0;
    float biasRate = 0;
    float floor = 0; ///< the least a vector entry may be
};

/// All ratings of one reader in SVD++: the reader stands as p_u + share * (sum of the implicit vectors of the
/// reader's books). p_u, the q_i and the biases move as above; the implicit vectors once, at the end, by
/// implicitRate (share * sum of e q_i - pull_i y_i). Begins at ratings[first] and wraps around.
struct ImplicitReaderJob {
    const RatingStep* ratings = nullptr; ///< of one user
    std::size_t count = 0;
    std::size_t first = 0;
    std::size_t lanes = 0;
    float* user = nullptr; ///< p_u
    float* books = nullptr;
    float* implicit = nullptr;
    RowState* userState = nullptr; ///< the reader's own
    RowState* bookState = nullptr;
    float* scratch = nullptr; ///< 2 * lanes floats
    float share = 0;
    float rate = 0;
    float implicitRate = 0;
};

} // namespace shelf
