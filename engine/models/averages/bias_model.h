// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/models/layered_model.h"
#include "engine/models/parameters.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;

/// r = mu + b_u + b_i with mu the training mean and the biases the exact minimum of
/// sum (r - mu - b_u - b_i)^2 + userRegularization * sum b_u^2 + bookRegularization * sum b_i^2
/// (Koren 2010, section 2.1). Those without ratings, and the out-of-vocabulary entity, have bias 0.
/// Tensors "mean" (1 x 1), "book_bias" (books + 1 x 1), "user_bias" (users + 1 x 1).
class BiasModel final : public Model, public LayeredModel {
public:
    /// rows: the training part of the data.
    static std::shared_ptr<const BiasModel> train(const Dataset& data, std::span<const std::uint32_t> rows,
                                                  const BiasParameters& parameters = {});
    static Result<std::shared_ptr<const BiasModel>> fromTensors(const BiasParameters& parameters,
                                                                std::size_t userCount, std::size_t bookCount,
                                                                std::vector<Tensor> tensors);

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::optional<NewReader> newReader() const override;
    std::size_t userCount() const override { return m_userBias.rows - 1; }
    std::size_t bookCount() const override { return m_bookBias.rows - 1; }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    ScoreGraph scoreGraph() const override;
    std::vector<const Tensor*> tensors() const override { return {&m_mean, &m_bookBias, &m_userBias}; }

    float mean() const { return m_mean.values[0]; }
    /// Of the index; 0 of any outside.
    float userBias(std::int32_t user) const;
    float bookBias(std::int32_t book) const;

private:
    BiasModel(const BiasParameters& parameters, Tensor mean, Tensor bookBias, Tensor userBias);

    double m_userRegularization = 0;
    Tensor m_mean;
    Tensor m_bookBias;
    Tensor m_userBias;
};

extern const ModelKind kBiasKind;

} // namespace shelf
