// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/models/model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;

/// Predicts the mean training rating for everything: the floor under every other model. One tensor, "mean".
class MeanModel final : public Model {
public:
    /// rows: the training part of the data; 0 is predicted where it is empty.
    static std::shared_ptr<const MeanModel> train(const Dataset& data, std::span<const std::uint32_t> rows);
    static Result<std::shared_ptr<const MeanModel>> fromTensors(std::size_t userCount, std::size_t bookCount,
                                                                std::vector<Tensor> tensors);

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::size_t userCount() const override { return m_users; }
    std::size_t bookCount() const override { return m_books; }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override;
    std::vector<const Tensor*> tensors() const override { return {&m_mean}; }

private:
    MeanModel(std::size_t users, std::size_t books, Tensor mean);

    std::size_t m_users = 0;
    std::size_t m_books = 0;
    Tensor m_mean;
};

extern const ModelKind kMeanKind;

} // namespace shelf
