// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/layout.h"
#include "engine/projection/layout_method.h"

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace shelf {

/// PaCMAP (Wang, Huang, Rudin & Shaposhnik 2021, JMLR 22) with its authors' defaults.
struct PacmapParameters {
    int neighbors = 10;
    double midNearRatio = 0.5; ///< mid-near pairs for each pair of neighbors
    double furtherRatio = 2;   ///< further pairs for each pair of neighbors
    int iterations = 450;      ///< of all three phases
    int firstPhase = 100;
    int secondPhase = 100;
    double learningRate = 1;
};

/// Pairs that each point begins, of one kind each.
struct PacmapCounts {
    int near = 0;
    int midNear = 0;
    int further = 0;
};
/// As many as the parameters say; fewer of each where all of them together are not fewer than the points.
PacmapCounts pacmapCounts(const PacmapParameters& parameters, std::size_t points);

/// The pairs of a layout: those of point i are the entries i * count .. (i + 1) * count of their kind.
struct PacmapPairs {
    static constexpr std::size_t kKinds = 3;
    std::size_t points = 0;
    PacmapCounts counts;
    std::vector<std::uint32_t> near, midNear, further; ///< the other point of each pair

    /// The same seen from either end: the partners of point i, of kind k = 0 near, 1 mid-near, 2 further, are
    /// partner[start[3 i + k]] .. partner[start[3 i + k + 1]].
    std::vector<std::uint32_t> start; ///< 3 x points + 1
    std::vector<std::uint32_t> partner;
};

/// Neighbors a point among which the near ones are chosen: 50 more than those, at most points - 1.
int pacmapCandidates(const PacmapParameters& parameters, std::size_t points);

/// Near: of the graph's neighbors (pacmapCandidates of them) those of the least d^2 / (s_i s_j), s being the
/// mean distance of a point's fourth to sixth neighbor. Mid-near: the second nearest of six points drawn at
/// random. Further: drawn at random among those that are not near. No point is paired with itself nor twice
/// with another of the same kind. For Metric::cosine d^2 = 2 (1 - cos). Refuses Metric::dot.
Result<PacmapPairs> pacmapPairs(const MatrixView& rows, const NeighborGraph& graph,
                                const PacmapParameters& parameters, std::uint64_t seed, int threads = 0,
                                const Progress& progress = {});

/// How much each kind of pair counts in an iteration, from 0: the mid-near pairs gather the large picture in
/// the first phase, hold it in the second, and are let go in the third.
struct PacmapWeights {
    double near = 0;
    double midNear = 0;
    double further = 0;
};
PacmapWeights pacmapWeights(const PacmapParameters& parameters, int iteration);

/// The loss of all pairs, over `dims` coordinates a point.
double pacmapLoss(const PacmapPairs& pairs, std::span<const float> position, int dims,
                  const PacmapWeights& weights);
/// Its slope by every coordinate, downward: where a step of the descent leads.
std::vector<float> pacmapForces(const PacmapPairs& pairs, std::span<const float> position, int dims,
                                const PacmapWeights& weights, int threads = 0);

/// Positions to start from: a hundredth of the principal components of the rows scaled to an extent of 1, or
/// random places.
Result<LayoutState> pacmapStart(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed);

struct PacmapRequest {
    std::reference_wrapper<const PacmapPairs> pairs; ///< must outlive the call; refuses temporaries
    PacmapParameters parameters;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds;
};
/// Goes on from `state` up to parameters.iterations by Adam (its means lie in LayoutState::velocity and
/// ::gain). The curve is the loss a point with the weights of the last phase, whatever the phase. Stopped by
/// the observer it returns the state as far as it came.
Result<LayoutState> runPacmap(const PacmapRequest& request, LayoutState state,
                              const LayoutObserver& observer = {});

extern const LayoutMethod kPacmapMethod;

} // namespace shelf
