// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/model.h"

#include <memory>
#include <mutex>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Vectors of books that were made elsewhere: there are no readers, no scores, and nothing to be trained.
/// Tensor: book_embedding (books x dimensions). Immutable.
class GivenVectors final : public Model {
public:
    /// vectors: of memory that `owner` keeps; finite.
    GivenVectors(MatrixView vectors, std::shared_ptr<const void> owner);
    explicit GivenVectors(Tensor vectors);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::size_t userCount() const override { return 0; }
    std::size_t bookCount() const override { return m_vectors.rows; }
    MatrixView bookEmbedding() const override { return m_vectors; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    /// Copies what is mapped when it is asked for the first time.
    std::vector<const Tensor*> tensors() const override;

private:
    MatrixView m_vectors;
    std::shared_ptr<const void> m_owner;
    mutable std::once_flag m_copied;
    mutable Tensor m_tensor;
};

extern const ModelKind kGivenKind;

/// Whether models of the kind come from elsewhere, with vectors of books and nothing else.
bool isGiven(const ModelKind& kind);

/// A book: 1 where its vector is nothing but zeros, and says nothing; empty where none is.
std::vector<std::uint8_t> zeroRows(const Model& model);

} // namespace shelf
