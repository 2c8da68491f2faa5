// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/random.h"
#include "engine/data/dataset.h"
#include "engine/data/interactions.h"
#include "engine/parameters/settings.h"
#include "engine/training/fit.h"
#include "tests/test_data.h"

#include <algorithm>
#include <fstream>
#include <map>
#include <memory>
#include <string>
#include <vector>

/// Ratings with their parts, ready to be fitted.
struct RatingsInParts {
    std::shared_ptr<shelf::Dataset> data = std::make_shared<shelf::Dataset>();
    std::vector<std::uint32_t> train;
    std::vector<std::uint32_t> validation;

    shelf::FitRequest request(const shelf::RunSettings& settings, int threads = 1) const
    {
        return {data,     train,   validation, std::make_shared<const shelf::Interactions>(*data, train),
                settings, threads, 0};
    }
};

/// `count` draws of a reader and a book (pairs met before are left out), stars from readers' and books'
/// leanings and noise; every `holdOut`-th is held out. Some books and readers stay without ratings.
inline RatingsInParts randomRatings(std::size_t users, std::size_t books, std::size_t count,
                                    std::uint64_t seed = 1, std::size_t holdOut = 5)
{
    RatingsInParts parts;
    shelf::Dataset& data = *parts.data;
    data.scale = {1, 5};
    data.userIds.resize(users);
    data.books.ids.resize(books);
    data.books.titles.resize(books);
    shelf::Random random(seed);
    std::vector<bool> met(users * books, false);
    for (std::size_t i = 0; i < count; ++i) {
        const std::size_t user = random.below(users - users / 20 - 1);
        const std::size_t book = random.below(books - books / 20 - 1);
        if (met[user * books + book])
            continue;
        met[user * books + book] = true;
        const double stars = 3 + 0.4 * static_cast<double>(user % 5) - 0.5 * static_cast<double>(book % 4) +
                             0.8 * random.normal();
        data.user.push_back(static_cast<std::int32_t>(user));
        data.book.push_back(static_cast<std::int32_t>(book));
        data.rating.push_back(static_cast<float>(std::clamp(static_cast<int>(stars + 0.5), 1, 5)));
        const auto row = static_cast<std::uint32_t>(data.rating.size() - 1);
        (holdOut > 0 && row % holdOut == 0 ? parts.validation : parts.train).push_back(row);
    }
    return parts;
}

/// MovieLens 100k, every fifth of its ratings (in shuffled order) held out; no ratings where it is not at
/// hand.
inline RatingsInParts movieLensFold()
{
    RatingsInParts parts;
    shelf::Dataset& data = *parts.data;
    data.scale = {1, 5};
    std::ifstream file(testDataFolder() + "/ml-100k/u.data");
    std::map<int, std::int32_t> users, books;
    int user = 0, book = 0;
    float rating = 0;
    long time = 0;
    while (file >> user >> book >> rating >> time) {
        data.user.push_back(users.emplace(user, static_cast<std::int32_t>(users.size())).first->second);
        data.book.push_back(books.emplace(book, static_cast<std::int32_t>(books.size())).first->second);
        data.rating.push_back(rating);
    }
    data.userIds.resize(users.size());
    data.books.ids.resize(books.size());
    data.books.titles.resize(books.size());
    std::vector<std::uint32_t> order(data.rating.size());
    for (std::uint32_t row = 0; row < order.size(); ++row)
        order[row] = row;
    shelf::Random(7).shuffle(order);
    for (std::size_t i = 0; i < order.size(); ++i)
        (i % 5 == 0 ? parts.validation : parts.train).push_back(order[i]);
    std::sort(parts.train.begin(), parts.train.end());
    std::sort(parts.validation.begin(), parts.validation.end());
    return parts;
}

inline std::vector<shelf::Tensor> tensorCopies(const shelf::Model& model)
{
    std::vector<shelf::Tensor> copies;
    for (const shelf::Tensor* tensor : model.tensors())
        copies.push_back(*tensor);
    return copies;
}
