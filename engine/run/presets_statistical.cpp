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

RunSettings neighborhood(NeighborhoodKind kind)
{
    RunSettings s;
    s.family = ModelFamily::neighborhood;
    s.neighborhood.kind = kind;
    s.neighborhood.rankingNeighbors = kind == NeighborhoodKind::item ? 200 : 100;
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
         "Each reader and each book has a short vector and a bias, and a rating is their dot product plus "
         "the "
         "biases, as in any matrix factorization. But instead of the one set of numbers that fits best, "
         "Gibbs "
         "sampling draws set after set from all those that fit well, how strongly vectors vary included, and "
         "the prediction is the average over the draws. So it hardly over-fits and needs no regularization "
         "to "
         "be tuned, and it knows how sure it is. It is good wherever ratings in stars are to be predicted, "
         "and "
         "best where they are few. It takes longer than one factorization, its file is larger, and like "
         "every "
         "model of ratings it ranks unread books worse than the models made for that.",
         "Salakhutdinov & Mnih 2008, Bayesian probabilistic matrix factorization using Markov chain Monte "
         "Carlo, ICML"},
        {"bayesian-fm", "Bayesian factorization with side features",
         "The Bayesian factorization, helped by what the catalogue says of books and the file of readers. "
         "Better "
         "for books and readers with few ratings.",
         bayesian(true), PresetGroup::rating,
         "The same as the Bayesian factorization, but where a vector is expected to lie before any rating is "
         "seen follows from what is known: a book's genres, author, year and language, a reader's age or "
         "occupation. How much each of these tells is drawn along with the rest, so useless columns do "
         "little "
         "harm. Books and readers with few ratings gain the most. Only values that at least five share take "
         "part, the 256 most frequent of them on either side.",
         "Rendle 2012, Factorization machines with libFM, ACM TIST; Simm et al. 2017, Macau, MLSP"},
        {"item-knn", "Item neighbors",
         "Recommends books whose readers are those of the books you know. Simple, fast to explain, and hard "
         "to "
         "beat in rankings.",
         neighborhood(NeighborhoodKind::item), PresetGroup::ranking,
         "Two books are alike if many readers have both. A book's score for a reader is the sum of its "
         "similarities to the reader's books, so each recommendation can name exactly the books that speak "
         "for "
         "it, and a new reader is served at once. Beside that, it predicts stars: from the reader's ratings "
         "of "
         "the most similar books, each as far as it lies from what the biases of reader and book would make "
         "it. It lacks any view of the whole: books without readers in common are strangers to it, however "
         "alike they are.",
         "Sarwar et al. 2001, WWW; Koren 2010, Factor in the neighbors, ACM TKDD"},
        {"user-knn", "Reader neighbors",
         "Recommends what readers like you have read. The oldest of the recommenders, still a fair one.",
         neighborhood(NeighborhoodKind::user), PresetGroup::ranking,
         "Two readers are alike if they have many books in common. A book's score is the sum of the "
         "similarities of those of the nearest readers who have it; stars are predicted from how those "
         "readers "
         "rated it, as far off as they were from what their and the book's biases would make it. It shows "
         "tastes "
         "that cross the borders of genres. It needs readers with enough books, takes long where readers are "
         "many, and readers with few books are hardly near to anybody.",
         "Resnick et al. 1994, GroupLens, CSCW; Herlocker et al. 1999, SIGIR"},
    };
}

} // namespace shelf
