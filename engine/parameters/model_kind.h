// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/models/model.h"
#include "engine/parameters/presets.h"
#include "engine/parameters/settings.h"
#include "engine/parameters/table_builder.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

struct FitRequest;
struct FitObserver;
struct TrainingOutcome;
struct RestoreRequest;

/// Which ratings a model that was read from a file needs beside its tensors to score books for a reader of the
/// data who has ratings in training.
enum class RatingsNeeded { none, ofReader, ofAll };

/// Which of the parameters that several kinds of model share mean anything to one.
struct SharedParameters {
    bool factors = false;        ///< VectorParameters
    bool initScale = false;      ///< StartParameters: starts from small random vectors
    bool regularization = false; ///< LatentParameters
    bool biasPull = false;       ///< BiasParameters: holds biases as the closed form does
    bool epochs = false;         ///< goes through its data more than once
    /// Takes its steps by batches and an optimizer that can be chosen: a limit and checkpoints within an
    /// epoch.
    bool batches = false;
    bool ratingLoss = false; ///< mini-batches of ratings: a loss that can be chosen, and a warm-up
    bool learningRate = false;
    bool schedule = false; ///< the learning rate can change from epoch to epoch
};

/// Of which models a kind is the floor, trained and measured beside each of them.
enum class FloorOf { nothing, ratings, rankings };

/// A kind of model: all that the rest of the program knows of it. Each stands at the foot of the file that
/// fits it, and its name in the list of model_kind.cpp; nothing else names a kind.
struct ModelKind {
    std::string_view key = {}; ///< "ease": for --set model=, files and reports
    std::string_view title = {}; ///< "EASE": for the form
    /// Whether it gives no ratings in stars, so that only its rankings can be measured.
    bool ranksOnly = false;
    /// Whether its rankings are by who has which books, so that they say something without ratings, too.
    bool ranksBySets = false;
    FloorOf floorOf = FloorOf::nothing;
    /// What training makes small; empty: the loss that the settings name.
    std::string_view lossName = {};
    /// Whether it is fitted to who has which books, FitRequest::known, which others go without.
    bool fromInteractions = true;
    /// Whether a training that has ended can go on with the same bytes as if it had not
    /// (TrainingOutcome::last).
    bool goesOn = false;

    std::vector<Preset> (*presets)() = nullptr; ///< in which settings.kind need not be set
    /// Its own rows of the table of parameters. Null: none.
    void (*parameters)(TableBuilder&) = nullptr;
    /// Null: none of them.
    SharedParameters (*shared)(const RunSettings&) = nullptr;
    /// Brings what may be given in several ways into the one that is kept. Null: nothing.
    void (*complete)(RunSettings&) = nullptr;
    /// The fewest epochs that say something of the settings. Null: one.
    int (*fewestEpochs)(const RunSettings&) = nullptr;

    /// Changes what cannot work on these ratings; whether anything was. Null: never anything.
    bool (*adapt)(RunSettings&, const Dataset&) = nullptr;
    /// What of the ratings the model cannot learn, or what was changed so that it can; else empty. Null:
    /// never.
    std::string (*caution)(const RunSettings&, const Dataset&) = nullptr;
    /// Of books that nobody rated in training (1 in the marks) takes the mark from those that the model knows
    /// something of all the same. Null: from none.
    void (*unmarkKnown)(const std::shared_ptr<const Dataset>&, std::span<const std::uint32_t> train,
                        const RunSettings&, std::vector<std::uint8_t>& marks) = nullptr;
    /// Whether it knows something of readers without a rating in training. Null: where it can be asked by
    /// features (Model::featureInputs).
    bool (*knowsAllReaders)(const RunSettings&, const Dataset&) = nullptr;

    /// The model before training, whose layers() are those of the trained one. Null where their shape depends
    /// on the ratings.
    std::shared_ptr<const Model> (*initial)(const RunSettings&, std::size_t users,
                                            std::size_t books) = nullptr;
    /// Numbers that are learned, roughly; what a search shows as a trial's size. Null: not known beforehand.
    double (*size)(const RunSettings&, const Dataset&) = nullptr;

    Result<TrainingOutcome> (*fit)(const FitRequest&, const FitObserver&) = nullptr;
    Result<std::shared_ptr<const Model>> (*restore)(RestoreRequest&&) = nullptr;
    /// Null: those of all. Otherwise restore() may be handed fewer, and then answers for those readers alone.
    RatingsNeeded (*ratingsNeeded)(const RunSettings&) = nullptr;

    /// Whether it has nothing to learn from data that say who took which book and not how it was liked.
    bool needsStars() const { return !ranksOnly && !ranksBySets; }
    /// Whether a model fitted to such data is measured by its rankings.
    bool ranks(const Dataset& data) const { return ranksOnly || data.onlyTaken; }

    SharedParameters uses(const RunSettings& settings) const
    {
        return shared ? shared(settings) : SharedParameters{};
    }
};

inline RatingsNeeded needsNoRatings(const RunSettings&)
{
    return RatingsNeeded::none;
}
inline RatingsNeeded needsRatingsOfReader(const RunSettings&)
{
    return RatingsNeeded::ofReader;
}

/// In the order in which they are offered.
std::span<const ModelKind* const> modelKinds();
/// Null where there is none of that key.
const ModelKind* findModelKind(std::string_view key);

} // namespace shelf
