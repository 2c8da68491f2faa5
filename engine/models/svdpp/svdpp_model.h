// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/interactions.h"
#include "engine/models/layered_model.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// SVD++ (Koren 2008, eq. 15): r = mu + b_u + b_i + q_i . (p_u + |N(u)|^-1/2 sum over j in N(u) of y_j), N(u)
/// being the books that the user has in training. Immutable. Tensors: user_embedding (p), book_embedding (q),
/// implicit_embedding (y), each with a last row for the unknown entity, user_bias, book_bias, mean.
class SvdppModel final : public Model, public LayeredModel {
public:
    /// Refuses tensors whose names or sizes do not fit or that hold values that are not finite.
    static Result<std::shared_ptr<const Model>>
    fromTensors(int factors, std::shared_ptr<const Interactions> known, std::vector<Tensor>&& tensors);

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    /// The implicit half is known at once; p_u and the bias are fitted to the ratings by ridge regression.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::optional<NewReader> newReader() const override;
    std::size_t userCount() const override { return m_known->userCount(); }
    std::size_t bookCount() const override { return m_known->bookCount(); }
    MatrixView bookEmbedding() const override;
    /// The readers' whole vectors: own and implicit part together.
    MatrixView userEmbedding() const override;
    std::vector<LayerInfo> layers() const override;
    ScoreGraph scoreGraph() const override;
    std::vector<const Tensor*> tensors() const override;

private:
    SvdppModel() = default;
    void addImplicit(std::span<const std::int32_t> books, float* vector) const;
    void scoreVector(const float* vector, float base, std::span<float> out) const;

    std::shared_ptr<const Interactions> m_known;
    std::vector<Tensor> m_tensors;
    Tensor m_readers; ///< what is derived: users + 1 whole vectors
};

Result<std::shared_ptr<const Model>> restoreSvdpp(RestoreRequest&& request);

extern const ModelKind kSvdppKind;

} // namespace shelf
