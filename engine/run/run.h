// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/split.h"
#include "engine/evaluation/ranking_metrics.h"
#include "engine/evaluation/rating_metrics.h"
#include "engine/models/kept_embedding.h"
#include "engine/models/model.h"
#include "engine/parameters/settings.h"
#include "engine/training/checkpoint.h"
#include "engine/training/history.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// A baseline trained and measured on the same split: "mean" and "bias" beside models that predict ratings,
/// "popularity" beside those that only rank.
struct Baseline {
    std::string name;
    double validationLoss = 0;   ///< in the run's own loss; NaN of popularity
    RatingMetrics metrics;       ///< count 0 of popularity
    RankingMetrics ranking = {}; ///< users 0 but of popularity
};

/// The one measurement of the test part, once it has been asked for.
struct TestResult {
    std::int64_t opened = 0; ///< seconds since 1970; 0: the test part is still shut
    RatingMetrics metrics = {};
    RankingMetrics ranking = {};
};

/// A way of looking at the map that was given a name. What it means is up to the window; it is kept as it is.
struct SavedView {
    std::string name;
    std::string state; ///< JSON: settings of the map, colors, filter, selection, camera
    int dims = 2;
    std::vector<float> coordinates; ///< books x dims, so that it looks the same without working it out anew
};

/// One training, whole: what went in, what happened, what came out. A value; never changed once made.
struct Run {
    std::string name;
    RunSettings settings;
    std::shared_ptr<const Dataset> data;
    Split split;
    /// A book: 1 where the model knows nothing of it (see learned_books.h), so that it has neighbors, a group
    /// and a place on a map only by chance and gets none; empty where it knows something of all.
    std::vector<std::uint8_t> unlearned = {};
    History history;
    std::shared_ptr<const Model> model;     ///< of the best epoch, or the last where keepBest is off
    std::shared_ptr<const Checkpoint> last; ///< to go on from; null for models in closed form
    std::vector<Baseline> baselines;
    /// Of `model` on the validation part; count 0 where nothing was held out or it predicts no ratings.
    RatingMetrics metrics;
    /// Of `model` over all books on the validation part; users 0 where it was not measured. Models that
    /// predict no ratings always have it.
    RankingMetrics ranking = {};
    TestResult test = {};                       ///< of `model` on the test part
    std::vector<KeptEmbedding> embeddings = {}; ///< of chosen epochs, ascending
    std::vector<SavedView> views = {};
    double seconds = 0;
    std::int64_t created = 0; ///< seconds since 1970
};

} // namespace shelf
