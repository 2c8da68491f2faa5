// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

/// What the two models that take one rating at a time have in common.
RunSettings stepwise(ModelFamily family)
{
    RunSettings s;
    s.family = family;
    s.factorization.biases = true;
    s.factorization.solver = Solver::blockedSgd;
    s.factorization.initScale = 0.05;
    s.latent.regularization = 1;
    s.training.schedule.kind = ScheduleKind::exponential;
    s.training.epochs = 25;
    return s;
}

// Chosen on five folds of MovieLens 100k and an 80/20 split of Book-Crossing, near the best on both.
RunSettings biasedFactorization()
{
    RunSettings s = stepwise(ModelFamily::factorization);
    s.factorization.factors = 32;
    s.training.optimizer.learningRate = 0.06;
    s.training.schedule.factor = 0.91;
    return s;
}

RunSettings implicitFactorization()
{
    RunSettings s = stepwise(ModelFamily::svdpp);
    s.factorization.factors = 16;
    s.training.optimizer.learningRate = 0.04;
    s.training.schedule.factor = 0.9;
    s.training.patience = 5;
    return s;
}

RunSettings slopeOne()
{
    RunSettings s;
    s.family = ModelFamily::slopeOne;
    return s;
}

} // namespace

std::vector<Preset> factorModelPresets()
{
    return {
        {"biased-mf", "Biased matrix factorization",
         "Mean, reader and book biases and the product of two vectors of 32 numbers. Accurate, and trained "
         "in "
         "a blink; start here for good predictions.",
         biasedFactorization(), PresetGroup::rating,
         "A rating is taken to be the mean of all ratings, plus how much this reader tends to give, plus how "
         "much this book tends to get, plus how well the two fit: the product of a vector of the reader and "
         "a "
         "vector of the book. Training begins with the best biases and then goes through the ratings one by "
         "one, moving the two vectors a little each time; the ratings are laid out in a grid of blocks so "
         "that "
         "several threads can work without disturbing each other. Good wherever readers have some ratings "
         "each; its book vectors make a map. It sees the stars only: not which books a reader chose to rate, "
         "not what the books are about, and a book that nobody rated gets the mean.",
         "Koren, Bell & Volinsky 2009, Computer 42(8); blocks: Chin, Zhuang, Juan & Lin 2015, ACM TIST 6(1)"},
        {"svdpp", "SVD++",
         "Biased matrix factorization that also learns from which books a reader chose to rate. More "
         "accurate "
         "than without, and slower.",
         implicitFactorization(), PresetGroup::rating,
         "What a reader picked up says something even before the stars are looked at. SVD++ gives each book "
         "a "
         "second vector for that, and a reader stands as a vector of the reader's own plus the average of "
         "these over all books the reader rated (their sum over the root of their number). The rest is "
         "biased "
         "matrix factorization. It is among the most accurate models for ratings where readers have rated a "
         "dozen books or more, and knows new readers from their list of books at once. Each step touches all "
         "of a reader's books, so it runs on one thread and takes several times as long.",
         "Koren 2008, KDD (Factorization meets the neighborhood)"},
        {"slope-one", "Slope One",
         "Predicts a rating from those of other books and the mean difference between the two books. Nothing "
         "to set and nothing to train; has no vectors, hence no map.",
         slopeOne(), PresetGroup::rating,
         "If readers who rated both books gave the one half a star more than the other, a reader who gave "
         "the "
         "other four is taken to give the one four and a half. The answers of all books that a reader rated "
         "are averaged, each counting as often as there are readers of both; where nobody has read both, the "
         "biases answer. Easy to follow, good with few ratings a reader, and a useful yardstick. It knows no "
         "tastes: whoever liked one book is taken to like the next as anybody else would.",
         "Lemire & Maclachlan 2005, SIAM Data Mining (weighted Slope One)"},
    };
}

} // namespace shelf
