// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/text/message.h"
#include "engine/data/dataset.h"
#include "engine/projection/projection.h"
#include "engine/projection/quality/faithfulness.h"

#include <cstdint>
#include <span>
#include <string>

namespace shelf {

struct MapQuality {
    Faithfulness faith;
    Message classes; ///< what knc compares the means of: "genres", "20 clusters" (or as many as there can be)
};

/// Measures a map against the vectors it was drawn from. The classes are the catalogue's genres where it has
/// any, else clusters of the vectors. metric: of the model's space; dot is measured as cosine. Books with
/// leftOut[book] != 0 have no part in it, as in the map itself; their share of neighbors kept is NaN.
Result<MapQuality> measureMap(const MatrixView& rows, const Catalogue& books, const Projection& map,
                              Metric metric, std::span<const std::uint8_t> leftOut = {}, int threads = 0,
                              const Progress& progress = {});

} // namespace shelf
