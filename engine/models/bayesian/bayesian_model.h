// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/layered_model.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Gibbs sampling of a factorization machine (Salakhutdinov & Mnih 2008; Rendle 2012).
struct BayesianParameters {
    int burnIn = 20;           ///< sweeps that are not averaged; TrainingParameters::epochs counts all sweeps
    bool sideFeatures = false; ///< columns of the catalogue and of the readers take part
};

/// One draw from the posterior of r = mean + b_u + b_i + p_u . q_i, in stars.
struct PosteriorSample {
    Tensor books; ///< books + 1 rows (q, b); the last is an unknown book's
    /// users + 1 rows (p, b): not drawn but the mean given the books of this sample, which predicts the same
    /// on average with less chance in it; the last is an unknown reader's.
    Tensor users;
    Tensor prior; ///< one row: mean of (p, b), its precision matrix row by row, precision of a rating

    std::span<const float> priorMean() const;
    std::span<const float> priorPrecision() const;
    double noisePrecision() const { return static_cast<double>(prior.values.back()); }
};

/// The average of what a Gibbs sampler's draws predict (Salakhutdinov & Mnih 2008). Tensors "mean" (1 x 1),
/// "book_embedding", "user_embedding" (see bookEmbedding) and, for samples 1, 2, ..., "books_1", "users_1",
/// "prior_1".
class BayesianModel final : public Model, public LayeredModel {
public:
    using Samples = std::vector<std::shared_ptr<const PosteriorSample>>;

    /// samples: at least one, all of the same shapes.
    BayesianModel(double mean, Tensor bookEmbedding, Tensor userEmbedding, Samples samples);
    static Result<std::shared_ptr<const BayesianModel>> fromTensors(std::size_t factors,
                                                                    std::size_t userCount,
                                                                    std::size_t bookCount,
                                                                    std::vector<Tensor> tensors);

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    /// How uncertain predict() is: the standard deviation of a rating, its own chance and that of the model
    /// together.
    void predictDeviation(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                          std::span<float> deviations) const;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// The reader's vector given each sample's books and prior, as for a reader of the training.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::size_t userCount() const override { return m_samples[0]->users.rows - 1; }
    std::size_t bookCount() const override { return m_samples[0]->books.rows - 1; }
    /// Posterior means of the vectors: those of the samples, each turned to lie on the first one's
    /// (orthogonal Procrustes), averaged.
    MatrixView bookEmbedding() const override;
    MatrixView userEmbedding() const override;
    std::vector<LayerInfo> layers() const override;
    ScoreGraph scoreGraph() const override;
    std::vector<const Tensor*> tensors() const override;

    std::size_t sampleCount() const { return m_samples.size(); }

private:
    std::size_t factors() const { return m_samples[0]->books.cols - 1; }

    Tensor m_mean;
    Tensor m_bookEmbedding;
    Tensor m_userEmbedding;
    Samples m_samples;
};

Result<std::shared_ptr<const Model>> restoreBayesian(RestoreRequest&& request);

extern const ModelKind kBayesianKind;

} // namespace shelf
