// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/interactions.h"
#include "engine/models/model.h"

#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Embarrassingly shallow auto-encoder (Steck 2019).
struct EaseParameters {
    double lambda = 200; ///< L2 pull on the book-to-book weights
};

/// EASE^R (Steck 2019): the score of a book is the sum of its weights from each of the reader's books. A
/// reader without any book that the model knows gets the scores of the mean reader. Tensor: weights (books x
/// books), row: from this book, column: to that one, 0 from a book to itself.
class EaseModel : public Model {
public:
    /// weights of known->bookCount() rows and columns. Immutable.
    EaseModel(std::shared_ptr<const Interactions> known, Tensor weights);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// Exactly what a training reader of these books would get; how they are rated does not matter.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::vector<Contribution> contributions(std::int32_t user, std::span<const std::int32_t> books,
                                            std::span<const float> ratings, std::int32_t book) const override;
    std::size_t userCount() const override { return m_known->userCount(); }
    std::size_t bookCount() const override { return m_weights.rows; }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override { return {&m_weights}; }

private:
    std::shared_ptr<const Interactions> m_known;
    Tensor m_weights;
    std::vector<float> m_meanReader; ///< score of each book
};

Result<std::shared_ptr<const Model>> restoreEase(RestoreRequest&& request);

extern const ModelKind kEaseKind;

} // namespace shelf
