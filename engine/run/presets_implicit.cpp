// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/presets.h"

namespace shelf {

namespace {

RunSettings popularity()
{
    RunSettings s;
    s.family = ModelFamily::popularity;
    return s;
}

RunSettings implicitAls()
{
    RunSettings s;
    s.family = ModelFamily::ials;
    s.factorization.factors = 64;
    s.factorization.initScale = 0.05;
    s.latent.regularization = 0.7;
    s.ials.unobservedWeight = 0.3;
    s.ials.frequencyExponent = 0.5;
    s.training.epochs = 16;
    return s;
}

RunSettings ease()
{
    RunSettings s;
    s.family = ModelFamily::ease;
    return s;
}

} // namespace

std::vector<Preset> implicitPresets()
{
    return {
        {"popularity", "Popularity",
         "Recommends to everybody the books that most readers have. A ranking that cannot beat it has "
         "learned "
         "nothing about readers.",
         popularity(), PresetGroup::baseline,
         "The score of a book is the number of readers who rated it in training, whatever they thought of "
         "it. That is a strong guess where a few books are read by many, and the only one for a reader of "
         "whom nothing is known. It is the same list for everybody, so it never leads to a lesser-known book "
         "and cannot tell one taste from another: it is here to be beaten.",
         "Folklore; measured as a baseline by Rendle, Krichene, Zhang & Anderson (2020), RecSys"},
        {"ials", "Implicit ALS",
         "Learns a vector for each book and reader from who read what, however it was rated. Fast, strong, "
         "and it can say which of a reader's books speak for another.",
         implicitAls(), PresetGroup::ranking,
         "Every rating counts as a sign of interest, whatever its stars. Vectors are fitted so that the "
         "product of a reader's and a book's is near 1 where the reader has the book and, with a small "
         "weight, near 0 for all other books; readers and books are solved for in turn, each exactly while "
         "the other side stays. Taking all books without a rating into account, not a sample of them, is "
         "what "
         "makes it strong; well tuned it keeps up with far newer models. A new reader gets a vector at once "
         "without training, and a score is exactly a sum over the reader's books. It predicts no stars, and "
         "a book that nobody has read cannot be placed.",
         "Hu, Koren & Volinsky (2008), ICDM; regularization by frequency after Zhou et al. (2008), AAIM, and "
         "Rendle et al. (2022), RecSys"},
        {"ease", "EASE",
         "Weighs every book against every other by one exact computation. Among the best rankings of a "
         "library of moderate size; nothing to tune but one number.",
         ease(), PresetGroup::ranking,
         "A book's score is the sum of weights from each book that the reader has. The weights are those "
         "that "
         "best rebuild all readers' shelves when no book may explain itself, and they can be written down in "
         "closed form: one inverse of the matrix that counts the readers every two books share. There is no "
         "chance in it and no training to watch, every recommendation is exactly a sum over the reader's "
         "books, and a new reader is served at once. The price is a number for every two books, so memory "
         "grows with the square of the library and computing with its cube, and there are no vectors of "
         "books "
         "to draw a map of.",
         "Steck (2019), The Web Conference"},
    };
}

} // namespace shelf
