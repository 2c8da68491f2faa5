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

/// UMAP (McInnes, Healy & Melville 2018).
struct UmapParameters {
    int neighbors = 15;
    double minDist = 0.1;
    double spread = 1;
    int epochs = 0; ///< 0: 500 up to 10,000 points, 200 above
};

/// The fuzzy simplicial set of UMAP: symmetric memberships 0 .. 1 as compressed rows.
struct FuzzySet {
    std::vector<std::uint32_t> start;  ///< points + 1
    std::vector<std::uint32_t> column; ///< ascending within a row
    std::vector<float> membership;

    std::size_t points() const { return start.empty() ? 0 : start.size() - 1; }
};
/// graph.k + 1 is UMAP's n_neighbors (which counts the point itself). Refuses the dot product, which is no
/// distance.
Result<FuzzySet> umapFuzzySet(const NeighborGraph& graph, int threads = 0, const Progress& progress = {});

/// The memberships of one point's neighbors: 1 up to `nearest`, then less and less, so that they sum up to
/// log2(neighbors) (McInnes, Healy & Melville 2018, algorithm 3). Their width is at least a thousandth of
/// `meanDistance`. `out` is as long as `distances`.
void umapMemberships(std::span<const float> distances, double nearest, double neighbors, double meanDistance,
                     std::span<float> out);

/// Positions to start from: principal components scaled to 10 units, or random places. Directions for which
/// the rows have too few columns get a little noise. dims: 2 or 3.
Result<LayoutState> umapStart(const MatrixView& rows, int dims, MapStart start, std::uint64_t seed);

/// The curve 1 / (1 + a d^2b) that fits min_dist and spread best.
struct UmapCurve {
    double a = 1.577;
    double b = 0.8951;
};
UmapCurve umapCurve(double minDist, double spread);

/// UmapParameters::epochs, or what 0 stands for.
int umapEpochs(const UmapParameters& parameters, std::size_t points);

struct UmapRequest {
    std::reference_wrapper<const FuzzySet> set; ///< must outlive the call; refuses temporaries
    UmapParameters parameters;
    std::uint64_t seed = 1; ///< of the negative samples
    int threads = 0;        ///< 0: as many as the machine has; the result does not depend on it
    double progressSeconds = kProgressSeconds;
};
/// Goes on from `state` up to the last epoch. An epoch sums for each point the pull of all its neighbors by
/// their memberships, as UMAP samples it on the average, and the push of others drawn at random; then all
/// points move at once, by Adam (its means lie in LayoutState::velocity and ::gain), so the bytes do not
/// depend on the threads. The rate falls with the share of the epochs that is left: from 200 epochs on to 300
/// it goes on at the rate of a layout of 300. The curve is the cross-entropy a point as the sampling weighs
/// it (Damrich & Hamprecht 2021), estimated on a sample of pairs that stays the same. Stopped by the observer
/// it returns the state as far as it came.
Result<LayoutState> runUmap(const UmapRequest& request, LayoutState state,
                            const LayoutObserver& observer = {});

/// Places a point on a map that stays.
void placeOneByUmap(const PlaceOne& one, std::span<float> at);

extern const LayoutMethod kUmapMethod;

} // namespace shelf
