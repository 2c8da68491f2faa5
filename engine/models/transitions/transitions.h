// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/models/book_weights.h"
#include "engine/models/model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;

struct TransitionParameters {
    int window = 10;      ///< books further on that still count as following; 1: the very next alone
    double shrinkage = 5; ///< followers that are thought to have been any other book
    int recent = 3;       ///< of a reader's last books so many are asked
};

/// "After this book, that one" (sequential rules: Ludewig & Jannach 2018; with a window of 1 a Markov chain).
/// A book that stands d places after another in the order of a reader's times counts 1 / d for it, up to the
/// window; a weight is that count by all that follow and the shrinkage. The score of a book is the sum of its
/// weights from the reader's last books, the d-th last at 1 / d; of a reader without any book that the model
/// knows how often the book follows at all. Without times the order of the ratings in their file counts.
/// Immutable.
class TransitionModel final : public Model {
public:
    /// rows: of the data, those that were trained on.
    TransitionModel(const Dataset& data, std::span<const std::uint32_t> rows, int recent, BookWeights weights,
                    Tensor follows);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    /// The books in the order in which they were read, the last one last.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::vector<Contribution> contributions(std::int32_t user, std::span<const std::int32_t> books,
                                            std::span<const float> ratings, std::int32_t book) const override;
    std::size_t userCount() const override { return m_start.size() - 1; }
    std::size_t bookCount() const override { return m_weights.bookCount(); }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override;

private:
    std::span<const std::int32_t> lastOf(std::int32_t user) const;
    void scoreAfter(std::span<const std::int32_t> last, std::span<float> out) const;

    int m_recent;
    BookWeights m_weights;
    Tensor m_follows;                   ///< "follows" (books x 1): share of all that follows
    std::vector<std::uint32_t> m_start; ///< of each reader's in m_last, and the end
    std::vector<std::int32_t> m_last;   ///< the latest first
};

/// The rows of each reader in the order of time; of equal times, or without times, that of the rows.
Grouping inOrderOfTime(const Dataset& data, std::span<const std::uint32_t> rows);

extern const ModelKind kTransitionKind;

} // namespace shelf
