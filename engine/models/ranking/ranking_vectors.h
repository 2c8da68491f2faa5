// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/layered_model.h"

#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Vectors of readers and books whose product orders the books, learned from pairs of a known and an unknown
/// book: BPR matrix factorization (with a bias of each book) and LightGCN (without; its vectors are those
/// that the graph has averaged). Immutable. Tensors: user_embedding, book_embedding and, with biases,
/// book_bias.
class RankingVectors : public Model, public LayeredModel {
public:
    enum class BookBias { none, learned };

    static Result<std::shared_ptr<const Model>> fromTensors(BookBias bias, std::size_t factors,
                                                            std::size_t users, std::size_t books,
                                                            std::vector<Tensor>&& tensors);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// Fits the reader's vector against books drawn among the others; the ratings' heights do not count.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::optional<NewReader> newReader() const override;
    std::size_t userCount() const override { return m_users; }
    std::size_t bookCount() const override { return m_books; }
    MatrixView bookEmbedding() const override;
    MatrixView userEmbedding() const override;
    std::vector<LayerInfo> layers() const override;
    ScoreGraph scoreGraph() const override;
    std::vector<const Tensor*> tensors() const override;

private:
    explicit RankingVectors(BookBias bias) : m_bias(bias) {}
    bool biased() const { return m_bias == BookBias::learned; }
    void scoreVector(const float* vector, std::span<float> out) const;
    std::vector<float> fitReader(std::span<const std::int32_t> readersBooks) const;
    /// The books' vectors as columns, padded to whole lane blocks.
    const AlignedVector<float>& turnedBooks() const;

    BookBias m_bias;
    std::size_t m_users = 0;
    std::size_t m_books = 0;
    std::vector<Tensor> m_tensors;
    mutable std::once_flag m_once;
    mutable AlignedVector<float> m_turned;
    mutable AlignedVector<float> m_paddedBias;
};

Result<std::shared_ptr<const Model>> restoreBpr(RestoreRequest&& request);
Result<std::shared_ptr<const Model>> restoreLightGcn(RestoreRequest&& request);

extern const ModelKind kBprKind;
extern const ModelKind kLightGcnKind;

} // namespace shelf
