// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/run/parameter_fields.h"
#include "engine/run/table_builder.h"

namespace shelf {

namespace {

bool isBayesian(const RunSettings& s)
{
    return s.family == ModelFamily::bayesian;
}

bool isNeighborhood(const RunSettings& s)
{
    return s.family == ModelFamily::neighborhood;
}

} // namespace

void addStatisticalParameters(TableBuilder& t)
{
    using namespace fields;
    t.group("Model");
    t.add(
        integer<0, 1'000'000>(
            "burn_in", "Burn-in",
            "Sweeps at the start that are thrown away, while the sampler still forgets where it began; those "
            "after it are averaged.",
            [](auto& s) -> auto& { return s.bayesian.burnIn; }),
        isBayesian);
    t.add(boolean(
              "side_features", "Side features",
              "What the catalogue says of books and the file of readers takes part; helps where ratings are "
              "few.",
              [](auto& s) -> auto& { return s.bayesian.sideFeatures; }),
          isBayesian);
    t.add(
        choice(
            "neighborhood", "Neighbors are",
            "Books like the one in question that the reader rated (item), or readers like this one who rated "
            "the book (user).",
            [](auto& s) -> auto& { return s.neighborhood.kind; }),
        isNeighborhood);
    t.add(integer<1, 1'000>(
              "neighbors", "Neighbors", "At most so many of the nearest take part in a predicted rating.",
              [](auto& s) -> auto& { return s.neighborhood.neighbors; }),
          isNeighborhood);
    t.add(real(
              "shrinkage", "Shrinkage",
              "Ratings in common at which a correlation counts half; larger trusts chance less.",
              [](auto& s) -> auto& { return s.neighborhood.shrinkage; },
              [] {
                  return Range{0, 1e5};
              }),
          isNeighborhood);
    t.add(choice(
              "similarity", "Similarity",
              "Of sets of readers or books, for rankings: cosine, or bm25, which counts those with many "
              "ratings "
              "for less.",
              [](auto& s) -> auto& { return s.neighborhood.similarity; }),
          isNeighborhood);
    t.add(integer<1, 1'000>(
              "ranking_neighbors", "Ranking neighbors", "At most so many of the nearest count in a ranking.",
              [](auto& s) -> auto& { return s.neighborhood.rankingNeighbors; }),
          isNeighborhood);
}

} // namespace shelf
