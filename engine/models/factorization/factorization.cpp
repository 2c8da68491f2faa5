// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/factorization/factorization.h"

#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/factorization/factorization_parameters.h"
#include "engine/models/pair_products.h"
#include "engine/models/score_matrix.h"
#include "engine/models/tensors.h"

namespace shelf {

namespace {

enum Slot : std::size_t { kUser, kBook, kUserBias, kBookBias, kMean };

constexpr std::uint64_t kWeightStream = 0x6d66;

} // namespace

FactorizationShape factorizationShape(const RunSettings& settings)
{
    const auto& own = settings.of<FactorizationParameters>();
    return {.factors = settings.of<VectorParameters>().factors,
            .biases = own.biases,
            .nonNegative = own.nonNegative,
            .initScale = settings.of<StartParameters>().initScale};
}

Result<std::unique_ptr<FactorizationModel>> FactorizationModel::fromTensors(const FactorizationShape& shape,
                                                                            std::size_t users,
                                                                            std::size_t books,
                                                                            std::vector<Tensor>&& tensors)
{
    if (shape.factors < 1)
        return Error::usageError(tr("A factorization needs at least one factor"));
    const auto factors = static_cast<std::size_t>(shape.factors);
    struct Wanted {
        const char* name;
        std::size_t rows;
        std::size_t cols;
    };
    std::vector<Wanted> wanted = {{"user_embedding", users + 1, factors},
                                  {"book_embedding", books + 1, factors}};
    if (shape.biases) {
        wanted.push_back({"user_bias", users + 1, 1});
        wanted.push_back({"book_bias", books + 1, 1});
        wanted.push_back({"mean", 1, 1});
    }
    std::unique_ptr<FactorizationModel> model(new FactorizationModel);
    for (const Wanted& want : wanted) {
        auto tensor = takeTensor(tensors, want.name, want.rows, want.cols);
        if (!tensor)
            return tensor.error();
        model->m_tensors.push_back(std::move(*tensor));
    }
    model->m_shape = shape;
    model->m_users = users;
    model->m_books = books;
    if (shape.biases)
        model->m_mean = model->m_tensors[kMean].values[0];
    return model;
}

void FactorizationModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                                 std::span<float> ratings) const
{
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        ratings[i] = m_mean;
        if (m_shape.biases)
            ratings[i] += m_tensors[kUserBias].values[entityRow(users[i], m_users)] +
                          m_tensors[kBookBias].values[entityRow(books[i], m_books)];
    }
    addPairProducts(m_tensors[kUser], users, m_tensors[kBook], books, ratings);
}

void FactorizationModel::scoreVector(const float* vector, float base, std::span<float> out) const
{
    const Tensor& book = m_tensors[kBook];
    kernels().dotRows(out.size(), book.cols, book.values.data(), book.cols, vector, m_mean + base,
                      out.data());
    if (m_shape.biases) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] += m_tensors[kBookBias].values[i];
    }
}

void FactorizationModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    const Tensor& table = m_tensors[kUser];
    const std::size_t row = entityRow(user, m_users);
    scoreVector(&table.values[row * table.cols], m_shape.biases ? m_tensors[kUserBias].values[row] : 0.0F,
                out);
}

void FactorizationModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const Tensor& table = m_tensors[kUser];
    std::vector<const float*> vectors;
    std::vector<float> base;
    for (const std::int32_t user : users) {
        const std::size_t row = entityRow(user, m_users);
        vectors.push_back(&table.values[row * table.cols]);
        if (m_shape.biases)
            base.push_back(m_mean + m_tensors[kUserBias].values[row]);
    }
    const std::span<const float> bookBias =
        m_shape.biases ? std::span<const float>(m_tensors[kBookBias].values) : std::span<const float>();
    scoreMatrix(vectors, base, bookEmbedding(), bookBias, out);
}

MatrixView FactorizationModel::bookEmbedding() const
{
    const Tensor& table = m_tensors[kBook];
    return {table.values.data(), m_books, table.cols, table.cols};
}

MatrixView FactorizationModel::userEmbedding() const
{
    const Tensor& table = m_tensors[kUser];
    return {table.values.data(), m_users, table.cols, table.cols};
}

std::vector<LayerInfo> FactorizationModel::layers() const
{
    const std::size_t cols = m_tensors[kUser].cols;
    const Message vector = batchOf(cols);
    const auto table = [&](const Message& name, Slot slot, const Message& output, int input) {
        const Tensor& t = m_tensors[slot];
        return LayerInfo{name, output, shapeText(t.rows, t.cols), t.rows * t.cols, {input}};
    };
    std::vector<LayerInfo> list;
    list.push_back({tr("Book", "a layer of a model"), batchOf(1), "", 0, {}});
    list.push_back({tr("User", "a layer of a model"), batchOf(1), "", 0, {}});
    list.push_back(table(tr("Book embedding", "a layer of a model"), kBook, vector, 0));
    list.push_back(table(tr("User embedding", "a layer of a model"), kUser, vector, 1));
    if (m_shape.nonNegative) {
        for (const std::size_t i : {2, 3})
            list[i].detail = tr("%1, non-negative", "details of a layer").arg(list[i].detail);
    }
    list.push_back({tr("Dot product", "a layer of a model"), batchOf(1), "", 0, {2, 3}});
    if (m_shape.biases) {
        list.push_back(table(tr("Book bias", "a layer of a model"), kBookBias, batchOf(1), 0));
        list.push_back(table(tr("User bias", "a layer of a model"), kUserBias, batchOf(1), 1));
        list.push_back({tr("Sum", "a layer of a model"),
                        batchOf(1),
                        tr("with the mean rating", "details of a layer"),
                        0,
                        {4, 5, 6}});
    }
    return list;
}

ScoreGraph FactorizationModel::scoreGraph() const
{
    ScoreGraph graph;
    const std::size_t user = graph.userRow("user_embedding", viewOf(m_tensors[kUser]));
    const std::size_t book = graph.bookRow("book_embedding", viewOf(m_tensors[kBook]));
    const std::size_t product = graph.dot("dot", user, book);
    if (m_shape.biases) {
        const std::size_t userBias = graph.userRow("user_bias", viewOf(m_tensors[kUserBias]));
        const std::size_t bookBias = graph.bookRow("book_bias", viewOf(m_tensors[kBookBias]));
        graph.add("sum", {product, userBias, bookBias}, m_mean);
    }
    return graph;
}

std::vector<const Tensor*> FactorizationModel::tensors() const
{
    std::vector<const Tensor*> list;
    for (const Tensor& tensor : m_tensors)
        list.push_back(&tensor);
    return list;
}

std::unique_ptr<FactorizationModel> makeFactorizationModel(std::size_t users, std::size_t books,
                                                           double globalMean, const FactorizationShape& shape,
                                                           std::uint64_t seed)
{
    FactorizationShape used = shape;
    used.factors = used.factors < 1 ? 1 : used.factors;
    const auto factors = static_cast<std::size_t>(used.factors);
    const auto scale = static_cast<float>(used.initScale);
    const float low = used.nonNegative ? 0.0F : -scale;
    Random random(seed, kWeightStream);
    std::vector<Tensor> tensors;
    tensors.push_back(uniformTensor("user_embedding", users + 1, factors, low, scale, random));
    tensors.push_back(uniformTensor("book_embedding", books + 1, factors, low, scale, random));
    if (used.biases) {
        tensors.push_back(zeroTensor("user_bias", users + 1, 1));
        tensors.push_back(zeroTensor("book_bias", books + 1, 1));
        tensors.push_back(zeroTensor("mean", 1, 1));
        tensors.back().values[0] = static_cast<float>(globalMean);
    }
    auto model = FactorizationModel::fromTensors(used, users, books, std::move(tensors));
    return model ? std::move(*model) : nullptr;
}

} // namespace shelf
