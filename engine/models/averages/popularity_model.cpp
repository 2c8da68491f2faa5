// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/averages/popularity_model.h"

#include "engine/base/text/message.h"
#include "engine/models/tensors.h"
#include "engine/parameters/restore.h"

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

Tensor countReaders(const Interactions& known)
{
    Tensor readers = columnTensor("book_readers", known.bookCount());
    for (std::size_t b = 0; b < readers.rows; ++b)
        readers.values[b] = static_cast<float>(known.usersOf(static_cast<std::int32_t>(b)).size());
    return readers;
}

} // namespace

PopularityModel::PopularityModel(std::size_t users, Tensor readers)
    : m_users(users), m_readers(std::move(readers))
{}

PopularityModel::PopularityModel(const Interactions& known)
    : PopularityModel(known.userCount(), countReaders(known))
{}

void PopularityModel::predict(std::span<const std::int32_t>, std::span<const std::int32_t> books,
                              std::span<float> scores) const
{
    for (std::size_t i = 0; i < scores.size(); ++i) {
        const auto book = static_cast<std::size_t>(books[i]);
        scores[i] = books[i] >= 0 && book < bookCount() ? m_readers.values[book] : 0.0F;
    }
}

void PopularityModel::scoreAllBooks(std::int32_t, std::span<float> out) const
{
    std::copy(m_readers.values.begin(), m_readers.values.end(), out.begin());
}

void PopularityModel::scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                                     std::span<float> out) const
{
    scoreAllBooks(-1, out);
}

std::vector<LayerInfo> PopularityModel::layers() const
{
    return {{tr("Readers", "a layer of a model"), batchOf(1), shapeText(m_readers.rows, 1), m_readers.rows, {}}};
}

Result<std::shared_ptr<const Model>> restorePopularity(RestoreRequest&& request)
{
    auto readers = takeTensor(request.tensors, "book_readers", request.bookCount(), 1);
    if (!readers)
        return readers.error();
    const auto users = static_cast<float>(request.userCount());
    const bool possible = std::all_of(readers->values.begin(), readers->values.end(), [users](float n) {
        return n >= 0 && n <= users && n == std::floor(n);
    });
    if (!possible)
        return Error::failure(tr("The model's \"book_readers\" holds a number of readers that cannot be"));
    return std::shared_ptr<const Model>(
        std::make_shared<const PopularityModel>(request.userCount(), std::move(*readers)));
}

} // namespace shelf
