// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/averages/mean_model.h"

#include "engine/models/tensor_list.h"
#include "engine/models/tensors.h"

#include <algorithm>

namespace shelf {

MeanModel::MeanModel(std::size_t users, std::size_t books, Tensor mean)
    : m_users(users), m_books(books), m_mean(std::move(mean))
{}

std::shared_ptr<const MeanModel> MeanModel::train(const Dataset& data, std::span<const std::uint32_t> rows)
{
    double sum = 0;
    for (const std::uint32_t row : rows)
        sum += data.rating[row];
    const double mean = rows.empty() ? 0.0 : sum / static_cast<double>(rows.size());
    return std::shared_ptr<const MeanModel>(
        new MeanModel(data.userCount(), data.bookCount(), scalarTensor("mean", mean)));
}

Result<std::shared_ptr<const MeanModel>> MeanModel::fromTensors(std::size_t userCount, std::size_t bookCount,
                                                                std::vector<Tensor> tensors)
{
    auto mean = takeTensor(tensors, "mean", 1, 1);
    if (!mean)
        return mean.error();
    return std::shared_ptr<const MeanModel>(new MeanModel(userCount, bookCount, std::move(*mean)));
}

void MeanModel::predict(std::span<const std::int32_t>, std::span<const std::int32_t>,
                        std::span<float> ratings) const
{
    std::fill(ratings.begin(), ratings.end(), m_mean.values[0]);
}

void MeanModel::scoreAllBooks(std::int32_t, std::span<float> out) const
{
    std::fill(out.begin(), out.end(), m_mean.values[0]);
}

void MeanModel::scoreNewReader(std::span<const std::int32_t>, std::span<const float>,
                               std::span<float> out) const
{
    std::fill(out.begin(), out.end(), m_mean.values[0]);
}

std::vector<LayerInfo> MeanModel::layers() const
{
    return {{tr("Mean rating", "a layer of a model"), batchOf(1), tr("of all training ratings", "details of a layer"), 1, {}}};
}

} // namespace shelf
