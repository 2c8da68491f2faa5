// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/split.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"

#include <cstdint>
#include <memory>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

/// Data, rows and calls shared by the tests of models that learn from who has which book.
namespace implicit_fits {

using namespace shelf;

/// Each pair once with a chance that differs from book to book; ratings 1 to 5.
inline std::shared_ptr<Dataset> randomReaders(std::size_t users, std::size_t books, std::uint64_t seed)
{
    Random random(seed);
    auto data = std::make_shared<Dataset>();
    for (std::size_t u = 0; u < users; ++u)
        data->userIds.push_back("u" + std::to_string(u));
    for (std::size_t b = 0; b < books; ++b) {
        data->books.ids.push_back("b" + std::to_string(b));
        data->books.titles.emplace_back();
    }
    for (std::size_t u = 0; u < users; ++u)
        for (std::size_t b = 0; b < books; ++b)
            if (random.below(2 + b % 7) == 0) {
                data->user.push_back(static_cast<std::int32_t>(u));
                data->book.push_back(static_cast<std::int32_t>(b));
                data->rating.push_back(static_cast<float>(1 + random.below(5)));
            }
    return data;
}

/// A row a reader: 1 where the reader has the book.
inline std::vector<std::vector<double>> shelves(const Dataset& data)
{
    std::vector<std::vector<double>> x(data.userCount(), std::vector<double>(data.bookCount(), 0.0));
    for (std::size_t row = 0; row < data.ratingCount(); ++row)
        x[static_cast<std::size_t>(data.user[row])][static_cast<std::size_t>(data.book[row])] = 1;
    return x;
}

/// How many readers every two books have in common, counted one by one.
inline std::vector<std::vector<double>> commonReaders(const Dataset& data)
{
    const auto x = shelves(data);
    std::vector<std::vector<double>> common(data.bookCount(), std::vector<double>(data.bookCount(), 0.0));
    for (std::size_t i = 0; i < common.size(); ++i)
        for (std::size_t j = 0; j < common.size(); ++j)
            for (const auto& shelf : x)
                common[i][j] += shelf[i] * shelf[j];
    return common;
}

inline std::vector<std::uint32_t> allRows(const Dataset& data)
{
    std::vector<std::uint32_t> rows(data.ratingCount());
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

inline Result<TrainingOutcome> fit(const std::shared_ptr<const Dataset>& data, const RunSettings& settings,
                                   const std::vector<std::uint32_t>& train, int threads = 2,
                                   const FitObserver& observer = {})
{
    const FitRequest request{data,     train,   {}, std::make_shared<const Interactions>(*data, train),
                             settings, threads, 0};
    return fitModel(request, observer);
}

inline std::shared_ptr<const Model> fitted(const std::shared_ptr<const Dataset>& data,
                                           const RunSettings& settings, int threads = 2)
{
    auto outcome = fit(data, settings, allRows(*data), threads);
    if (!outcome)
        throw std::runtime_error(outcome.error().text());
    return outcome->model;
}

inline std::vector<Tensor> stored(const Model& model)
{
    std::vector<Tensor> tensors;
    for (const Tensor* tensor : model.tensors())
        tensors.push_back(*tensor);
    return tensors;
}

inline Result<std::shared_ptr<const Model>> restored(const std::shared_ptr<const Dataset>& data,
                                                     const RunSettings& settings, std::vector<Tensor> tensors)
{
    const auto rows = allRows(*data);
    return restoreModel({settings, data, rows, std::move(tensors)});
}

inline std::vector<float> scoresOf(const Model& model, std::int32_t user)
{
    std::vector<float> scores(model.bookCount());
    model.scoreAllBooks(user, scores);
    return scores;
}

/// NDCG@10 over all books of a random fifth of MovieLens 100k.
inline double movieLensNdcg(const std::string& folder, const RunSettings& settings)
{
    DataSource source;
    source.path = folder + "/ml-100k";
    auto read = readDataset(source);
    if (!read)
        throw std::runtime_error(read.error().text());
    const auto data = std::make_shared<const Dataset>(std::move(*read));
    const auto split = makeSplit(*data, {}, 3);
    const auto outcome = fit(data, settings, split->train, 2);
    if (!outcome)
        throw std::runtime_error(outcome.error().text());
    RankingParameters parameters;
    parameters.threads = 2;
    return rankingMetrics(*outcome->model, *data, *split, parameters)->ndcg;
}

} // namespace implicit_fits
