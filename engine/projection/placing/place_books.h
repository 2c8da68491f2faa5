// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/projection/map_parameters.h"
#include "engine/projection/projection.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace shelf {

struct PlaceRequest {
    MatrixView rows;                            ///< the books' vectors
    std::span<const float> places;              ///< rows x dims: where books lie already; NaN: to be placed
    std::span<const std::uint8_t> leftOut = {}; ///< as of MapRequest
    const MapParameters& parameters;
    int threads = 0; ///< 0: as many as the machine has; the result does not depend on it
};

/// A map with more books on it, and how well they fit.
struct PlacedMap {
    Projection map; ///< books that lay there lie there still, to the bit
    std::size_t kept = 0;
    std::size_t placed = 0;
    /// Mean share of the ten nearest books in the model's space that are among the ten nearest on the map: of
    /// those that were placed, and of those that lay there. NaN where there is none.
    double placedNeighbors = 0;
    double keptNeighbors = 0;
};

/// Places each book by itself, begun amid its nearest among those that lie there and then improved while they
/// stay: by LayoutMethod::placeOne. A usage error where the method places none, for the dot product and where
/// the parts do not fit each other; an Error where fewer than three books lie there and where a vector is not
/// finite.
Result<PlacedMap> placeBooks(const PlaceRequest& request, const Progress& progress = {});

} // namespace shelf
