// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/layered_model.h"
#include "engine/parameters/settings.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace shelf {

struct ModelKind;

/// What a factorization is, however it is trained.
struct FactorizationShape {
    int factors = 10;         ///< length of each user and book vector
    bool biases = false;      ///< adds a mean and a bias for each user and book
    bool nonNegative = false; ///< both vectors are held >= 0
    double initScale = 0.05;  ///< vectors start uniform over +- this (0 .. this where non-negative)
};
FactorizationShape factorizationShape(const RunSettings& settings);

/// Matrix factorization: r = p_u . q_i, or mu + b_u + b_i + p_u . q_i (Koren, Bell & Volinsky 2009, eq. 4).
/// Immutable. Tensors: user_embedding, book_embedding and, with biases, user_bias, book_bias, mean (1 x 1).
class FactorizationModel : public Model, public LayeredModel {
public:
    /// Refuses tensors whose names or sizes do not fit or that hold values that are not finite.
    static Result<std::unique_ptr<FactorizationModel>> fromTensors(const FactorizationShape& shape,
                                                                   std::size_t users, std::size_t books,
                                                                   std::vector<Tensor>&& tensors);

    const FactorizationShape& shape() const { return m_shape; }
    float mean() const { return m_mean; }

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// Ridge regression of the ratings on the book vectors (with a bias, its column of ones).
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
    FactorizationModel() = default;
    void scoreVector(const float* vector, float base, std::span<float> out) const;

    FactorizationShape m_shape;
    std::size_t m_users = 0;
    std::size_t m_books = 0;
    float m_mean = 0;
    std::vector<Tensor> m_tensors;
};

/// Before training: vectors uniform over +-initScale (0 .. initScale where non-negative), biases 0.
std::unique_ptr<FactorizationModel> makeFactorizationModel(std::size_t users, std::size_t books,
                                                           double globalMean, const FactorizationShape& shape,
                                                           std::uint64_t seed);

extern const ModelKind kFactorizationKind;

} // namespace shelf
