// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/network/network.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/models/network/network_scorer.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::uint64_t kWeightStream = 0x6e6e;
constexpr float kEmbeddingRange = 0.05F;

Status checkShape(const NetworkParameters& parameters)
{
    if (parameters.bookEmbedding < 1 || parameters.userEmbedding < 1)
        return Error::usageError(tr("Each embedding of a network needs at least one entry"));
    if (parameters.hidden.size() != parameters.activations.size())
        return Error::usageError(tr("A network needs one activation for each hidden layer"),
                                 tr("Give as many activations as hidden layers."));
    if (std::any_of(parameters.hidden.begin(), parameters.hidden.end(), [](int units) { return units < 1; }))
        return Error::usageError(tr("A hidden layer needs at least one unit"));
    return {};
}

Message activationTitle(Activation activation)
{
    switch (activation) {
    case Activation::linear:
        return tr("linear", "an activation");
    case Activation::relu:
        return tr("ReLU", "an activation");
    case Activation::sigmoid:
        return tr("sigmoid", "an activation");
    case Activation::tanh:
        return tr("tanh", "an activation");
    }
    return {};
}

} // namespace

NetworkModel::NetworkModel() = default;
NetworkModel::~NetworkModel() = default;

Result<std::unique_ptr<NetworkModel>> NetworkModel::fromTensors(const NetworkParameters& parameters,
                                                                std::size_t users, std::size_t books,
                                                                std::vector<Tensor>&& tensors)
{
    if (Status shape = checkShape(parameters); !shape)
        return shape.error();
    std::unique_ptr<NetworkModel> model(new NetworkModel);
    const auto bookDims = static_cast<std::size_t>(parameters.bookEmbedding);
    const auto userDims = static_cast<std::size_t>(parameters.userEmbedding);
    const auto take = [&](const std::string& name, std::size_t rows, std::size_t cols) -> Status {
        auto tensor = takeTensor(tensors, name, rows, cols);
        if (!tensor)
            return tensor.error();
        model->m_tensors.push_back(std::move(*tensor));
        return {};
    };
    if (Status taken = take("book_embedding", books + 1, bookDims); !taken)
        return taken.error();
    if (Status taken = take("user_embedding", users + 1, userDims); !taken)
        return taken.error();
    std::size_t inputs = bookDims + userDims;
    for (std::size_t l = 0; l <= parameters.hidden.size(); ++l) {
        const std::size_t units =
            l < parameters.hidden.size() ? static_cast<std::size_t>(parameters.hidden[l]) : 1;
        const std::string name = "dense_" + std::to_string(l + 1);
        if (Status taken = take(name + ".weight", inputs, units); !taken)
            return taken.error();
        if (Status taken = take(name + ".bias", 1, units); !taken)
            return taken.error();
        inputs = units;
    }
    model->m_parameters = parameters;
    model->m_users = users;
    model->m_books = books;
    model->m_scorer = std::make_unique<Scorer>(parameters, model->tensors(), users, books);
    return model;
}

void NetworkModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                           std::span<float> ratings) const
{
    m_scorer->predict(users, books, ratings);
}

void NetworkModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    scoreManyUsers({&user, 1}, out);
}

void NetworkModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const Tensor& table = m_tensors[1];
    std::vector<const float*> vectors;
    for (const std::int32_t user : users)
        vectors.push_back(&table.values[entityRow(user, m_users) * table.cols]);
    m_scorer->scoreVectors(vectors, out);
}

void NetworkModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                  std::span<float> out) const
{
    const std::vector<float> vector = m_scorer->fitReader(books, ratings);
    const float* const only = vector.data();
    m_scorer->scoreVectors({&only, 1}, out);
}

MatrixView NetworkModel::bookEmbedding() const
{
    return {m_tensors[0].values.data(), m_books, m_tensors[0].cols, m_tensors[0].cols};
}

MatrixView NetworkModel::userEmbedding() const
{
    return {m_tensors[1].values.data(), m_users, m_tensors[1].cols, m_tensors[1].cols};
}

std::vector<LayerInfo> NetworkModel::layers() const
{
    std::vector<LayerInfo> list;
    list.push_back({tr("Book", "a layer of a model"), batchOf(1), "", 0, {}});
    list.push_back({tr("User", "a layer of a model"), batchOf(1), "", 0, {}});
    const auto dropped = [](const Message& detail, double dropout) {
        return dropout > 0 ? tr("%1, dropout %2", "details of a layer").arg(detail).arg(shortest(dropout))
                           : detail;
    };
    for (int side = 0; side < 2; ++side) {
        const Tensor& t = m_tensors[static_cast<std::size_t>(side)];
        list.push_back({side == 0 ? tr("Book embedding", "a layer of a model") : tr("User embedding", "a layer of a model"),
                        batchOf(t.cols),
                        dropped(shapeText(t.rows, t.cols), m_parameters.embeddingDropout),
                        t.rows * t.cols,
                        {side}});
    }
    list.push_back({tr("Concatenate", "a layer of a model"), batchOf(m_tensors[0].cols + m_tensors[1].cols), "", 0, {2, 3}});
    for (std::size_t l = 0; l <= m_parameters.hidden.size(); ++l) {
        const bool isOutput = l == m_parameters.hidden.size();
        const Tensor& weights = m_tensors[2 + 2 * l];
        const Activation activation =
            isOutput ? m_parameters.outputActivation : m_parameters.activations[l];
        const Message detail = tr("%1, %2", "details of a layer: its size and its activation")
                                   .arg(shapeText(weights.rows, weights.cols))
                                   .arg(activationTitle(activation));
        list.push_back({isOutput ? tr("Output", "a layer of a model") : tr("Dense %1", "a layer of a model").arg(l + 1),
                        batchOf(weights.cols),
                        dropped(detail, isOutput ? 0 : m_parameters.hiddenDropout),
                        weights.rows * weights.cols + weights.cols,
                        {static_cast<int>(list.size()) - 1}});
    }
    return list;
}

ScoreGraph NetworkModel::scoreGraph() const
{
    ScoreGraph graph;
    const std::size_t user = graph.userRow("user_embedding", viewOf(m_tensors[1]));
    const std::size_t book = graph.bookRow("book_embedding", viewOf(m_tensors[0]));
    std::size_t last = graph.concatenate("concatenate", {book, user});
    for (std::size_t l = 0; l <= m_parameters.hidden.size(); ++l)
        last = graph.dense("dense_" + std::to_string(l + 1), last, viewOf(m_tensors[2 + 2 * l]),
                           viewOf(m_tensors[3 + 2 * l]),
                           l < m_parameters.hidden.size() ? m_parameters.activations[l]
                                                          : m_parameters.outputActivation);
    return graph;
}

std::vector<const Tensor*> NetworkModel::tensors() const
{
    std::vector<const Tensor*> list;
    for (const Tensor& tensor : m_tensors)
        list.push_back(&tensor);
    return list;
}

namespace {

/// Where fewer than half of some random pairs wake a rectified output unit, the mirror image of its weights,
/// as likely a draw, wakes the others: a network that starts silent for all pairs would never learn.
bool startsSilent(const NetworkModel& model, std::uint64_t seed)
{
    constexpr std::size_t kPairs = 512;
    Random random(seed, kWeightStream + 1);
    std::vector<std::int32_t> users(kPairs);
    std::vector<std::int32_t> books(kPairs);
    for (std::size_t i = 0; i < kPairs; ++i) {
        users[i] = static_cast<std::int32_t>(random.below(model.userCount() + 1));
        books[i] = static_cast<std::int32_t>(random.below(model.bookCount() + 1));
    }
    std::vector<float> ratings(kPairs);
    model.predict(users, books, ratings);
    return std::count_if(ratings.begin(), ratings.end(), [](float r) { return r > 0; }) <
           static_cast<std::ptrdiff_t>(kPairs / 2);
}

} // namespace

std::unique_ptr<NetworkModel> makeNetworkModel(std::size_t users, std::size_t books,
                                               const NetworkParameters& parameters, std::uint64_t seed)
{
    if (!checkShape(parameters))
        return nullptr;
    const auto bookDims = static_cast<std::size_t>(parameters.bookEmbedding);
    const auto userDims = static_cast<std::size_t>(parameters.userEmbedding);
    Random random(seed, kWeightStream);
    std::vector<Tensor> tensors;
    tensors.push_back(
        uniformTensor("book_embedding", books + 1, bookDims, -kEmbeddingRange, kEmbeddingRange, random));
    tensors.push_back(
        uniformTensor("user_embedding", users + 1, userDims, -kEmbeddingRange, kEmbeddingRange, random));
    std::size_t inputs = bookDims + userDims;
    for (std::size_t l = 0; l <= parameters.hidden.size(); ++l) {
        const std::size_t units =
            l < parameters.hidden.size() ? static_cast<std::size_t>(parameters.hidden[l]) : 1;
        const auto limit = static_cast<float>(std::sqrt(6.0 / static_cast<double>(inputs + units)));
        const std::string name = "dense_" + std::to_string(l + 1);
        tensors.push_back(uniformTensor(name + ".weight", inputs, units, -limit, limit, random));
        tensors.push_back(zeroTensor(name + ".bias", 1, units));
        inputs = units;
    }
    std::vector<Tensor> mirrored;
    if (parameters.outputActivation == Activation::relu) {
        mirrored = tensors;
        for (float& weight : mirrored[mirrored.size() - 2].values)
            weight = -weight;
    }
    auto model = NetworkModel::fromTensors(parameters, users, books, std::move(tensors));
    if (model && !mirrored.empty() && startsSilent(**model, seed))
        model = NetworkModel::fromTensors(parameters, users, books, std::move(mirrored));
    return model ? std::move(*model) : nullptr;
}

} // namespace shelf
