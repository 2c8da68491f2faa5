// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/models/layered_model.h"

#include <vector>

namespace shelf {

struct ModelKind;
struct RestoreRequest;

/// Implicit ALS (Hu, Koren & Volinsky 2008; Rendle et al. 2022).
struct IalsParameters {
    double unobservedWeight = 0.1; ///< of every pair without a rating, where a rating's is 1
    double frequencyExponent = 1;  ///< how lambda grows with a row's number of ratings
    /// Each row at once, as all runs were trained that do not say; else in a few steps (IalsTrainer).
    bool exact = true;
};

/// What decides a reader's vector besides the books' vectors.
struct IalsPenalty {
    double unobservedWeight = 0.1;
    double frequencyExponent = 1;
    double regularization = 0.05;

    /// lambda of a row with so many ratings: it grows with them (Zhou et al. 2008; Rendle et al. 2022,
    /// section 3.2, who count all other rows in part too: their number then decides the best lambda, which so
    /// far as it depends on the rows' own ratings serves sparse and dense data alike).
    double lambda(std::size_t ratings) const;
};

/// Implicit ALS (Hu, Koren & Volinsky 2008): the score is a dot product, fitted to 1 where a reader has the
/// book, and with a small weight to 0 everywhere. A reader not in training is the mean reader. Tensors:
/// user_embedding (users + 1 x factors), book_embedding (books x factors). Immutable.
class IalsModel : public Model, public LayeredModel {
public:
    /// userEmbedding's last row is that of the mean reader.
    IalsModel(const IalsPenalty& penalty, Tensor userEmbedding, Tensor bookEmbedding);

    bool predictsRatings() const override { return false; }
    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> scores) const override;
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// The vector that minimizes the objective while the books' vectors stay as they are: what a training
    /// reader of these books has. How they are rated does not matter.
    void scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                        std::span<float> out) const override;
    std::optional<NewReader> newReader() const override;
    /// q_i' A^-1 q_j for each book j of the reader (Hu et al., section 5): their sum is the score.
    std::vector<Contribution> contributions(std::int32_t user, std::span<const std::int32_t> books,
                                            std::span<const float> ratings, std::int32_t book) const override;
    std::size_t userCount() const override { return m_user.rows - 1; }
    std::size_t bookCount() const override { return m_book.rows; }
    MatrixView bookEmbedding() const override;
    MatrixView userEmbedding() const override;
    std::vector<LayerInfo> layers() const override;
    ScoreGraph scoreGraph() const override;
    std::vector<const Tensor*> tensors() const override { return {&m_user, &m_book}; }

private:
    class NormalEquations;

    IalsPenalty m_penalty;
    Tensor m_user;
    Tensor m_book;
    AlignedVector<float> m_turned; ///< factors x paddedLanes(books): book_embedding transposed
    std::vector<double> m_gram;    ///< factors x factors: sum of q q' over all books
};

Result<std::shared_ptr<const Model>> restoreIals(RestoreRequest&& request);

extern const ModelKind kIalsKind;

} // namespace shelf
