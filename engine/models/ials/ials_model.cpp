// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/ials/ials_model.h"

#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/gram.h"
#include "engine/models/reader_books.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>

namespace shelf {

double IalsPenalty::lambda(std::size_t ratings) const
{
    return regularization * std::pow(static_cast<double>(ratings), frequencyExponent);
}

/// A x = b of one reader, A = w0 Q'Q + sum of q q' over the reader's books + lambda, in double.
class IalsModel::NormalEquations {
public:
    NormalEquations(const IalsModel& model, std::span<const std::uint32_t> books) : m_model(model)
    {
        const auto factors = static_cast<Eigen::Index>(model.m_book.cols);
        Eigen::MatrixXd rows(static_cast<Eigen::Index>(books.size()), factors);
        for (std::size_t i = 0; i < books.size(); ++i)
            rows.row(static_cast<Eigen::Index>(i)) = vector(books[i]);
        const Eigen::Map<const Eigen::MatrixXd> gram(model.m_gram.data(), factors, factors);
        Eigen::MatrixXd matrix = model.m_penalty.unobservedWeight * gram;
        matrix.noalias() += rows.transpose() * rows;
        matrix.diagonal().array() += model.m_penalty.lambda(books.size());
        m_right = rows.colwise().sum();
        m_factored.compute(matrix);
    }

    Eigen::VectorXd reader() const { return m_factored.solve(m_right); }
    Eigen::VectorXd solve(const Eigen::VectorXd& b) const { return m_factored.solve(b); }

    Eigen::VectorXd vector(std::size_t book) const
    {
        const Tensor& table = m_model.m_book;
        return Eigen::Map<const Eigen::VectorXf>(&table.values[book * table.cols],
                                                 static_cast<Eigen::Index>(table.cols))
            .cast<double>();
    }

private:
    const IalsModel& m_model;
    Eigen::VectorXd m_right;
    Eigen::LDLT<Eigen::MatrixXd> m_factored;
};

IalsModel::IalsModel(const IalsPenalty& penalty, Tensor userEmbedding, Tensor bookEmbedding)
    : m_penalty(penalty), m_user(std::move(userEmbedding)), m_book(std::move(bookEmbedding))
{
    const std::size_t factors = m_book.cols;
    const std::size_t books = m_book.rows;
    const std::size_t lanes = paddedLanes(factors);
    const std::size_t width = paddedLanes(books);
    AlignedVector<float> padded(books * lanes, 0.0F);
    for (std::size_t b = 0; b < books; ++b)
        std::copy_n(&m_book.values[b * factors], factors, &padded[b * lanes]);
    const std::vector<double> gram = gramMatrix(padded.data(), books, lanes);
    m_gram.resize(factors * factors);
    for (std::size_t f = 0; f < factors; ++f)
        std::copy_n(&gram[f * lanes], factors, &m_gram[f * factors]);
    m_turned.assign(factors * width, 0.0F);
    kernels().transpose(books, factors, m_book.values.data(), factors, m_turned.data(), width);
}

void IalsModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                        std::span<float> scores) const
{
    const std::size_t cols = m_book.cols;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const std::size_t book = entityRow(books[i], bookCount());
        scores[i] = 0;
        if (book < bookCount())
            kernels().dotRows(1, cols, &m_book.values[book * cols], cols,
                              &m_user.values[entityRow(users[i], userCount()) * cols], 0.0F, &scores[i]);
    }
}

void IalsModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    const std::size_t cols = m_book.cols;
    kernels().dotRows(bookCount(), cols, m_book.values.data(), cols,
                      &m_user.values[entityRow(user, userCount()) * cols], 0.0F, out.data());
}

void IalsModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const std::size_t cols = m_book.cols;
    const std::size_t books = bookCount();
    AlignedVector<float> vectors(users.size() * cols);
    for (std::size_t i = 0; i < users.size(); ++i)
        std::copy_n(&m_user.values[entityRow(users[i], userCount()) * cols], cols, &vectors[i * cols]);
    // Whole blocks as a product; it would write past the end of a row with the few books that are left.
    const std::size_t whole = books / kLaneBlock * kLaneBlock;
    Product p;
    p.n = users.size();
    p.m = whole;
    p.k = p.aRow = cols;
    p.a = vectors.data();
    p.b = m_turned.data();
    p.ldb = paddedLanes(books);
    p.c = out.data();
    p.ldc = books;
    if (whole > 0)
        kernels().multiply(p);
    for (std::size_t i = 0; i < users.size() && whole < books; ++i)
        kernels().dotRows(books - whole, cols, &m_book.values[whole * cols], cols, &vectors[i * cols], 0.0F,
                          out.data() + i * books + whole);
}

void IalsModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                               std::span<float> out) const
{
    const auto own = distinctBooks(books, bookCount());
    if (own.empty()) {
        scoreAllBooks(-1, out);
        return;
    }
    const Eigen::VectorXf reader = NormalEquations(*this, own).reader().cast<float>();
    kernels().dotRows(bookCount(), m_book.cols, m_book.values.data(), m_book.cols, reader.data(), 0.0F,
                      out.data());
}

std::vector<Contribution> IalsModel::contributions(std::int32_t, std::span<const std::int32_t> books,
                                                   std::span<const float>, std::int32_t book) const
{
    std::vector<Contribution> list;
    if (book < 0 || static_cast<std::size_t>(book) >= bookCount())
        return list;
    const auto own = distinctBooks(books, bookCount());
    const NormalEquations equations(*this, own);
    const Eigen::VectorXd pull = equations.solve(equations.vector(static_cast<std::size_t>(book)));
    for (const std::uint32_t from : own)
        list.push_back(
            {static_cast<std::int32_t>(from), static_cast<float>(equations.vector(from).dot(pull))});
    return list;
}

MatrixView IalsModel::bookEmbedding() const
{
    return {m_book.values.data(), bookCount(), m_book.cols, m_book.cols};
}

MatrixView IalsModel::userEmbedding() const
{
    return {m_user.values.data(), userCount(), m_user.cols, m_user.cols};
}

ScoreGraph IalsModel::scoreGraph() const
{
    ScoreGraph graph;
    const std::size_t user = graph.userRow("user_embedding", viewOf(m_user));
    const std::size_t book = graph.bookRow("book_embedding", viewOf(m_book), ScoreGraph::Unknown::zeros);
    graph.dot("dot", user, book);
    return graph;
}

std::vector<LayerInfo> IalsModel::layers() const
{
    const Message vector = batchOf(m_book.cols);
    const auto table = [&](const Message& name, const Tensor& t, int input) {
        return LayerInfo{name, vector, shapeText(t.rows, t.cols), t.values.size(), {input}};
    };
    return {
        {tr("Book", "a layer of a model"), batchOf(1), "", 0, {}},
        {tr("User", "a layer of a model"), batchOf(1), "", 0, {}},
        table(tr("Book embedding", "a layer of a model"), m_book, 0),
        table(tr("User embedding", "a layer of a model"), m_user, 1),
        {tr("Dot product", "a layer of a model"), batchOf(1), "", 0, {2, 3}},
    };
}

Result<std::shared_ptr<const Model>> restoreIals(RestoreRequest&& request)
{
    const RunSettings& settings = request.settings;
    if (settings.of<VectorParameters>().factors < 1)
        return Error::failure(tr("The model's vectors have no length"));
    const auto factors = static_cast<std::size_t>(settings.of<VectorParameters>().factors);
    auto user = takeTensor(request.tensors, "user_embedding", request.userCount() + 1, factors);
    if (!user)
        return user.error();
    auto book = takeTensor(request.tensors, "book_embedding", request.bookCount(), factors);
    if (!book)
        return book.error();
    const IalsPenalty penalty{settings.of<IalsParameters>().unobservedWeight,
                              settings.of<IalsParameters>().frequencyExponent,
                              settings.of<LatentParameters>().regularization};
    return std::shared_ptr<const Model>(
        std::make_shared<const IalsModel>(penalty, std::move(*user), std::move(*book)));
}

std::optional<NewReader> IalsModel::newReader() const
{
    return NewReader{.by = NewReader::By::weighted,
                     .numbers = {{"unobservedWeight", m_penalty.unobservedWeight},
                                 {"regularization", m_penalty.regularization},
                                 {"frequencyExponent", m_penalty.frequencyExponent}}};
}

} // namespace shelf
