// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/bayesian_model.h"

#include "engine/base/linear_algebra.h"
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"
#include "engine/parameters/settings.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr std::size_t kTileBooks = 512;

const float* rowOf(const Tensor& table, std::int32_t index)
{
    return table.values.data() + entityRow(index, table.rows - 1) * table.cols;
}

/// p . q + b_u + b_i of two rows (vector, bias).
float dotWithBiases(const float* user, const float* book, std::size_t factors)
{
    float sum = user[factors] + book[factors];
    for (std::size_t f = 0; f < factors; ++f)
        sum += user[f] * book[f];
    return sum;
}

Eigen::MatrixXd precisionMatrix(const PosteriorSample& sample)
{
    const std::span<const float> values = sample.priorPrecision();
    const auto n = static_cast<Eigen::Index>(sample.users.cols);
    Eigen::MatrixXd precision(n, n);
    for (Eigen::Index i = 0; i < n; ++i)
        for (Eigen::Index j = 0; j < n; ++j)
            precision(i, j) = static_cast<double>(values[static_cast<std::size_t>(i * n + j)]);
    return precision;
}

/// (p, b) of a reader with these ratings, the mean given the sample's books.
std::vector<float> readerRow(const PosteriorSample& sample, double mean, std::span<const std::int32_t> books,
                             std::span<const float> ratings)
{
    const auto n = static_cast<Eigen::Index>(sample.users.cols);
    Eigen::MatrixXd normal = precisionMatrix(sample);
    Eigen::VectorXd prior(n);
    for (Eigen::Index i = 0; i < n; ++i)
        prior[i] = static_cast<double>(sample.priorMean()[static_cast<std::size_t>(i)]);
    Eigen::VectorXd right = normal * prior;
    Eigen::VectorXd x(n);
    for (std::size_t k = 0; k < books.size(); ++k) {
        const float* book = rowOf(sample.books, books[k]);
        for (Eigen::Index i = 0; i + 1 < n; ++i)
            x[i] = static_cast<double>(book[i]);
        x[n - 1] = 1;
        normal += sample.noisePrecision() * x * x.transpose();
        right += sample.noisePrecision() *
                 (static_cast<double>(ratings[k]) - mean - static_cast<double>(book[n - 1])) * x;
    }
    const Eigen::VectorXd solved = solvePositiveDefinite(normal, right);
    std::vector<float> row(sample.users.cols);
    for (Eigen::Index i = 0; i < n; ++i)
        row[static_cast<std::size_t>(i)] = static_cast<float>(solved[i]);
    return row;
}

/// out += the sample's scores of all books for a reader's row.
void addScores(const PosteriorSample& sample, std::vector<float> row, std::span<float> scratch,
               std::span<float> out)
{
    const std::size_t factors = row.size() - 1;
    const float bias = row[factors];
    row[factors] = 1; // a book's row ends in its bias
    kernels().dotRows(out.size(), row.size(), sample.books.values.data(), sample.books.cols, row.data(), bias,
                      scratch.data());
    kernels().add(out.size(), scratch.data(), out.data());
}

void finish(std::span<float> sums, float mean, std::size_t samples)
{
    const float share = 1 / static_cast<float>(samples);
    for (float& value : sums)
        value = mean + share * value;
}

std::string numbered(const char* name, std::size_t sample)
{
    return std::string(name) + "_" + std::to_string(sample + 1);
}

} // namespace

std::span<const float> PosteriorSample::priorMean() const
{
    return std::span(prior.values).first(users.cols);
}

std::span<const float> PosteriorSample::priorPrecision() const
{
    return std::span(prior.values).subspan(users.cols, users.cols * users.cols);
}

BayesianModel::BayesianModel(double mean, Tensor bookEmbedding, Tensor userEmbedding, Samples samples)
    : m_mean(scalarTensor("mean", mean)),
      m_bookEmbedding(std::move(bookEmbedding)),
      m_userEmbedding(std::move(userEmbedding)),
      m_samples(std::move(samples))
{}

Result<std::shared_ptr<const BayesianModel>> BayesianModel::fromTensors(std::size_t factors,
                                                                        std::size_t userCount,
                                                                        std::size_t bookCount,
                                                                        std::vector<Tensor> tensors)
{
    auto mean = takeTensor(tensors, "mean", 1, 1);
    if (!mean)
        return mean.error();
    auto bookEmbedding = takeTensor(tensors, "book_embedding", bookCount, factors);
    if (!bookEmbedding)
        return bookEmbedding.error();
    auto userEmbedding = takeTensor(tensors, "user_embedding", userCount, factors);
    if (!userEmbedding)
        return userEmbedding.error();
    const std::size_t n = factors + 1;
    Samples samples;
    do {
        const std::size_t s = samples.size();
        auto books = takeTensor(tensors, numbered("books", s), bookCount + 1, n);
        if (!books)
            return books.error();
        auto users = takeTensor(tensors, numbered("users", s), userCount + 1, n);
        if (!users)
            return users.error();
        auto prior = takeTensor(tensors, numbered("prior", s), 1, n + n * n + 1);
        if (!prior)
            return prior.error();
        const auto sample = std::make_shared<const PosteriorSample>(
            PosteriorSample{std::move(*books), std::move(*users), std::move(*prior)});
        if (!(sample->noisePrecision() > 0) || !isPositiveDefinite(precisionMatrix(*sample)))
            return Error::failure(tr("The model's \"%1\" is no distribution").arg(numbered("prior", s)));
        samples.push_back(sample);
    } while (!tensors.empty());
    return std::make_shared<const BayesianModel>(static_cast<double>(mean->values[0]),
                                                 std::move(*bookEmbedding), std::move(*userEmbedding),
                                                 std::move(samples));
}

void BayesianModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                            std::span<float> ratings) const
{
    std::fill(ratings.begin(), ratings.end(), 0.0F);
    for (const auto& sample : m_samples)
        for (std::size_t i = 0; i < ratings.size(); ++i)
            ratings[i] +=
                dotWithBiases(rowOf(sample->users, users[i]), rowOf(sample->books, books[i]), factors());
    finish(ratings, m_mean.values[0], m_samples.size());
}

void BayesianModel::predictDeviation(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                                     std::span<float> deviations) const
{
    for (std::size_t i = 0; i < deviations.size(); ++i) {
        double sum = 0;
        double squares = 0;
        double noise = 0;
        for (const auto& sample : m_samples) {
            const double value = static_cast<double>(
                dotWithBiases(rowOf(sample->users, users[i]), rowOf(sample->books, books[i]), factors()));
            sum += value;
            squares += value * value;
            noise += 1 / sample->noisePrecision();
        }
        const auto count = static_cast<double>(m_samples.size());
        const double variance = std::max(0.0, squares / count - sum / count * (sum / count));
        deviations[i] = static_cast<float>(std::sqrt(variance + noise / count));
    }
}

void BayesianModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    std::fill(out.begin(), out.end(), 0.0F);
    std::vector<float> scratch(out.size());
    for (const auto& sample : m_samples) {
        const float* row = rowOf(sample->users, user);
        addScores(*sample, {row, row + sample->users.cols}, scratch, out);
    }
    finish(out, m_mean.values[0], m_samples.size());
}

// All samples side by side make one long vector a reader and one a book: a single product, over tiles of
// books.
void BayesianModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const std::size_t books = bookCount();
    const std::size_t n = factors() + 1;
    const std::size_t length = n * m_samples.size();
    std::vector<float> left(users.size() * length);
    std::vector<float> biases(users.size(), 0.0F);
    for (std::size_t s = 0; s < m_samples.size(); ++s) {
        for (std::size_t i = 0; i < users.size(); ++i) {
            const float* row = rowOf(m_samples[s]->users, users[i]);
            float* to = left.data() + i * length + s * n;
            std::copy_n(row, n - 1, to);
            to[n - 1] = 1;
            biases[i] += row[n - 1];
        }
    }
    AlignedVector<float> right(length * kTileBooks, 0.0F);
    AlignedVector<float> product(users.size() * kTileBooks);
    const float share = 1 / static_cast<float>(m_samples.size());
    for (std::size_t first = 0; first < books; first += kTileBooks) {
        const std::size_t count = std::min(kTileBooks, books - first);
        for (std::size_t s = 0; s < m_samples.size(); ++s)
            kernels().transpose(count, n, m_samples[s]->books.values.data() + first * n, n,
                                right.data() + s * n * kTileBooks, kTileBooks);
        Product job;
        job.n = users.size();
        job.m = count;
        job.k = length;
        job.a = left.data();
        job.aRow = length;
        job.b = right.data();
        job.ldb = kTileBooks;
        job.c = product.data();
        job.ldc = kTileBooks;
        kernels().multiply(job);
        for (std::size_t i = 0; i < users.size(); ++i)
            for (std::size_t b = 0; b < count; ++b)
                out[i * books + first + b] =
                    m_mean.values[0] + share * (biases[i] + product[i * kTileBooks + b]);
    }
}

void BayesianModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                                   std::span<float> out) const
{
    std::fill(out.begin(), out.end(), 0.0F);
    std::vector<float> scratch(out.size());
    for (const auto& sample : m_samples)
        addScores(*sample, readerRow(*sample, static_cast<double>(m_mean.values[0]), books, ratings), scratch,
                  out);
    finish(out, m_mean.values[0], m_samples.size());
}

MatrixView BayesianModel::bookEmbedding() const
{
    return {m_bookEmbedding.values.data(), m_bookEmbedding.rows, m_bookEmbedding.cols, m_bookEmbedding.cols};
}

MatrixView BayesianModel::userEmbedding() const
{
    return {m_userEmbedding.values.data(), m_userEmbedding.rows, m_userEmbedding.cols, m_userEmbedding.cols};
}

ScoreGraph BayesianModel::scoreGraph() const
{
    // A stored row is a vector and its bias.
    const auto part = [](const Tensor& table, std::size_t first, std::size_t cols) {
        return MatrixView{table.values.data() + first, table.rows, cols, table.cols};
    };
    ScoreGraph graph;
    std::vector<std::size_t> terms;
    for (std::size_t s = 0; s < m_samples.size(); ++s) {
        const Tensor& users = m_samples[s]->users;
        const Tensor& books = m_samples[s]->books;
        const std::size_t user = graph.userRow(numbered("user_embedding", s), part(users, 0, factors()));
        const std::size_t book = graph.bookRow(numbered("book_embedding", s), part(books, 0, factors()));
        terms.push_back(graph.dot(numbered("dot", s), user, book));
        terms.push_back(graph.userRow(numbered("user_bias", s), part(users, factors(), 1)));
        terms.push_back(graph.bookRow(numbered("book_bias", s), part(books, factors(), 1)));
    }
    const std::size_t sum = graph.add("sum", std::move(terms));
    const MatrixView share = graph.own({1 / static_cast<float>(m_samples.size())}, 1, 1);
    graph.dense("mean_of_samples", sum, share, viewOf(m_mean), Activation::linear);
    return graph;
}

std::vector<LayerInfo> BayesianModel::layers() const
{
    const Message samples = tr("%n samples", "%n sample", m_samples.size());
    const auto table = [&](const Tensor& tensor) {
        return tr("%1 of %2", "a number of samples, and how large each is")
            .arg(samples)
            .arg(shapeText(tensor.rows, tensor.cols));
    };
    const Message width = batchOf(factors());
    const std::uint64_t count = m_samples.size();
    const PosteriorSample& first = *m_samples[0];
    return {
        {tr("Book vectors and biases", "a layer of a model"), width, table(first.books), count * first.books.values.size(), {}},
        {tr("User vectors and biases", "a layer of a model"), width, table(first.users), count * first.users.values.size(), {}},
        {tr("Dot product and biases", "a layer of a model"), batchOf(1), "", 0, {0, 1}},
        {tr("Average of samples", "a layer of a model"), batchOf(1), samples, 0, {2}},
        {tr("Mean rating", "a layer of a model"), batchOf(1), tr("of all training ratings", "details of a layer"), 1, {}},
        {tr("Sum", "a layer of a model"), batchOf(1), "", 0, {3, 4}},
    };
}

std::vector<const Tensor*> BayesianModel::tensors() const
{
    std::vector<const Tensor*> all = {&m_mean, &m_bookEmbedding, &m_userEmbedding};
    for (const auto& sample : m_samples) {
        all.push_back(&sample->books);
        all.push_back(&sample->users);
        all.push_back(&sample->prior);
    }
    return all;
}

Result<std::shared_ptr<const Model>> restoreBayesian(RestoreRequest&& request)
{
    auto model = BayesianModel::fromTensors(
        static_cast<std::size_t>(std::max(1, request.settings.of<VectorParameters>().factors)),
        request.userCount(), request.bookCount(), std::move(request.tensors));
    if (!model)
        return model.error();
    return std::shared_ptr<const Model>(std::move(*model));
}

} // namespace shelf
