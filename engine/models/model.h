// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/memory.h"
#include "engine/base/result.h"
#include "engine/base/text/message.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace shelf {

/// What scoreAllBooks gives: ratings in stars, or preferences whose order alone means something.
enum class ScoreKind { rating, preference };

/// How much one book that a reader rated adds to the score of another.
struct Contribution {
    std::int32_t book = -1;
    float weight = 0;
};

/// Something that is known of a reader, as a person would type it: {"occupation", "student"}.
struct FeatureValue {
    std::string name;
    std::string value;
};

/// A feature that a model asks for.
struct FeatureInput {
    std::string name;
    bool numeric = false; ///< any number will do; else one of `values` (others count as unknown)
    double min = 0;       ///< numeric: smallest and largest in training
    double max = 0;
    std::vector<std::string> values; ///< known values, most frequent first; empty where numeric
    bool time = false; ///< numeric: seconds since 1970; typed as a date (2008-01-31) or as seconds
};

/// A trained parameter array, row-major.
struct Tensor {
    std::string name; ///< "book_embedding", "dense_1.weight", ...
    std::size_t rows = 0;
    std::size_t cols = 0;
    AlignedVector<float> values; ///< rows * cols
};

/// One row of the layer table and one box of the layer picture.
struct LayerInfo {
    Message name;   ///< "Book embedding", "Dense 1", "Dot product"
    Message output; ///< output shape, "batch x 15"
    Message detail; ///< "10,001 x 15", "ReLU", "dropout 0.2"; may be empty
    std::uint64_t parameters = 0;
    std::vector<int> inputs; ///< numbers of the layers that feed this one; empty for an input layer
};

/// A model after (or during) training. User and book indices are those of the Dataset it was
/// trained on; -1 (or any index outside) means the out-of-vocabulary entity, which is the last row of each
/// embedding table. Thread-safe for const use.
class Model {
public:
    virtual ~Model() = default;

    /// Whether predict() gives ratings in stars, so that errors of ratings mean something.
    virtual bool predictsRatings() const { return true; }
    /// What scores are. A model may predict ratings and yet rank by something else (nearest neighbors).
    virtual ScoreKind scoreKind() const
    {
        return predictsRatings() ? ScoreKind::rating : ScoreKind::preference;
    }

    /// Predicted ratings of pairs, not rounded and not clipped; all three spans have the same length. Of a
    /// model that predicts no ratings: its scores.
    virtual void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                         std::span<float> ratings) const = 0;

    /// Scores of pairs, on the scale of scoreAllBooks.
    virtual void scorePairs(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                            std::span<float> scores) const;
    /// Score of every book for one user; out has bookCount() entries. Uses what can be computed once for all
    /// users (for a concatenating network the book half of its first dense layer).
    virtual void scoreAllBooks(std::int32_t user, std::span<float> out) const = 0;
    /// The same for several users: row i of out, bookCount() long, is that of users[i]. For models whose
    /// scores are a matrix product much faster than one by one; the values agree up to rounding.
    virtual void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const;

    /// The same for a reader who was not in training, from ratings of known books (fold-in: the book side
    /// stays as it is, the user's own vector and bias are fitted). Deterministic.
    virtual void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                std::span<float> out) const = 0;

    /// Exactly how much each of a reader's books adds to the score of `book` (EASE, implicit ALS, nearest
    /// neighbors), in any order; empty where the model's score is no such sum.
    virtual std::vector<Contribution> contributions(std::int32_t /*user*/,
                                                    std::span<const std::int32_t> /*books*/,
                                                    std::span<const float> /*ratings*/,
                                                    std::int32_t /*book*/) const
    {
        return {};
    }

    /// What the model can be asked about a reader without ratings; empty where it knows no features.
    virtual std::vector<FeatureInput> featureInputs() const { return {}; }
    /// Scores of all books for somebody of whom only these features are known; those not named are unknown.
    /// An Error names a feature or value that makes no sense.
    virtual Status scoreFeatures(std::span<const FeatureValue> features, std::span<float> out) const;
    /// The vector that such a reader is known by, as long as a row of bookEmbedding(); their products are the
    /// scores.
    virtual Result<std::vector<float>> featureEmbedding(std::span<const FeatureValue> features) const;

    /// Whether scores depend on when the reader asks; scoreAllBooks then takes the reader's last time in
    /// training.
    virtual bool usesTime() const { return false; }
    /// Scores of every book for a reader at a time, in seconds since 1970.
    virtual void scoreAllBooksAt(std::int32_t user, std::int64_t time, std::span<float> out) const;

    virtual std::size_t userCount() const = 0; ///< without the out-of-vocabulary row
    virtual std::size_t bookCount() const = 0;

    /// bookCount() rows (the out-of-vocabulary row left out); empty where the model has no book vectors.
    virtual MatrixView bookEmbedding() const = 0;
    /// userCount() rows; empty where the model has no user vectors.
    virtual MatrixView userEmbedding() const = 0;

    virtual std::vector<LayerInfo> layers() const = 0;
    std::uint64_t parameterCount() const;

    /// Everything that training changed, in a fixed order: what the run file stores.
    virtual std::vector<const Tensor*> tensors() const = 0;
};

} // namespace shelf
