// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/layered_model.h"
#include "engine/models/ncf/ncf_layout.h"

#include <memory>
#include <mutex>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Neural collaborative filtering (He et al. 2017): GMF, MLP and NeuMF. Scores are logits, whose sigmoid is
/// the chance that the reader takes the book. Immutable. Tensors: user_embedding and book_embedding, GMF part
/// before MLP part; dense_N.weight and dense_N.bias of the tower, whose first layer reads the reader's part
/// before the book's; prediction.weight (GMF product, then the tower's last layer) and prediction.bias.
class NcfModel : public Model, public LayeredModel {
public:
    static Result<std::unique_ptr<NcfModel>> fromTensors(const NcfParameters& parameters, std::size_t users,
                                                         std::size_t books, std::vector<Tensor>&& tensors);

    const NcfParameters& parameters() const { return m_parameters; }
    const NcfLayout& layout() const { return m_layout; }

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    /// Fits the reader's vectors against books drawn among the others; the ratings' heights do not count.
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
    explicit NcfModel(const NcfParameters& parameters) : m_parameters(parameters), m_layout(parameters) {}
    /// Scores of all books for a stored user vector.
    void scoreVector(const float* vector, std::span<float> out) const;
    std::vector<float> fitReader(std::span<const std::int32_t> readersBooks) const;
    /// The tower's first layer before its bias, from each book's vector alone.
    const AlignedVector<float>& bookHalf() const;

    NcfParameters m_parameters;
    NcfLayout m_layout;
    std::size_t m_users = 0;
    std::size_t m_books = 0;
    std::vector<Tensor> m_tensors;
    AlignedVector<float> m_dense;
    mutable std::once_flag m_once;
    mutable AlignedVector<float> m_bookHalf;
};

/// Before training: vectors uniform over +-0.1, weights after Glorot & Bengio (2010), biases 0.
std::unique_ptr<NcfModel> makeNcfModel(std::size_t users, std::size_t books, const NcfParameters& parameters,
                                       std::uint64_t seed);

/// The NeuMF that gives the mean of the two models' logits (He et al. 2017, section 3.4.1, alpha = 1/2).
std::unique_ptr<NcfModel> fusedNcf(const NcfModel& gmf, const NcfModel& mlp);

Result<std::shared_ptr<const Model>> restoreNcf(RestoreRequest&& request);

extern const ModelKind kNcfKind;

} // namespace shelf
