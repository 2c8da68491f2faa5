// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/factorization/factorization.h"
#include "engine/models/factorization/factorization_training.h"
#include "engine/models/network/network.h"
#include "engine/models/network/network_training.h"
#include "engine/training/mini_batches.h"

#include <cstdint>
#include <memory>
#include <span>
#include <utility>
#include <vector>

/// Ratings as columns, in model indices.
struct RatingColumns {
    std::vector<std::int32_t> users;
    std::vector<std::int32_t> books;
    std::vector<float> ratings;
};

/// Training by mini-batches that starts from a factorization or a network.
struct BatchFit {
    std::shared_ptr<const shelf::Model> initial;
    shelf::RunSettings settings = {};
    int threads = 1;
    double progressSeconds = shelf::kProgressSeconds;
    shelf::TrainingOutcome resume = {};
    std::shared_ptr<const shelf::Dataset> data = nullptr;
    std::vector<std::uint32_t> train = {};
    std::vector<std::uint32_t> validation = {};

    BatchFit(std::shared_ptr<const shelf::Model> start, const RatingColumns& toTrain,
             const RatingColumns& toHoldOut = {})
        : initial(std::move(start))
    {
        auto all = std::make_shared<shelf::Dataset>();
        for (const RatingColumns* part : {&toTrain, &toHoldOut}) {
            auto& rows = part == &toTrain ? train : validation;
            for (std::size_t i = 0; i < part->ratings.size(); ++i) {
                rows.push_back(static_cast<std::uint32_t>(all->rating.size()));
                all->user.push_back(part->users[i]);
                all->book.push_back(part->books[i]);
                all->rating.push_back(part->ratings[i]);
            }
        }
        data = std::move(all);
    }

    shelf::Result<shelf::TrainingOutcome> run(const shelf::FitObserver& observer = {}) const
    {
        using namespace shelf;
        const FitRequest request{data,     train,   validation,      nullptr,
                                 settings, threads, progressSeconds, resume};
        BeginTraining begin;
        if (const auto* network = dynamic_cast<const NetworkModel*>(initial.get()))
            begin = [this, network](const auto& parameters, const auto& catchUp) {
                return trainNetwork(*network, parameters, catchUp, settings.seed);
            };
        else if (const auto* factors = dynamic_cast<const FactorizationModel*>(initial.get()))
            begin = [factors](const auto& parameters, const auto& catchUp) {
                return trainFactorization(*factors, parameters, catchUp);
            };
        return fitByMiniBatches(request, observer, initial, begin);
    }
};
