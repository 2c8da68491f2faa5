// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/projection/faithfulness.h"
#include "engine/projection/projection.h"

#include <string>

namespace shelf {

struct MapQuality {
    Faithfulness faith;
    std::string classes; ///< what knc compares the means of: "genres" or "20 clusters"
};

/// Measures a map against the vectors it was drawn from. The classes are the catalogue's genres where it has
/// any, else clusters of the vectors. metric: of the model's space; dot is measured as cosine.
Result<MapQuality> measureMap(const MatrixView& rows, const Catalogue& books, const Projection& map,
                              Metric metric, int threads = 0, const Progress& progress = {});

} // namespace shelf
