// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/interactions.h"
#include "engine/models/book_weights.h"
#include "engine/models/model.h"

#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;

struct SlimParameters {
    double l1 = 5;   ///< L1 pull: the larger, the fewer weights are left
    double l2 = 200; ///< L2 pull on the weights
};

/// SLIM (Ning & Karypis 2011): the score of a book is the sum of its weights from each of the reader's books;
/// with X the readers' shelves and w the weights to book j,
///     |X_j - X w|^2 / 2 + l2 / 2 |w|^2 + l1 |w|_1  is smallest with w >= 0 and w_j = 0.
/// A reader without any book that the model knows gets the scores of the mean reader. Immutable.
class SlimModel final : public Model {
public:
    SlimModel(std::shared_ptr<const Interactions> known, BookWeights weights);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    /// Exactly what a training reader of these books would get; how they are rated does not matter.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::vector<Contribution> contributions(std::int32_t user, std::span<const std::int32_t> books,
                                            std::span<const float> ratings, std::int32_t book) const override;
    std::size_t userCount() const override { return m_known->userCount(); }
    std::size_t bookCount() const override { return m_weights.bookCount(); }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override { return m_weights.tensors(); }

private:
    void scoreBooks(std::span<const std::int32_t> books, std::span<float> out) const;

    std::shared_ptr<const Interactions> m_known;
    BookWeights m_weights;
    std::vector<float> m_meanReader; ///< score of each book
};

extern const ModelKind kSlimKind;

} // namespace shelf
