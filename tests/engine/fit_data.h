// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"
#include "tests/engine/toy_run.h"

#include <algorithm>
#include <memory>
#include <numeric>
#include <vector>

/// Ratings to fit models of any family to, and what a fit needs around them.
namespace fitting {

struct Data {
    std::shared_ptr<const shelf::Dataset> data;
    shelf::Split split;
    std::shared_ptr<const shelf::Interactions> known;

    Data(std::shared_ptr<const shelf::Dataset> ratings, shelf::Split parts)
        : data(std::move(ratings)),
          split(std::move(parts)),
          known(std::make_shared<shelf::Interactions>(*data, split.train))
    {}

    shelf::Result<shelf::TrainingOutcome> fit(const shelf::RunSettings& settings, int threads = 1,
                                              const shelf::FitObserver& observer = {}) const
    {
        return shelf::fitModel({data, split.train, split.validation, known, settings, threads, 0}, observer);
    }

    shelf::Result<std::shared_ptr<const shelf::Model>> restore(const shelf::RunSettings& settings,
                                                               std::vector<shelf::Tensor> tensors) const
    {
        return shelf::restoreModel({settings, data, split.train, std::move(tensors)});
    }
};

inline Data toyData(std::size_t users, std::size_t books, std::uint64_t seed = 1)
{
    const shelf::Run run = toy::makeRun(users, books, 2, seed);
    return {run.data, run.split};
}

inline std::vector<shelf::Tensor> copyOf(const shelf::Model& model)
{
    std::vector<shelf::Tensor> tensors;
    for (const shelf::Tensor* tensor : model.tensors())
        tensors.push_back(*tensor);
    return tensors;
}

inline bool sameBytes(const shelf::Model& a, const shelf::Model& b)
{
    const auto x = a.tensors();
    const auto y = b.tensors();
    return std::equal(x.begin(), x.end(), y.begin(), y.end(),
                      [](const shelf::Tensor* s, const shelf::Tensor* t) {
                          return s->name == t->name && s->values == t->values;
                      });
}

inline std::vector<float> allScores(const shelf::Model& model, std::int32_t user)
{
    std::vector<float> scores(model.bookCount());
    model.scoreAllBooks(user, scores);
    return scores;
}

} // namespace fitting
