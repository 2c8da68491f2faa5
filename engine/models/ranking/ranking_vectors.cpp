// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ranking/ranking_vectors.h"

#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/pair_products.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <algorithm>

namespace shelf {

namespace {

enum Slot : std::size_t { kUser, kBook, kBias };

constexpr std::size_t kUsersAtOnce = 32;

} // namespace

Result<std::shared_ptr<const Model>> RankingVectors::fromTensors(BookBias bias, std::size_t factors,
                                                                 std::size_t users, std::size_t books,
                                                                 std::vector<Tensor>&& tensors)
{
    if (factors < 1)
        return Error::usageError(tr("The model needs at least one factor"));
    std::shared_ptr<RankingVectors> model(new RankingVectors(bias));
    const auto take = [&](const char* name, std::size_t rows, std::size_t cols) -> Status {
        auto tensor = takeTensor(tensors, name, rows, cols);
        if (!tensor)
            return tensor.error();
        model->m_tensors.push_back(std::move(*tensor));
        return {};
    };
    if (Status taken = take("user_embedding", users + 1, factors); !taken)
        return taken.error();
    if (Status taken = take("book_embedding", books + 1, factors); !taken)
        return taken.error();
    if (model->biased())
        if (Status taken = take("book_bias", books + 1, 1); !taken)
            return taken.error();
    model->m_users = users;
    model->m_books = books;
    return std::shared_ptr<const Model>(std::move(model));
}

void RankingVectors::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                             std::span<float> scores) const
{
    for (std::size_t i = 0; i < scores.size(); ++i)
        scores[i] = biased() ? m_tensors[kBias].values[entityRow(books[i], m_books)] : 0.0F;
    addPairProducts(m_tensors[kUser], users, m_tensors[kBook], books, scores);
}

void RankingVectors::scoreVector(const float* vector, std::span<float> out) const
{
    const Tensor& book = m_tensors[kBook];
    kernels().dotRows(out.size(), book.cols, book.values.data(), book.cols, vector, 0.0F, out.data());
    if (biased())
        kernels().add(out.size(), m_tensors[kBias].values.data(), out.data());
}

void RankingVectors::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    const Tensor& table = m_tensors[kUser];
    scoreVector(&table.values[entityRow(user, m_users) * table.cols], out);
}

const AlignedVector<float>& RankingVectors::turnedBooks() const
{
    std::call_once(m_once, [this] {
        const Tensor& book = m_tensors[kBook];
        const std::size_t lanes = paddedLanes(m_books);
        m_turned.assign(book.cols * lanes, 0.0F);
        for (std::size_t b = 0; b < m_books; ++b)
            for (std::size_t f = 0; f < book.cols; ++f)
                m_turned[f * lanes + b] = book.values[b * book.cols + f];
        m_paddedBias.assign(lanes, 0.0F);
        if (biased())
            std::copy_n(m_tensors[kBias].values.data(), m_books, m_paddedBias.data());
    });
    return m_turned;
}

void RankingVectors::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const Tensor& table = m_tensors[kUser];
    const AlignedVector<float>& turned = turnedBooks();
    const std::size_t lanes = m_paddedBias.size();
    AlignedVector<float> vectors(kUsersAtOnce * table.cols);
    AlignedVector<float> scores(kUsersAtOnce * lanes);
    for (std::size_t begin = 0; begin < users.size(); begin += kUsersAtOnce) {
        const std::size_t n = std::min(kUsersAtOnce, users.size() - begin);
        for (std::size_t i = 0; i < n; ++i)
            std::copy_n(&table.values[entityRow(users[begin + i], m_users) * table.cols], table.cols,
                        vectors.data() + i * table.cols);
        Product product;
        product.n = n;
        product.m = m_books;
        product.k = table.cols;
        product.a = vectors.data();
        product.aRow = table.cols;
        product.b = turned.data();
        product.ldb = lanes;
        product.bias = m_paddedBias.data();
        product.c = scores.data();
        product.ldc = lanes;
        kernels().multiply(product);
        for (std::size_t i = 0; i < n; ++i)
            std::copy_n(scores.data() + i * lanes, m_books, out.data() + (begin + i) * m_books);
    }
}

void RankingVectors::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                                    std::span<float> out) const
{
    const std::vector<float> vector = fitReader(books);
    scoreVector(vector.data(), out);
}

MatrixView RankingVectors::bookEmbedding() const
{
    return {m_tensors[kBook].values.data(), m_books, m_tensors[kBook].cols, m_tensors[kBook].cols};
}

MatrixView RankingVectors::userEmbedding() const
{
    return {m_tensors[kUser].values.data(), m_users, m_tensors[kUser].cols, m_tensors[kUser].cols};
}

ScoreGraph RankingVectors::scoreGraph() const
{
    ScoreGraph graph;
    const std::size_t user = graph.userRow("user_embedding", viewOf(m_tensors[kUser]));
    const std::size_t book = graph.bookRow("book_embedding", viewOf(m_tensors[kBook]));
    const std::size_t product = graph.dot("dot", user, book);
    if (biased())
        graph.add("sum", {product, graph.bookRow("book_bias", viewOf(m_tensors[kBias]))});
    return graph;
}

std::vector<const Tensor*> RankingVectors::tensors() const
{
    std::vector<const Tensor*> list;
    for (const Tensor& tensor : m_tensors)
        list.push_back(&tensor);
    return list;
}

std::vector<LayerInfo> RankingVectors::layers() const
{
    const Message vector = batchOf(m_tensors[kUser].cols);
    const auto table = [&](const Message& name, Slot slot, const Message& output, int input) {
        const Tensor& t = m_tensors[slot];
        return LayerInfo{name, output, shapeText(t.rows, t.cols), t.rows * t.cols, {input}};
    };
    std::vector<LayerInfo> list = {{tr("User", "a layer of a model"), batchOf(1), "", 0, {}},
                                   {tr("Book", "a layer of a model"), batchOf(1), "", 0, {}}};
    list.push_back(table(tr("User embedding", "a layer of a model"), kUser, vector, 0));
    list.push_back(table(tr("Book embedding", "a layer of a model"), kBook, vector, 1));
    if (m_bias == BookBias::none)
        for (const std::size_t i : {2, 3})
            list[i].detail = tr("%1, averaged over the graph", "details of a layer").arg(list[i].detail);
    list.push_back({tr("Dot product", "a layer of a model"), batchOf(1), "", 0, {2, 3}});
    if (biased()) {
        list.push_back(table(tr("Book bias", "a layer of a model"), kBias, batchOf(1), 1));
        list.push_back({tr("Sum", "a layer of a model"), batchOf(1), "", 0, {4, 5}});
    }
    return list;
}

namespace {

Result<std::shared_ptr<const Model>> restoreVectors(RankingVectors::BookBias bias, RestoreRequest&& request)
{
    const int factors = std::max(0, request.settings.of<VectorParameters>().factors);
    return RankingVectors::fromTensors(bias, static_cast<std::size_t>(factors), request.userCount(),
                                       request.bookCount(), std::move(request.tensors));
}

} // namespace

Result<std::shared_ptr<const Model>> restoreBpr(RestoreRequest&& request)
{
    return restoreVectors(RankingVectors::BookBias::learned, std::move(request));
}

Result<std::shared_ptr<const Model>> restoreLightGcn(RestoreRequest&& request)
{
    return restoreVectors(RankingVectors::BookBias::none, std::move(request));
}

} // namespace shelf
