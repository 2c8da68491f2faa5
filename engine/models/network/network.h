// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/activation.h"
#include "engine/base/result.h"
#include "engine/models/layered_model.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace shelf {

struct ModelKind;

/// Embeddings concatenated (book first), then dense layers, then one output unit.
struct NetworkParameters {
    int bookEmbedding = 15;          ///< length of a book vector
    int userEmbedding = 15;          ///< length of a user vector
    double embeddingDropout = 0.0;   ///< share of embedding entries dropped while training
    std::vector<int> hidden = {128}; ///< units of each hidden layer
    std::vector<Activation> activations = {Activation::relu}; ///< one a hidden layer
    double hiddenDropout = 0.0;                               ///< share of hidden units dropped
    Activation outputActivation = Activation::relu;           ///< of the one output unit
};

/// Book and user embeddings concatenated (book first), dense layers, one output unit. Immutable. Tensors:
/// book_embedding, user_embedding, then for each layer dense_N.weight (inputs x units) and dense_N.bias.
class NetworkModel : public Model, public LayeredModel {
public:
    ~NetworkModel() override;
    /// Refuses tensors whose names or sizes do not fit or that hold values that are not finite.
    static Result<std::unique_ptr<NetworkModel>> fromTensors(const NetworkParameters& parameters,
                                                             std::size_t users, std::size_t books,
                                                             std::vector<Tensor>&& tensors);

    const NetworkParameters& parameters() const { return m_parameters; }

    void predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                 std::span<float> ratings) const override;
    /// Adds the user's half of the first dense layer to the books' halves, which are computed once.
    void scoreAllBooks(std::int32_t user, std::span<float> out) const override;
    /// The same bit for bit, each block of books for all users while it is at hand.
    void scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const override;
    /// Gradient descent on the user's vector alone, from the mean user, with a fixed number of steps.
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
    struct Scorer;
    NetworkModel();

    NetworkParameters m_parameters;
    std::size_t m_users = 0;
    std::size_t m_books = 0;
    std::vector<Tensor> m_tensors;
    std::unique_ptr<Scorer> m_scorer; ///< what is derived from the tensors: padded layers, book halves
};

/// Before training, as Keras starts: embeddings uniform over +-0.05, dense weights Glorot uniform, biases 0.
std::unique_ptr<NetworkModel> makeNetworkModel(std::size_t users, std::size_t books,
                                               const NetworkParameters& parameters, std::uint64_t seed);

extern const ModelKind kNetworkKind;

} // namespace shelf
