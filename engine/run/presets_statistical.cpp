// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

RunSettings bayesian(bool sideFeatures)
{
    RunSettings s;
    s.family = ModelFamily::bayesian;
    s.factorization.factors = 12;
    s.bayesian.burnIn = 20;
    s.bayesian.sideFeatures = sideFeatures;
    s.training.epochs = 120;
    s.training.evaluateEvery = 10;
    // An average of samples only gets better: no sweep is picked by the held-out ratings.
    s.training.keepBest = false;
    return s;
}

} // namespace

std::vector<Preset> statisticalPresets()
{
    return {
        {"bayesian-mf", "Bayesian matrix factorization",
         "Averages many factorizations, each drawn with the probability that the ratings give it. The most "
         "accurate of the rating models here, and no regularization to choose.",
         bayesian(false), PresetGroup::rating,
         "Each reader and each book has a short vector and a bias, and a rating is their dot product plus the "
         "biases, as in any matrix factorization. But instead of the one set of numbers that fits best, Gibbs "
         "sampling draws set after set from all those that fit well, how strongly vectors vary included, and "
         "the prediction is the average over the draws. So it hardly over-fits and needs no regularization to "
         "be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, and "
         "best where they are few. It takes longer than one factorization, its file is larger, and like every "
         "model of ratings it ranks unread books worse than the models made for that.",
         "Salakhutdinov & Mnih 2008, Bayesian probabilistic matrix factorization using Markov chain Monte "
         "Carlo, ICML"},
        {"bayesian-fm", "Bayesian factorization with side features",
         "The Bayesian factorization, helped by what the catalogue says of books and the file of readers. Better "
         "for books and readers with few ratings.",
         bayesian(true), PresetGroup::rating,
         "The same as the Bayesian factorization, but where a vector is expected to lie before any rating is "
         "seen follows from what is known: a book's genres, author, year and language, a reader's age or "
         "occupation. How much each of these tells is drawn along with the rest, so useless columns do little "
         "harm. Books and readers with few ratings gain the most. Only values that at least five share take "
         "part, the 256 most frequent of them on either side.",
         "Rendle 2012, Factorization machines with libFM, ACM TIST; Simm et al. 2017, Macau, MLSP"},
    };
}

} // namespace shelf
