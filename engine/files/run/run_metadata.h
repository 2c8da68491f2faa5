// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

// What a run file holds besides its long arrays, a struct a section, with how each is archived.

struct StoredSetting {
    std::string key;
    std::string value;
};

/// DataSource but for its path, which is replaced by the files found there.
struct StoredSource {
    std::string ratings;
    std::string validation;
    std::string books;
    std::string users;
    std::string tags;
    std::string format;
    std::vector<StoredSetting> reading;    ///< what the ReadingOptions say, by the keys of their list
    std::string duplicates;                ///< before kWithReading: duplicatePolicyName()
    bool namesUnrated = false;             ///< before kWithReading: whether the next was given at all
    std::vector<float> unrated;            ///< before kWithReading: ReadingOptions::noRating
    std::vector<SampleParameters> samples; ///< one of the made-up library, else none
    bool isComplete = true;
};

/// Section "about": which run it is and which arrays to expect.
struct AboutRun {
    std::string name;
    std::string preset;
    std::vector<StoredSetting> settings;
    std::string dataName;
    std::string dataFormat;
    std::vector<std::string> sources; ///< before kWithSource: the files
    StoredSource source;
    std::vector<std::string> bookColumns; ///< names of Catalogue::extra
    std::vector<std::string> userColumns; ///< names of Dataset::userAttributes
    RatingScale scale;
    bool onlyTaken = false; ///< Dataset::onlyTaken
    std::uint64_t duplicates = 0;
    std::uint64_t warningCount = 0;
};

/// Section "results". The seconds of the epochs stand in "clock" and are 0 here.
struct RunResults {
    History history;
    std::vector<Baseline> baselines;
    RatingMetrics metrics;
    RankingMetrics ranking;
    RatingMetrics testMetrics;
    RankingMetrics testRanking;
};

struct StoredTensor {
    std::string name;
    std::uint64_t rows = 0;
    std::uint64_t cols = 0;
};

/// Section "model".
struct StoredModel {
    std::vector<StoredTensor> tensors;
};

/// Section "last": a Checkpoint without its arrays.
struct StoredCheckpoint {
    std::vector<StoredTensor> tensors;
    std::vector<std::uint64_t> touched; ///< lengths of Checkpoint::lastTouched
    std::uint64_t step = 0;
    int epoch = 0;
    std::uint64_t stepInEpoch = 0;
    double lossSum = 0;
    std::uint64_t lossCount = 0;
    double bestLoss = 0;
    int epochsSinceBest = 0;
};

/// Section "clock": all that differs between two runs that are the same otherwise.
struct RunClock {
    double seconds = 0;
    std::int64_t created = 0;
    std::vector<double> epochSeconds;
    std::int64_t testOpened = 0;
};

/// Section "kept": Run::embeddings without their arrays, all of one shape.
struct StoredKept {
    std::vector<int> epochs;
    std::uint64_t rows = 0;
    std::uint64_t cols = 0;
};

struct StoredView {
    std::string name;
    int dims = 0;
};

/// Section "views": Run::views without their states and coordinates.
struct StoredViews {
    std::vector<StoredView> views;
};

/// The format from which on adagrad and rmsprop have epsilon inside the root.
inline constexpr int kWithKerasEpsilon = 6;
/// The format from which on a file says what somebody said of how its data are to be read.
inline constexpr int kWithReading = 5;
/// The format from which on a file says how its data were read.
inline constexpr int kWithSource = 4;
/// The format from which on a file holds vectors of chosen epochs and named views.
inline constexpr int kWithMaps = 3;
/// The format from which on a file holds rankings, intervals and a test part.
inline constexpr int kWithRankings = 2;

template <class Archive> void serialize(Archive& ar, StoredSetting& s)
{
    ar& s.key& s.value;
}

template <class Archive> void serialize(Archive& ar, RatingScale& s)
{
    ar& s.min& s.max;
}

template <class Archive> void serialize(Archive& ar, SampleParameters& s)
{
    ar& s.books& s.users& s.ratings& s.seed;
}

template <class Archive> void serialize(Archive& ar, StoredSource& s)
{
    ar& s.ratings& s.validation& s.books& s.users& s.tags& s.format;
    if (ar.version() >= kWithReading)
        ar& s.reading;
    else
        ar& s.duplicates& s.namesUnrated& s.unrated;
    ar& s.samples& s.isComplete;
}

template <class Archive> void serialize(Archive& ar, AboutRun& a)
{
    ar& a.name& a.preset& a.settings& a.dataName& a.dataFormat;
    if (ar.version() >= kWithSource)
        ar& a.source;
    else
        ar& a.sources;
    ar& a.bookColumns& a.userColumns& a.scale& a.duplicates& a.warningCount;
    if (ar.version() >= kWithReading)
        ar& a.onlyTaken;
}

template <class Archive> void serialize(Archive& ar, Interval& i)
{
    ar& i.low& i.high;
}

template <class Archive> void serialize(Archive& ar, RatingMetrics& m)
{
    ar& m.count& m.mse& m.rmse& m.mae& m.rmseClipped& m.maeClipped& m.maeRounded;
    if (ar.version() >= kWithRankings)
        ar& m.rmseInterval& m.maeInterval;
}

template <class Archive> void serialize(Archive& ar, RankingMetrics& m)
{
    ar& m.users& m.k& m.hitRatio& m.ndcg& m.recall& m.precision& m.mrr& m.auc& m.map;
    ar& m.coverage& m.gini& m.novelty& m.popularity& m.diversity;
    ar& m.hitRatioInterval& m.ndcgInterval& m.recallInterval& m.mrrInterval;
}

template <class Archive> void serialize(Archive& ar, Baseline& b)
{
    ar& b.name& b.validationLoss& b.metrics;
    if (ar.version() >= kWithRankings)
        ar& b.ranking;
}

template <class Archive> void serialize(Archive& ar, EpochRecord& e)
{
    ar& e.epoch& e.step& e.trainLoss& e.validationLoss& e.validationRmse& e.validationMae& e.learningRate;
    if (ar.version() >= kWithRankings)
        ar& e.validationNdcg;
}

template <class Archive> void serialize(Archive& ar, CheckpointRecord& c)
{
    ar& c.step& c.trainLoss& c.validationLoss;
}

template <class Archive> void serialize(Archive& ar, History& h)
{
    ar& h.epochs& h.checkpoints& h.bestEpoch& h.stoppedEarly& h.stoppedByUser;
}

template <class Archive> void serialize(Archive& ar, RunResults& r)
{
    ar& r.history& r.baselines& r.metrics;
    if (ar.version() >= kWithRankings)
        ar& r.ranking& r.testMetrics& r.testRanking;
}

template <class Archive> void serialize(Archive& ar, StoredTensor& t)
{
    ar& t.name& t.rows& t.cols;
}

template <class Archive> void serialize(Archive& ar, StoredModel& m)
{
    ar& m.tensors;
}

template <class Archive> void serialize(Archive& ar, StoredCheckpoint& c)
{
    ar& c.tensors& c.touched& c.step& c.epoch& c.stepInEpoch& c.lossSum& c.lossCount& c.bestLoss& c
        .epochsSinceBest;
}

template <class Archive> void serialize(Archive& ar, StoredKept& k)
{
    ar& k.epochs& k.rows& k.cols;
}

template <class Archive> void serialize(Archive& ar, StoredView& v)
{
    ar& v.name& v.dims;
}

template <class Archive> void serialize(Archive& ar, StoredViews& v)
{
    ar& v.views;
}

template <class Archive> void serialize(Archive& ar, RunClock& c)
{
    ar& c.seconds& c.created& c.epochSeconds;
    if (ar.version() >= kWithRankings)
        ar& c.testOpened;
}

} // namespace shelf
