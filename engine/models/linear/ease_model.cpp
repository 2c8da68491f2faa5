// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/linear/ease_model.h"

#include "engine/base/text/message.h"
#include "engine/kernels/kernels.h"
#include "engine/models/reader_books.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"

#include <algorithm>

namespace shelf {

namespace {

/// Columns that are summed for all users before the next ones: what the rows of a batch of users take of
/// them stays in a core's cache.
constexpr std::size_t kStrip = 128;

} // namespace

EaseModel::EaseModel(std::shared_ptr<const Interactions> known, Tensor weights)
    : m_known(std::move(known)), m_weights(std::move(weights)), m_meanReader(m_weights.cols, 0.0F)
{
    const std::size_t books = bookCount();
    std::vector<double> sum(books, 0.0);
    for (std::size_t b = 0; b < books; ++b) {
        const auto readers = static_cast<double>(m_known->usersOf(static_cast<std::int32_t>(b)).size());
        const float* row = m_weights.values.data() + b * books;
        if (readers > 0)
            for (std::size_t c = 0; c < books; ++c)
                sum[c] += readers * static_cast<double>(row[c]);
    }
    const auto users = static_cast<double>(std::max<std::size_t>(1, userCount()));
    for (std::size_t c = 0; c < books; ++c)
        m_meanReader[c] = static_cast<float>(sum[c] / users);
}

void EaseModel::predict(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                        std::span<float> scores) const
{
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto own = m_known->booksOf(users[i]);
        const auto book = static_cast<std::size_t>(books[i]);
        float sum = 0;
        if (books[i] >= 0 && book < bookCount()) {
            for (const std::int32_t from : own)
                sum += m_weights.values[static_cast<std::size_t>(from) * bookCount() + book];
            if (own.empty())
                sum = m_meanReader[book];
        }
        scores[i] = sum;
    }
}

void EaseModel::scoreAllBooks(std::int32_t user, std::span<float> out) const
{
    scoreManyUsers(std::span(&user, 1), out);
}

void EaseModel::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const std::size_t books = bookCount();
    const Kernels& kernel = kernels();
    for (std::size_t first = 0; first < books; first += kStrip) {
        const std::size_t cols = std::min(kStrip, books - first);
        for (std::size_t i = 0; i < users.size(); ++i) {
            const auto own = m_known->booksOf(users[i]);
            float* scores = out.data() + i * books + first;
            if (own.empty())
                std::copy_n(m_meanReader.data() + first, cols, scores);
            else
                kernel.sumRows(own.size(), asSlots(own), cols, m_weights.values.data() + first, books,
                               scores);
        }
    }
}

void EaseModel::scoreNewReader(std::span<const std::int32_t> books, std::span<const float>,
                               std::span<float> out) const
{
    const auto own = distinctBooks(books, bookCount());
    if (own.empty())
        std::copy(m_meanReader.begin(), m_meanReader.end(), out.begin());
    else
        kernels().sumRows(own.size(), own.data(), bookCount(), m_weights.values.data(), bookCount(),
                          out.data());
}

std::vector<Contribution> EaseModel::contributions(std::int32_t, std::span<const std::int32_t> books,
                                                   std::span<const float>, std::int32_t book) const
{
    std::vector<Contribution> list;
    const auto to = static_cast<std::size_t>(book);
    if (book < 0 || to >= bookCount())
        return list;
    for (const std::uint32_t from : distinctBooks(books, bookCount()))
        list.push_back({static_cast<std::int32_t>(from), m_weights.values[from * bookCount() + to]});
    return list;
}

std::vector<LayerInfo> EaseModel::layers() const
{
    const Message width = batchOf(bookCount());
    // What a book says of itself is zero by definition.
    const std::uint64_t free = m_weights.values.size() - bookCount();
    return {
        {tr("The reader's books", "a layer of a model"), width, tr("1 for each, 0 for the others", "details of a layer"), 0, {}},
        {tr("Weights", "a layer of a model"),
         width,
         tr("%1, none from a book to itself", "details of a layer")
             .arg(shapeText(m_weights.rows, m_weights.cols)),
         free,
         {0}},
    };
}

Result<std::shared_ptr<const Model>> restoreEase(RestoreRequest&& request)
{
    const std::size_t books = request.bookCount();
    auto weights = takeTensor(request.tensors, "weights", books, books);
    if (!weights)
        return weights.error();
    return std::shared_ptr<const Model>(
        std::make_shared<const EaseModel>(request.known(), std::move(*weights)));
}

} // namespace shelf
