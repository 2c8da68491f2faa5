// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/averages/bias_model.h"

#include "engine/models/tensor_list.h"
#include "engine/models/tensors.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kMaxIterations = 500;
constexpr double kTolerance = 1e-10; // of the residual's length, relative to the right-hand side's

double dot(const std::vector<double>& a, const std::vector<double>& b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += a[i] * b[i];
    return sum;
}

/// The normal equations with the readers' biases eliminated, which leaves one unknown a book:
/// (D_b - A' D_u^-1 A) x = c - A' D_u^-1 d, where D_b and D_u are counts plus regularization, A says who
/// rated what, and c and d are the sums of the centered ratings. Solved by conjugate gradients with the
/// diagonal as preconditioner.
class BiasEquations {
public:
    BiasEquations(const Dataset& data, std::span<const std::uint32_t> rows, const BiasParameters& parameters,
                  double mean);

    void solve(std::span<float> bookBias, std::span<float> userBias) const;

private:
    /// t_u = (sum of x over the reader's books) / D_u
    double ofReader(std::size_t user, const std::vector<double>& x) const;
    void apply(const std::vector<double>& x, std::vector<double>& y) const;
    std::vector<double> rightHandSide() const;

    std::vector<std::uint32_t> m_start; ///< per reader, into m_book
    std::vector<std::int32_t> m_book;
    std::vector<double> m_bookDiagonal;
    std::vector<double> m_userDiagonal;
    std::vector<double> m_bookSum;
    std::vector<double> m_userSum;
};

BiasEquations::BiasEquations(const Dataset& data, std::span<const std::uint32_t> rows,
                             const BiasParameters& parameters, double mean)
    : m_start(data.userCount() + 1, 0),
      m_book(rows.size()),
      m_bookDiagonal(data.bookCount(), 0.0),
      m_userDiagonal(data.userCount(), 0.0),
      m_bookSum(data.bookCount(), 0.0),
      m_userSum(data.userCount(), 0.0)
{
    for (const std::uint32_t row : rows) {
        const auto user = static_cast<std::size_t>(data.user[row]);
        const auto book = static_cast<std::size_t>(data.book[row]);
        const double centered = data.rating[row] - mean;
        ++m_start[user + 1];
        m_userDiagonal[user] += 1;
        m_bookDiagonal[book] += 1;
        m_userSum[user] += centered;
        m_bookSum[book] += centered;
    }
    for (std::size_t u = 0; u < data.userCount(); ++u)
        m_start[u + 1] += m_start[u];
    std::vector<std::uint32_t> next(m_start.begin(), m_start.end() - 1);
    for (const std::uint32_t row : rows)
        m_book[next[static_cast<std::size_t>(data.user[row])]++] = data.book[row];
    for (double& d : m_userDiagonal)
        d += parameters.userRegularization;
    for (double& d : m_bookDiagonal)
        d += parameters.bookRegularization;
}

double BiasEquations::ofReader(std::size_t user, const std::vector<double>& x) const
{
    double sum = 0;
    for (std::uint32_t k = m_start[user]; k < m_start[user + 1]; ++k)
        sum += x[static_cast<std::size_t>(m_book[k])];
    return m_userDiagonal[user] > 0 ? sum / m_userDiagonal[user] : 0.0;
}

void BiasEquations::apply(const std::vector<double>& x, std::vector<double>& y) const
{
    for (std::size_t b = 0; b < x.size(); ++b)
        y[b] = m_bookDiagonal[b] * x[b];
    for (std::size_t u = 0; u < m_userDiagonal.size(); ++u) {
        const double t = ofReader(u, x);
        for (std::uint32_t k = m_start[u]; k < m_start[u + 1]; ++k)
            y[static_cast<std::size_t>(m_book[k])] -= t;
    }
}

std::vector<double> BiasEquations::rightHandSide() const
{
    std::vector<double> c = m_bookSum;
    for (std::size_t u = 0; u < m_userDiagonal.size(); ++u) {
        const double t = m_userDiagonal[u] > 0 ? m_userSum[u] / m_userDiagonal[u] : 0.0;
        for (std::uint32_t k = m_start[u]; k < m_start[u + 1]; ++k)
            c[static_cast<std::size_t>(m_book[k])] -= t;
    }
    return c;
}

void BiasEquations::solve(std::span<float> bookBias, std::span<float> userBias) const
{
    const std::size_t books = m_bookDiagonal.size();
    std::vector<double> x(books, 0.0), residual = rightHandSide(), z(books), direction(books), image(books);
    const auto precondition = [&] {
        for (std::size_t b = 0; b < books; ++b)
            z[b] = m_bookDiagonal[b] > 0 ? residual[b] / m_bookDiagonal[b] : 0.0;
    };
    precondition();
    direction = z;
    double rho = dot(residual, z);
    const double goal = kTolerance * kTolerance * rho;
    for (int i = 0; i < kMaxIterations && rho > goal && rho > 0; ++i) {
        apply(direction, image);
        const double curvature = dot(direction, image);
        if (!(curvature > 0)) // no regularization: the constant shift between books and readers is free
            break;
        const double step = rho / curvature;
        for (std::size_t b = 0; b < books; ++b) {
            x[b] += step * direction[b];
            residual[b] -= step * image[b];
        }
        precondition();
        const double rhoNew = dot(residual, z);
        for (std::size_t b = 0; b < books; ++b)
            direction[b] = z[b] + rhoNew / rho * direction[b];
        rho = rhoNew;
    }
    for (std::size_t b = 0; b < books; ++b)
        bookBias[b] = static_cast<float>(x[b]);
    for (std::size_t u = 0; u < m_userDiagonal.size(); ++u) {
        const double own = m_userDiagonal[u] > 0 ? m_userSum[u] / m_userDiagonal[u] : 0.0;
        userBias[u] = static_cast<float>(own - ofReader(u, x));
    }
}

} // namespace

BiasModel::BiasModel(const BiasParameters& parameters, Tensor mean, Tensor bookBias, Tensor userBias)
    : m_userRegularization(parameters.userRegularization),
      m_mean(std::move(mean)),
      m_bookBias(std::move(bookBias)),
      m_userBias(std::move(userBias))
{}

std::shared_ptr<const BiasModel> BiasModel::train(const Dataset& data, std::span<const std::uint32_t> rows,
                                                  const BiasParameters& parameters)
{
    double sum = 0;
    for (const std::uint32_t row : rows)
        sum += data.rating[row];
    const double mean = rows.empty() ? 0.0 : sum / static_cast<double>(rows.size());
    Tensor bookBias = columnTensor("book_bias", data.bookCount() + 1);
    Tensor userBias = columnTensor("user_bias", data.userCount() + 1);
    BiasEquations(data, rows, parameters, mean)
        .solve(std::span(bookBias.values).first(data.bookCount()),
               std::span(userBias.values).first(data.userCount()));
    return std::shared_ptr<const BiasModel>(
        new BiasModel(parameters, scalarTensor("mean", mean), std::move(bookBias), std::move(userBias)));
}

Result<std::shared_ptr<const BiasModel>> BiasModel::fromTensors(const BiasParameters& parameters,
                                                                std::size_t userCount, std::size_t bookCount,
                                                                std::vector<Tensor> tensors)
{
    auto mean = takeTensor(tensors, "mean", 1, 1);
    if (!mean)
        return mean.error();
    auto bookBias = takeTensor(tensors, "book_bias", bookCount + 1, 1);
    if (!bookBias)
        return bookBias.error();
    auto userBias = takeTensor(tensors, "user_bias", userCount + 1, 1);
    if (!userBias)
        return userBias.error();
    return std::shared_ptr<const BiasModel>(
        new BiasModel(parameters, std::move(*mean), std::move(*bookBias), std::move(*userBias)));
}

float BiasModel::userBias(std::int32_t user) const
{
    const auto u = static_cast<std::size_t>(user);
    return m_userBias.values[user < 0 || u >= userCount() ? userCount() : u];
}

float BiasModel::bookBias(std::int32_t book) const
{
    const auto b = static_cast<std::size_t>(book);
    return m_bookBias.values[book < 0 || b >= bookCount() ? bookCount() : b];
}

void BiasModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                        std::span<float> ratings) const
{
    for (std::size_t i = 0; i < ratings.size(); ++i)
        ratings[i] = m_mean.values[0] + userBias(users[i]) + bookBias(books[i]);
}

void BiasModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    const float base = m_mean.values[0] + userBias(user);
    for (std::size_t b = 0; b < out.size(); ++b)
        out[b] = base + m_bookBias.values[b];
}

void BiasModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float> ratings,
                               std::span<float> out) const
{
    double sum = 0;
    for (std::size_t i = 0; i < books.size(); ++i)
        sum += static_cast<double>(ratings[i]) - m_mean.values[0] - bookBias(books[i]);
    const double weight = static_cast<double>(books.size()) + m_userRegularization;
    const float base = m_mean.values[0] + static_cast<float>(weight > 0 ? sum / weight : 0.0);
    for (std::size_t b = 0; b < out.size(); ++b)
        out[b] = base + m_bookBias.values[b];
}

ScoreGraph BiasModel::scoreGraph() const
{
    ScoreGraph graph;
    const std::size_t user = graph.userRow("user_bias", viewOf(m_userBias));
    const std::size_t book = graph.bookRow("book_bias", viewOf(m_bookBias));
    graph.add("sum", {user, book}, mean());
    return graph;
}

std::vector<LayerInfo> BiasModel::layers() const
{
    const auto rows = [](const Tensor& tensor) { return std::to_string(tensor.rows) + " x 1"; };
    return {
        {tr("Book bias", "a layer of a model"), batchOf(1), rows(m_bookBias), m_bookBias.rows, {}},
        {tr("User bias", "a layer of a model"), batchOf(1), rows(m_userBias), m_userBias.rows, {}},
        {tr("Mean rating", "a layer of a model"), batchOf(1), tr("of all training ratings", "details of a layer"), 1, {}},
        {tr("Sum", "a layer of a model"), batchOf(1), "", 0, {0, 1, 2}},
    };
}

std::optional<NewReader> BiasModel::newReader() const
{
    return NewReader{.by = NewReader::By::mean, .numbers = {{"regularization", m_userRegularization}}};
}

} // namespace shelf
