// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/layout.h"
#include "engine/projection/layout_method.h"

#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

/// t-SNE (van der Maaten & Hinton 2008) with the start and the learning rate of Kobak & Berens 2019 and
/// Belkina et al. 2019. Their exaggeration of 12 over 250 iterations folds vectors without clear groups
/// (those of most factor models) into knots that 1,000 iterations do not undo; 4 over 100 that fades ends
/// lower there and no higher where groups are clear.
struct TsneParameters {
    double perplexity = 30;
    int iterations = 750;
    double exaggeration = 4;          ///< attraction is multiplied by it at the start
    int exaggerationIterations = 100; ///< of the start; it fades over as many again
    double lateExaggeration = 1;      ///< the same for the rest
    double learningRate = 0;          ///< 0: number of points / exaggeration of the iteration, at least 50
    bool stopEarly = false; ///< end where an iteration lowers the KL divergence by less than 1/5000 of it
};

/// The symmetric joint probabilities P of t-SNE as compressed rows; they sum to 1.
struct Affinities {
    std::vector<std::uint32_t> start;  ///< points + 1
    std::vector<std::uint32_t> column; ///< ascending within a row
    std::vector<float> p;
    double negativeEntropy = 0; ///< sum of p ln p, in double: the constant part of the KL divergence
    double perplexity = 0;      ///< as wished, or less where there were too few neighbors for it

    std::size_t points() const { return start.empty() ? 0 : start.size() - 1; }
};

/// Neighbors a point that a perplexity needs: 3 x perplexity, at most points - 1.
int neighborsForPerplexity(double perplexity, std::size_t points);

/// Conditional probabilities ~ exp(-beta d^2) whose entropy is log2(perplexity) to 1e-5, made symmetric. For
/// Metric::cosine d^2 = 2 (1 - cos), the squared distance of the vectors scaled to length 1. A perplexity too
/// large for the neighbors there are is cut to a third of them. Refuses Metric::dot.
Result<Affinities> tsneAffinities(const NeighborGraph& graph, double perplexity, int threads = 0,
                                  const Progress& progress = {});

/// The conditional probabilities of one point's neighbors, which add up to 1, by the same rule; p is as long
/// as `distances`, which are finite. A perplexity of as many as there are or more makes them equal.
void tsneProbabilities(std::span<const float> distances, double perplexity, Metric metric,
                       std::span<float> p);

/// Positions to start from: the first principal components (or random places), scaled to a standard
/// deviation of 1e-4 on the first axis.
Result<LayoutState> tsneStart(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed);

struct TsneRequest {
    std::reference_wrapper<const Affinities> affinities; ///< must outlive the call; refuses temporaries
    TsneParameters parameters;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds;
};
/// Goes on from `state` up to parameters.iterations. Gradient descent with momentum and gains; repulsion
/// exact below some thousand points, above it by convolution on a grid (Linderman et al. 2019) and, on wide
/// maps, sums over near pairs. Stopped by the observer it returns the state as far as it came.
Result<LayoutState> runTsne(const TsneRequest& request, LayoutState state,
                            const LayoutObserver& observer = {});

/// KL divergence of P and the map's Q, exact in double over all pairs: the oracle for tests and small maps.
double exactKlDivergence(const Affinities& affinities, const LayoutState& state);

/// Places a point on a map that stays.
void placeOneByTsne(const PlaceOne& one, std::span<float> at);
int tsnePlaceNeighbors(const MapParameters& parameters);

extern const LayoutMethod kTsneMethod;

} // namespace shelf
