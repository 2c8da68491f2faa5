// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/recommend/blend/blend.h"

#include <cstdint>
#include <vector>

namespace shelf {

/// The model of blendRuns(). Of a reader who is not in the data the books told of are those that are known.
class BlendModel : public Model {
public:
    /// Parts with a weight above 0, of the same ratings. trained: rows that any of them has learned from.
    BlendModel(std::vector<BlendPart> parts, BlendRule rule, const std::vector<std::uint32_t>& trained);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    Status scoreFeatures(std::span<const FeatureValue> features, std::span<float> out) const override;

    std::size_t userCount() const override { return m_data->userCount(); }
    std::size_t bookCount() const override { return m_data->bookCount(); }
    MatrixView bookEmbedding() const override { return {}; }
    MatrixView userEmbedding() const override { return {}; }
    std::vector<LayerInfo> layers() const override { return {}; }
    std::vector<const Tensor*> tensors() const override { return {}; }

private:
    /// The candidates of somebody who has these books.
    std::vector<std::uint8_t> candidatesBut(std::span<const std::int32_t> known) const;
    std::vector<std::int32_t> knownBooks(std::int32_t user) const;
    /// Adds a part's share of its scores to those in `sum`.
    void add(std::span<const float> scores, double weight, std::span<const std::uint8_t> candidates,
             std::span<double> sum) const;

    std::shared_ptr<const Dataset> m_data;
    std::vector<BlendPart> m_parts; ///< weights sum to 1
    BlendRule m_rule;
    Grouping m_byUser;                    ///< of the rows in training
    std::vector<std::uint8_t> m_learned; ///< books that every part has in training
};

} // namespace shelf
