// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/neighbors/neighbor_graph.h"
#include "engine/projection/layout.h"
#include "engine/projection/map_parameters.h"
#include "engine/projection/projection.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>

namespace shelf {

/// What was worked out on the way to a map, with the settings it holds for: a changed setting throws away the
/// stages after it and none before. Values; shared between maps of the same vectors. Of the books that are
/// not left out, one behind the other.
struct MapStages {
    std::shared_ptr<const NeighborGraph> neighbors; ///< of its own metric and k
    /// What a method made of them, with the settings that it looked at.
    struct Prepared {
        std::shared_ptr<const void> value;
        std::string settings;
    };
    std::map<std::string, Prepared, std::less<>> prepared; ///< by the method's key
    std::shared_ptr<const LayoutState> layout;             ///< where the last layout ended
    std::string layoutSettings; ///< what must stay the same for it to be gone on from
};

/// What a map job is doing.
struct MapProgress {
    enum class Stage { neighbors, affinities, layout, projecting } stage = Stage::projecting;
    double fraction = 0;              ///< 0 .. 1 of the whole
    const LayoutStep* step = nullptr; ///< while the layout runs
};
/// False stops, blocking in it pauses. May be empty.
using MapObserver = std::function<bool(const MapProgress&)>;

struct MapRequest {
    MatrixView rows;                  ///< the books' vectors
    const Catalogue* books = nullptr; ///< for custom axes
    /// A book: not 0 where its vector means nothing (Run::unlearned). It has no part in the map, and no place
    /// on it: NaN stands for its coordinates. Empty: none is.
    std::span<const std::uint8_t> leftOut = {};
    MapParameters parameters;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
    /// Goes on from stages.layout where its settings agree (only the number of iterations may differ); else a
    /// layout begins anew.
    bool goOn = false;
    double progressSeconds = kProgressSeconds; ///< of the layout
};

/// Any map, by any method. Takes from `stages` what still holds and leaves there what it made. Stopped while
/// a layout runs it returns the map as far as it came, with Projection::stopped set; stopped earlier:
/// cancelled.
Result<Projection> makeMap(const MapRequest& request, MapStages& stages, const MapObserver& observer = {});

/// True where makeMap with goOn would go on from the layout in `stages`.
bool canGoOn(const MapStages& stages, const MapParameters& parameters);

/// Asks for so many steps of a layout. Refuses a method without steps and a number it does not allow.
Status lengthen(MapParameters& parameters, int steps);

} // namespace shelf
