// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/svdpp/svdpp_model.h"

#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/fold_in.h"
#include "engine/models/pair_products.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

enum Slot : std::size_t { kUser, kBook, kImplicit, kUserBias, kBookBias, kMean };

} // namespace

Result<std::shared_ptr<const Model>>
SvdppModel::fromTensors(int factors, std::shared_ptr<const Interactions> known, std::vector<Tensor>&& tensors)
{
    if (factors < 1)
        return Error::usageError(tr("SVD++ needs at least one factor"));
    const auto cols = static_cast<std::size_t>(factors);
    const std::size_t users = known->userCount() + 1;
    const std::size_t books = known->bookCount() + 1;
    struct Wanted {
        const char* name;
        std::size_t rows;
        std::size_t cols;
    };
    const std::vector<Wanted> wanted = {
        {"user_embedding", users, cols}, {"book_embedding", books, cols}, {"implicit_embedding", books, cols},
        {"user_bias", users, 1},         {"book_bias", books, 1},         {"mean", 1, 1}};
    std::shared_ptr<SvdppModel> model(new SvdppModel);
    for (const Wanted& want : wanted) {
        auto tensor = takeTensor(tensors, want.name, want.rows, want.cols);
        if (!tensor)
            return tensor.error();
        model->m_tensors.push_back(std::move(*tensor));
    }
    model->m_known = std::move(known);
    model->m_readers = model->m_tensors[kUser];
    model->m_readers.name = "reader_vectors";
    for (std::size_t u = 0; u + 1 < users; ++u)
        model->addImplicit(model->m_known->booksOf(static_cast<std::int32_t>(u)),
                           &model->m_readers.values[u * cols]);
    return std::shared_ptr<const Model>(std::move(model));
}

void SvdppModel::addImplicit(std::span<const std::int32_t> books, float* vector) const
{
    if (books.empty())
        return;
    const Tensor& implicit = m_tensors[kImplicit];
    std::vector<float> sum(implicit.cols, 0.0F);
    for (const std::int32_t book : books)
        kernels().add(implicit.cols, &implicit.values[entityRow(book, bookCount()) * implicit.cols],
                      sum.data());
    const float share = 1.0F / std::sqrt(static_cast<float>(books.size()));
    for (std::size_t f = 0; f < sum.size(); ++f)
        vector[f] += share * sum[f];
}

void SvdppModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                         std::span<float> ratings) const
{
    for (std::size_t i = 0; i < ratings.size(); ++i)
        ratings[i] = m_tensors[kMean].values[0] +
                     m_tensors[kUserBias].values[entityRow(users[i], userCount())] +
                     m_tensors[kBookBias].values[entityRow(books[i], bookCount())];
    addPairProducts(m_readers, users, m_tensors[kBook], books, ratings);
}

void SvdppModel::scoreVector(const float* vector, float base, std::span<float> out) const
{
    const Tensor& book = m_tensors[kBook];
    kernels().dotRows(out.size(), book.cols, book.values.data(), book.cols, vector,
                      m_tensors[kMean].values[0] + base, out.data());
    kernels().add(out.size(), m_tensors[kBookBias].values.data(), out.data());
}

void SvdppModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    const std::size_t row = entityRow(user, userCount());
    scoreVector(&m_readers.values[row * m_readers.cols], m_tensors[kUserBias].values[row], out);
}

void SvdppModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                std::span<float> out) const
{
    const Tensor& table = m_tensors[kBook];
    std::vector<float> implicit(table.cols, 0.0F);
    addImplicit(books, implicit.data());
    std::vector<double> targets(ratings.size());
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        const std::size_t book = entityRow(books[i], bookCount());
        float rest = 0;
        kernels().dotRows(1, table.cols, implicit.data(), table.cols, &table.values[book * table.cols],
                          m_tensors[kMean].values[0] + m_tensors[kBookBias].values[book], &rest);
        targets[i] = static_cast<double>(ratings[i]) - static_cast<double>(rest);
    }
    FoldedReader reader = foldInReader(m_tensors[kUser], &m_tensors[kUserBias], userCount(), table,
                                       bookCount(), books, targets, false);
    kernels().add(implicit.size(), implicit.data(), reader.vector.data());
    scoreVector(reader.vector.data(), reader.bias, out);
}

MatrixView SvdppModel::bookEmbedding() const
{
    const Tensor& table = m_tensors[kBook];
    return {table.values.data(), bookCount(), table.cols, table.cols};
}

MatrixView SvdppModel::userEmbedding() const
{
    return {m_readers.values.data(), userCount(), m_readers.cols, m_readers.cols};
}

std::vector<LayerInfo> SvdppModel::layers() const
{
    const Message vector = batchOf(m_readers.cols);
    const auto table = [&](const Message& name, Slot slot, const Message& output, int input) {
        const Tensor& t = m_tensors[slot];
        return LayerInfo{name, output, shapeText(t.rows, t.cols), t.rows * t.cols, {input}};
    };
    return {
        {tr("Book", "a layer of a model"), batchOf(1), "", 0, {}},
        {tr("User", "a layer of a model"), batchOf(1), "", 0, {}},
        {tr("User's books", "a layer of a model"),
         tr("batch x n"),
         tr("all that the user rated", "details of a layer"),
         0,
         {1}},
        table(tr("Book embedding", "a layer of a model"), kBook, vector, 0),
        table(tr("User embedding", "a layer of a model"), kUser, vector, 1),
        table(tr("Implicit embedding", "a layer of a model"), kImplicit,
              tr("batch x n x %1").arg(std::to_string(m_readers.cols)), 2),
        {tr("Sum over root of n", "a layer of a model"), vector, "", 0, {5}},
        {tr("Reader vector", "a layer of a model"), vector, "", 0, {4, 6}},
        {tr("Dot product", "a layer of a model"), batchOf(1), "", 0, {3, 7}},
        table(tr("Book bias", "a layer of a model"), kBookBias, batchOf(1), 0),
        table(tr("User bias", "a layer of a model"), kUserBias, batchOf(1), 1),
        {tr("Sum", "a layer of a model"),
         batchOf(1),
         tr("with the mean rating", "details of a layer"),
         1,
         {8, 9, 10}},
    };
}

ScoreGraph SvdppModel::scoreGraph() const
{
    ScoreGraph graph; // of the readers' whole vectors, so that the lists of their books need not travel
    const std::size_t user = graph.userRow("reader_vectors", viewOf(m_readers));
    const std::size_t book = graph.bookRow("book_embedding", viewOf(m_tensors[kBook]));
    const std::size_t product = graph.dot("dot", user, book);
    const std::size_t userBias = graph.userRow("user_bias", viewOf(m_tensors[kUserBias]));
    const std::size_t bookBias = graph.bookRow("book_bias", viewOf(m_tensors[kBookBias]));
    graph.add("sum", {product, userBias, bookBias}, m_tensors[kMean].values[0]);
    return graph;
}

std::vector<const Tensor*> SvdppModel::tensors() const
{
    std::vector<const Tensor*> list;
    for (const Tensor& tensor : m_tensors)
        list.push_back(&tensor);
    return list;
}

Result<std::shared_ptr<const Model>> restoreSvdpp(RestoreRequest&& request)
{
    return SvdppModel::fromTensors(request.settings.of<VectorParameters>().factors, request.known(),
                                   std::move(request.tensors));
}

std::optional<NewReader> SvdppModel::newReader() const
{
    return NewReader{.by = NewReader::By::leastSquares,
                     .numbers = {{"nonNegative", 0}},
                     .own = viewOf(m_tensors[kUser]),
                     .implicit = viewOf(m_tensors[kImplicit])};
}

} // namespace shelf
