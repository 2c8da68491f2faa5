// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/model.h"

#include "engine/base/text/message.h"

namespace shelf {

std::uint64_t Model::parameterCount() const
{
    std::uint64_t count = 0;
    for (const LayerInfo& layer : layers())
        count += layer.parameters;
    return count;
}

void Model::scorePairs(std::span<const std::int32_t> users, std::span<const std::int32_t> books,
                       std::span<float> scores) const
{
    predict(users, books, scores);
}

void Model::scoreManyUsers(std::span<const std::int32_t> users, std::span<float> out) const
{
    const std::size_t books = bookCount();
    for (std::size_t i = 0; i < users.size(); ++i)
        scoreAllBooks(users[i], out.subspan(i * books, books));
}

namespace {

Error knowsNoFeatures()
{
    return Error::usageError(tr("The model of this run knows no features of readers"),
                             tr("Choose a reader, or train a model that learns from features"));
}

} // namespace

Status Model::scoreFeatures(std::span<const FeatureValue>, std::span<float>) const
{
    return knowsNoFeatures();
}

Result<std::vector<float>> Model::featureEmbedding(std::span<const FeatureValue>) const
{
    return knowsNoFeatures();
}

void Model::scoreAllBooksAt(std::int32_t user, std::int64_t, std::span<float> out) const
{
    scoreAllBooks(user, out);
}

} // namespace shelf
