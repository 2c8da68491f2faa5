// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/neighbors/nearest.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/layout.h"
#include "engine/projection/map_parameter_table.h"
#include "engine/projection/map_parameters.h"
#include "engine/projection/projection.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace shelf {

/// For a method that is worked out at once.
struct DrawRequest {
    MatrixView rows;
    const Catalogue* books = nullptr;           ///< may be null
    std::span<const std::uint8_t> leftOut = {}; ///< as of MapRequest
    const MapParameters& parameters;
};

/// For a method that is improved step by step: the rows are those of the books on the map alone.
struct PrepareRequest {
    MatrixView rows;
    const NeighborGraph& neighbors; ///< as many as neighborsWanted says
    const MapParameters& parameters;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
};

struct LayoutRunRequest {
    const void* prepared = nullptr; ///< what the same method's prepare made
    const MapParameters& parameters;
    int threads = 0;
    double progressSeconds = kProgressSeconds;
};

/// One more point for a map that stays.
struct PlaceOne {
    std::span<const Neighbor> neighbors; ///< among those that stay, nearest first; at least one
    std::span<const float> places;       ///< of those that stay, a row each
    const MapParameters& parameters;
    std::uint64_t stream = 0; ///< of its draws
};

/// A way to lay books out on a map: all that the rest of the program knows of it. Each stands at the foot of
/// the method's own file, and its name in the list of layout_method.cpp; nothing else names a method.
struct LayoutMethod {
    std::string_view key = {};         ///< "tsne": for --method, files and reports
    std::string_view title = {};       ///< "t-SNE": for the window
    std::string_view explanation = {}; ///< "neighbors stay neighbors"
    std::string_view note = {};        ///< what a map taken away says of how it was drawn
    bool axesHaveMeaning = false;      ///< whether there is something to read off a map's directions

    /// Its rows of the table of map parameters, besides those that all methods have.
    void (*parameters)(MapTableBuilder&) = nullptr;
    /// What must still be said before a map can be drawn; empty: nothing. Null: never anything.
    std::string_view (*missing)(const MapParameters&) = nullptr;
    /// The metric of the model's space that the map is measured by.
    Metric (*faithfulBy)(const MapParameters&) = nullptr;

    /// Worked out at once: the whole map, NaN for books left out. Null where it is improved step by step,
    /// which is what everything below is for.
    Result<Projection> (*draw)(const DrawRequest&, const Progress&) = nullptr;
    /// What the parameters alone tell of a map whose places were kept. Null: nothing.
    void (*describe)(const MapParameters&, Projection&) = nullptr;

    std::string_view costName = {}; ///< "KL divergence"
    std::string_view costKey = {};  ///< "kl": in the command line's JSON
    std::string_view stepName = {}; ///< "iteration"
    /// Keys of the parameters that say how long it runs, the number of steps first: only these may differ
    /// where one layout goes on from another.
    std::span<const std::string_view> lengthKeys = {};
    /// Keys of the parameters that prepare looks at, besides the metric.
    std::span<const std::string_view> preparedFrom = {};
    int (*length)(const MapParameters&, std::size_t points) = nullptr; ///< steps
    /// Neighbors of every book besides itself, 1 .. points - 1.
    int (*neighborsWanted)(const MapParameters&, std::size_t points) = nullptr;
    Result<std::shared_ptr<const void>> (*prepare)(const PrepareRequest&, const Progress&) = nullptr;
    Result<LayoutState> (*start)(const MatrixView& rows, const MapParameters&) = nullptr;
    /// Goes on from the state up to the last step; stopped by the observer it returns it as far as it came.
    Result<LayoutState> (*run)(const LayoutRunRequest&, LayoutState, const LayoutObserver&) = nullptr;
    /// Nanoseconds of one thread that all steps take, roughly.
    double (*nanoseconds)(const MapParameters&, std::size_t points) = nullptr;

    /// Places a point, whatever becomes of others (see placeBooks()), and by how many neighbors. Null: it
    /// places none.
    void (*placeOne)(const PlaceOne&, std::span<float> at) = nullptr;
    int (*placeNeighbors)(const MapParameters&) = nullptr;

    bool isImmediate() const { return draw != nullptr; }
};

/// For LayoutMethod::faithfulBy.
inline Metric byParameter(const MapParameters& parameters)
{
    return parameters.metric;
}
inline Metric byEuclidean(const MapParameters&)
{
    return Metric::euclidean;
}

} // namespace shelf
