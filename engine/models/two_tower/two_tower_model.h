// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/layered_model.h"
#include "engine/models/two_tower/tower.h"
#include "engine/models/two_tower/two_tower_features.h"
#include "engine/parameters/restore.h"

#include <memory>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Two towers of dense layers over vectors of features, one of the reader and the time, one of the book; a
/// score is the product of what they give (Yi et al. 2019). Immutable. Tensors: query_embedding_N,
/// query_dense_N.weight and .bias, book_embedding_N, book_dense_N.weight and .bias.
class TwoTowerModel : public Model, public LayeredModel {
public:
    static Result<std::shared_ptr<const TwoTowerModel>>
    fromTensors(std::shared_ptr<const TwoTowerFeatures> features, const TwoTowerParameters& parameters,
                std::vector<Tensor> tensors);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// Ratings count as choices: the query vector that makes them likeliest among all books, held to the
    /// spread of the readers' vectors (Newton's method on a convex loss).
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::optional<NewReader> newReader() const override;

    std::vector<FeatureInput> featureInputs() const override { return m_features->inputs(); }
    Status scoreFeatures(std::span<const FeatureValue> features, std::span<float> out) const override;
    Result<std::vector<float>> featureEmbedding(std::span<const FeatureValue> features) const override;
    bool usesTime() const override { return m_features->usesTime(); }
    void scoreAllBooksAt(std::int32_t user, std::int64_t time, std::span<float> out) const override;

    std::size_t userCount() const override { return m_features->userCount(); }
    std::size_t bookCount() const override { return m_features->bookCount(); }
    /// What the candidate tower gives for each book.
    MatrixView bookEmbedding() const override;
    /// What the query tower gives for each reader at the reader's last time in training.
    MatrixView userEmbedding() const override;
    std::vector<LayerInfo> layers() const override;
    ScoreGraph scoreGraph() const override;
    std::vector<const Tensor*> tensors() const override;

    /// The vector of a reader at a time.
    std::vector<float> encode(std::int32_t user, std::int64_t time) const;

private:
    TwoTowerModel(std::shared_ptr<const TwoTowerFeatures> features, Tower query, Tower book);
    std::vector<float> encode(const TwoTowerFeatures::Query& query) const;
    void score(const float* query, std::span<float> out) const;
    std::span<const float> userVector(std::int32_t user) const;

    std::shared_ptr<const TwoTowerFeatures> m_features;
    Tower m_query;
    Tower m_book;
    std::size_t m_width = 0;
    std::size_t m_lanes = 0;
    AlignedVector<float> m_users; ///< userCount() + 1 rows of m_lanes; the last is the unknown reader
    AlignedVector<float> m_books; ///< bookCount() rows of m_lanes
};

Result<std::shared_ptr<const Model>> restoreTwoTower(RestoreRequest&& request);

extern const ModelKind kTwoTowerKind;

} // namespace shelf
