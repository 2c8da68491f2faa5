// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/ratings/reader.h"
#include "engine/data/split.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/restore.h"
#include "engine/training/fit.h"
#include "tests/engine/toy_run.h"
#include "tests/test_data.h"

#include <QByteArray>

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

/// What tests of ranking models have in common: ratings to fit, and questions asked of every such model.
namespace toy {

struct FitCase {
    std::shared_ptr<const shelf::Dataset> data;
    shelf::Split split;
    shelf::RunSettings settings;

    shelf::Result<shelf::TrainingOutcome> fit(int threads = 0, const shelf::FitObserver& observer = {}) const
    {
        const shelf::FitRequest request{data,
                                        split.train,
                                        split.validation,
                                        std::make_shared<const shelf::Interactions>(*data, split.train),
                                        settings,
                                        threads,
                                        0};
        return shelf::fitModel(request, observer);
    }
    shelf::Result<std::shared_ptr<const shelf::Model>> restored(std::vector<shelf::Tensor> tensors) const
    {
        return shelf::restoreModel({settings, data, split.train, std::move(tensors)});
    }
};

/// Readers of even numbers know `each` of the first half of the books, those of odd numbers as many of the
/// second; which ones is random.
inline FitCase twoTastes(std::size_t users, std::size_t books, std::size_t each,
                         const shelf::RunSettings& settings)
{
    shelf::Random random(7);
    auto data = std::make_shared<shelf::Dataset>();
    for (std::size_t b = 0; b < books; ++b)
        addBook(*data, "b" + std::to_string(b), "Title");
    FitCase made{data, {}, settings};
    std::vector<std::int32_t> half(books / 2);
    for (std::size_t u = 0; u < users; ++u) {
        data->userIds.push_back("u" + std::to_string(u));
        for (std::size_t b = 0; b < half.size(); ++b)
            half[b] = static_cast<std::int32_t>(b + u % 2 * half.size());
        random.shuffle(half);
        for (std::size_t i = 0; i < each; ++i) {
            made.split.train.push_back(static_cast<std::uint32_t>(data->rating.size()));
            addRating(*data, static_cast<std::int32_t>(u), half[i], 4);
        }
    }
    return made;
}

/// MovieLens 100k; data is null where it is not here.
inline FitCase movieLens(shelf::SplitKind kind, const shelf::RunSettings& settings)
{
    FitCase made{nullptr, {}, settings};
    shelf::DataSource source;
    source.path = testDataFolder() + "/ml-100k";
    if (auto data = shelf::readDataset(source)) {
        made.data = std::make_shared<const shelf::Dataset>(std::move(*data));
        shelf::SplitParameters parameters;
        parameters.kind = kind;
        made.split = *shelf::makeSplit(*made.data, parameters, 1);
    }
    return made;
}

inline bool sameBytes(const shelf::Model& a, const shelf::Model& b)
{
    const auto left = a.tensors();
    const auto right = b.tensors();
    if (left.size() != right.size())
        return false;
    for (std::size_t t = 0; t < left.size(); ++t)
        if (left[t]->values.size() != right[t]->values.size() ||
            std::memcmp(left[t]->values.data(), right[t]->values.data(),
                        left[t]->values.size() * sizeof(float)) != 0)
            return false;
    return true;
}

inline std::vector<shelf::Tensor> copiedTensors(const shelf::Model& model)
{
    std::vector<shelf::Tensor> copies;
    for (const shelf::Tensor* tensor : model.tensors())
        copies.push_back(*tensor);
    return copies;
}

/// Empty where the model comes back from its own tensors and from no damaged ones; else what is wrong.
inline QByteArray restoringFault(const FitCase& made, const shelf::Model& model)
{
    const auto same = made.restored(copiedTensors(model));
    if (!same || !sameBytes(**same, model))
        return "does not come back";
    for (std::size_t t = 0; t < model.tensors().size(); ++t) {
        auto missing = copiedTensors(model);
        missing.erase(missing.begin() + static_cast<std::ptrdiff_t>(t));
        auto infinite = copiedTensors(model);
        infinite[t].values.back() = std::numeric_limits<float>::infinity();
        auto narrow = copiedTensors(model);
        narrow[t].cols += 1;
        auto cut = copiedTensors(model);
        cut[t].values.pop_back();
        for (auto* damaged : {&missing, &infinite, &narrow, &cut})
            if (made.restored(std::move(*damaged)).ok())
                return "takes a damaged " + QByteArray::fromStdString(model.tensors()[t]->name);
    }
    return {};
}

/// The share of pairs of a book of the first half, not among `known`, and one of the second whose scores are
/// in that order.
inline double shareOfFirstHalfAbove(std::span<const float> scores, std::span<const std::int32_t> known)
{
    std::size_t right = 0;
    std::size_t pairs = 0;
    for (std::size_t a = 0; a < scores.size() / 2; ++a) {
        if (std::find(known.begin(), known.end(), static_cast<std::int32_t>(a)) != known.end())
            continue;
        for (std::size_t b = scores.size() / 2; b < scores.size(); ++b, ++pairs)
            right += scores[a] > scores[b];
    }
    return static_cast<double>(right) / static_cast<double>(pairs);
}

} // namespace toy
