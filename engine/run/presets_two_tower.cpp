// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

RunSettings published()
{
    RunSettings s;
    s.family = ModelFamily::twoTower;
    s.training.batchSize = 2048;
    s.training.epochs = 50;
    s.training.evaluateEvery = 5;
    s.training.optimizer.kind = OptimizerKind::adagrad;
    s.training.optimizer.learningRate = 0.1;
    return s;
}

// Without the correction popular books, met as wrong answers all the time, sink to the bottom of the lists.
// The catalogue's columns raise NDCG on MovieLens 100k and on Book-Crossing.
RunSettings corrected()
{
    RunSettings s = published();
    s.twoTower.correction = SamplingCorrection::corrected;
    s.twoTower.bookColumns = true;
    s.training.patience = 15;
    return s;
}

RunSettings deeper()
{
    RunSettings s = corrected();
    s.twoTower.layers = {64, 32};
    s.twoTower.userId = true;
    return s;
}

constexpr std::string_view kSource =
    "Yi et al. 2019, Sampling-bias-corrected neural modeling for large corpus item recommendations, RecSys; "
    "correction of Khrylchenko et al. 2025, arXiv 2507.09331";
constexpr std::string_view kPublishedSource =
    "The retrieval tutorials of TensorFlow Recommenders, 2020; Yi et al. 2019, RecSys";

} // namespace

std::vector<Preset> twoTowerPresets()
{
    return {
        {"two-tower", "Two towers of features",
         "Learns from what is known of readers (age, occupation, ...) and of books (words, authors, ...). "
         "Recommends to somebody of whom only such attributes are known.",
         corrected(), PresetGroup::system,
         "One small network turns what is known of a reader, such as age, gender and occupation, and the "
         "time "
         "of the rating into a vector; another turns a book, its title's words, authors, genres and the "
         "like into a vector of the same length. The score of a book is the product of the two. Training "
         "takes the ratings in batches and asks "
         "each reader's vector to pick the right book out of all books of the batch, so every rating counts "
         "as "
         "a choice and its stars do not matter; that popular books turn up as wrong answers more often is "
         "made "
         "up for. It is the model for readers without ratings, whose attributes can be typed in, and for "
         "fast "
         "search among very many books. It lacks a taste of each reader's own unless the reader's id is "
         "switched on, and where times are known a random split flatters it: people rate many books in one "
         "sitting, and the time tells who is asking. For a reader of the data it takes the last time in "
         "training.",
         kSource},
        {"two-tower-deep", "Two deeper towers of features",
         "The same with two dense layers in each tower and the reader's id as a feature: for readers who "
         "have "
         "ratings.",
         deeper(), PresetGroup::system,
         "Two towers with one more rectified layer each, so that features can act on each other, and with "
         "the "
         "reader's id among the features. It ranks better for readers who have ratings and is a little "
         "slower. "
         "What holds for the smaller one holds here too: ratings are choices, stars do not matter, and a "
         "random split of timed data flatters it.",
         kSource},
        {"two-tower-plain", "Two towers as published",
         "The two towers with titles alone and no correction for popularity, as their authors trained them: "
         "to "
         "compare with the published figures.",
         published(), PresetGroup::system,
         "The same two towers trained on the plain choice among the books of a batch. Popular books are met "
         "as "
         "wrong answers more often than others and so end up too low in the lists; the other presets correct "
         "for that. Good for repeating published results and for seeing what the correction does.",
         kPublishedSource},
    };
}

} // namespace shelf
