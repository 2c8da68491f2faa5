// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/parameters/model_kind.h"
#include "engine/parameters/restore.h"
#include "engine/run/run.h"

#include <cmath>
#include <limits>
#include <memory>
#include <stdexcept>

/// A run of three readers and four books with every part of it filled, a few kilobytes as a file.
inline shelf::Run smallRun()
{
    using namespace shelf;
    auto data = std::make_shared<Dataset>();
    data->name = "Small";
    data->format = "table";
    data->source.ratings = "ratings.csv";
    data->source.books = "books.csv";
    data->source.reading.duplicates = DuplicatePolicy::mean;
    data->books.ids = {"1", "x2", "", "9780000000002"};
    data->books.titles = {"One", "", "Drei \xC3\xA4\xC3\xB6", std::string("nul\0inside", 10)};
    data->books.authors = {"A, B", "", "", "C"};
    data->books.languages = {"eng", "", "deu", ""};
    data->books.imageUrls = {"", "http://covers.example/2", "", ""};
    data->books.years = {1999, kNoYear, -380, 2024};
    data->books.extra = {{"genre", {"a", "b", "", "d"}}, {"publisher", {"", "", "", "p"}}};
    data->userIds = {"u1", "u2", "u3"};
    data->userAttributes = {{"age", {"30", "", "41"}}};
    data->user = {0, 0, 1, 1, 2, 2, 2};
    data->book = {0, 1, 1, 2, 0, 2, 3};
    data->rating = {5, 3.5f, 1, 4, 2, 0.5f, 3};
    data->time = {10, -20, 30, 40, 50, 60, 1700000000};
    data->heldOut = {0, 0, 1, 0, 0, 1, 0};
    data->scale = {0.5f, 5};
    data->duplicates = 2;
    data->warnings = {{WarningKind::raggedLine, "ratings.csv", 17, "a short line"}};
    data->warningCount = 5;

    Run run;
    run.name = "Small run";
    run.settings.preset = "bias";
    run.settings.kind = findModelKind("bias");
    run.settings.of<BiasParameters>().userRegularization = 2.5;
    run.settings.split.kind = SplitKind::file;
    run.settings.split.file = "held out.csv";
    run.settings.seed = 987654321;
    run.data = data;
    run.split = {{0, 1, 3, 4, 6}, {2, 5}};

    run.history.epochs.resize(2);
    run.history.epochs[0] = {1, 2, 1.25, 1.5, 1.2, 0.9, 1e-3, 0.125};
    run.history.epochs[1].epoch = 2; // its validation figures stay NaN
    run.history.epochs[1].seconds = 0.25;
    run.history.checkpoints = {{3, 1.1, 1.4}};
    run.history.bestEpoch = 1;
    run.history.stoppedByUser = true;
    run.baselines = {{"mean", 1.75, {2, 1.75, std::sqrt(1.75), 1, 1.1, 0.9, 0.8}}};
    run.metrics = {2, 1.5, std::sqrt(1.5), 0.75, 1.2, 0.7, 0.5};
    run.seconds = 12.5;
    run.created = 1700000001;

    std::vector<Tensor> tensors = {{"mean", 1, 1, {2.75f}},
                                   {"book_bias", 5, 1, {0.5f, -0.25f, 1, 0.125f, 0}},
                                   {"user_bias", 4, 1, {-0.5f, 0.0625f, 0.75f, 0}}};
    auto last = std::make_shared<Checkpoint>();
    last->tensors = tensors;
    last->tensors.push_back({"empty", 0, 7, {}});
    last->lastTouched = {{1, 4, 0, 2, 4}, {}};
    last->step = 4;
    last->epoch = 1;
    last->stepInEpoch = 2;
    last->lossSum = 3.25;
    last->lossCount = 8;
    last->bestLoss = std::numeric_limits<double>::infinity();
    last->epochsSinceBest = 1;
    run.last = last;
    auto model = restoreModel({run.settings, data, run.split.train, std::move(tensors)});
    if (!model)
        throw std::logic_error(model.error().message);
    run.model = *model;
    return run;
}

/// The same with what maps need: vectors of three epochs and two views.
inline shelf::Run smallRunWithMaps()
{
    using namespace shelf;
    Run run = smallRun();
    for (const int epoch : {0, 2, 5}) {
        auto values = std::make_shared<std::vector<float>>();
        for (int i = 0; i < 12; ++i)
            values->push_back(0.25f * static_cast<float>(i - epoch));
        run.embeddings.push_back({epoch, 4, 3, std::move(values)});
    }
    run.views = {{"Novels", R"({"color":"genre","filter":["a"]})", 2, {0, 1, -1, 0.5f, 2, -3, 0.125f, 4}},
                 {"R\xC3\xA4ume", "{}", 3, {}}};
    return run;
}
