// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/weights_error.h"

#include "engine/kernels/kernels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace shelf {

namespace {

constexpr std::size_t kColumns = kLaneBlock;
constexpr std::size_t kRowsOfAChunk = 96;

using Lanes = std::array<double, kColumns>;

/// Half of them those of which the others tell most (A_jj P_jj, the variance inflation of a regression on the
/// other books), where rounding shows most; the others spread evenly over the library.
std::array<std::size_t, kColumns> columnsToAsk(const Interactions& known, const SolvedPairs& solved)
{
    const std::size_t books = solved.inverse.size();
    std::vector<double> inflation(books);
    for (std::size_t b = 0; b < books; ++b) {
        const auto readers = static_cast<double>(known.usersOf(static_cast<std::int32_t>(b)).size());
        inflation[b] = (readers + solved.pulls[b]) * solved.inverse[b];
    }
    std::vector<std::size_t> order(books);
    std::iota(order.begin(), order.end(), std::size_t{0});
    const std::size_t most = std::min(kColumns / 2, books);
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(most), order.end(),
                      [&](std::size_t a, std::size_t b) {
                          return inflation[a] != inflation[b] ? inflation[a] > inflation[b] : a < b;
                      });
    std::array<std::size_t, kColumns> columns{};
    for (std::size_t c = 0; c < kColumns; ++c)
        columns[c] = c < most ? order[c] : (2 * (c - most) + 1) * books / (2 * (kColumns - most));
    return columns;
}

/// e - A p, A = X'X + diag(pull), for some columns at once.
std::vector<Lanes> residual(const Interactions& known, const std::vector<double>& pulls,
                            const std::vector<Lanes>& p, const std::array<std::size_t, kColumns>& columns,
                            const Team& team)
{
    const auto sumOf = [](const std::vector<Lanes>& rows, std::span<const std::int32_t> named) {
        Lanes sum{};
        for (const std::int32_t row : named)
            for (std::size_t c = 0; c < kColumns; ++c)
                sum[c] += rows[static_cast<std::size_t>(row)][c];
        return sum;
    };
    const auto chunksOf = [](std::size_t rows) { return (rows + kRowsOfAChunk - 1) / kRowsOfAChunk; };
    std::vector<Lanes> readers(known.userCount());
    team.run(chunksOf(readers.size()), [&](std::size_t chunk, int) {
        const std::size_t end = std::min(readers.size(), (chunk + 1) * kRowsOfAChunk);
        for (std::size_t u = chunk * kRowsOfAChunk; u < end; ++u)
            readers[u] = sumOf(p, known.booksOf(static_cast<std::int32_t>(u)));
    });
    std::vector<Lanes> left(p.size());
    team.run(chunksOf(p.size()), [&](std::size_t chunk, int) {
        const std::size_t end = std::min(p.size(), (chunk + 1) * kRowsOfAChunk);
        for (std::size_t b = chunk * kRowsOfAChunk; b < end; ++b) {
            const Lanes sum = sumOf(readers, known.usersOf(static_cast<std::int32_t>(b)));
            for (std::size_t c = 0; c < kColumns; ++c)
                left[b][c] = (columns[c] == b ? 1.0 : 0.0) - sum[c] - pulls[b] * p[b][c];
        }
    });
    return left;
}

} // namespace

double weightsError(const Interactions& known, const SolvedPairs& solved,
                    const std::function<double(double inverse, double pull)>& scale, const Team& team)
{
    const std::size_t books = known.bookCount();
    const float* weights = solved.weights.values.data();
    const std::array<std::size_t, kColumns> columns = columnsToAsk(known, solved);
    std::vector<Lanes> p(books);
    for (std::size_t b = 0; b < books; ++b)
        for (std::size_t c = 0; c < kColumns; ++c) {
            const std::size_t j = columns[c];
            p[b][c] =
                b == j ? solved.inverse[j] : -static_cast<double>(weights[b * books + j]) / solved.mu[j];
        }
    const std::vector<Lanes> left = residual(known, solved.pulls, p, columns, team);

    // P r by the weights: P_ij = -B_ij / mu_j outside of the diagonal. The residuals are small, floats will
    // do.
    AlignedVector<float> right(books * kColumns);
    for (std::size_t b = 0; b < books; ++b)
        for (std::size_t c = 0; c < kColumns; ++c)
            right[b * kColumns + c] = static_cast<float>(-left[b][c] / solved.mu[b]);
    AlignedVector<float> change(books * kColumns);
    const std::size_t chunks = (books + kRowsOfAChunk - 1) / kRowsOfAChunk;
    team.run(chunks, [&](std::size_t chunk, int) {
        Product product;
        product.n = std::min(kRowsOfAChunk, books - chunk * kRowsOfAChunk);
        product.m = product.ldb = product.ldc = kColumns;
        product.k = product.aRow = books;
        product.a = weights + chunk * kRowsOfAChunk * books;
        product.b = right.data();
        product.c = change.data() + chunk * kRowsOfAChunk * kColumns;
        kernels().multiply(product);
    });

    double largest = 0;
    for (std::size_t c = 0; c < kColumns; ++c) {
        const std::size_t j = columns[c];
        const auto improved = [&](std::size_t b) {
            return p[b][c] + static_cast<double>(change[b * kColumns + c]) + solved.inverse[b] * left[b][c];
        };
        const double mu = scale(improved(j), solved.pulls[j]);
        for (std::size_t b = 0; b < books; ++b) {
            const double error =
                b == j ? 0 : std::abs(static_cast<double>(weights[b * books + j]) + mu * improved(b));
            if (!(error <= largest))
                largest = error;
            if (std::isnan(error))
                return error;
        }
    }
    return largest;
}

} // namespace shelf
