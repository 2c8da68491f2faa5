// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/matrix_view.h"
#include "engine/base/progress.h"
#include "engine/data/dataset.h"
#include "engine/projection/make_map.h"
#include "engine/projection/projection.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace shelf {

/// Maps of the same books at several moments of a training, in one frame: each is drawn with the same
/// settings and then turned and mirrored (never scaled) to lie as close as it can to the next later one.
/// rows: ascending in time, equal shapes. anchor: a map of the last moment that the others are to follow; may
/// be null. leftOut: as of MapRequest, the same at all moments.
Result<std::vector<std::shared_ptr<const Projection>>>
replayMaps(std::span<const MatrixView> rows, const Catalogue& books, const MapParameters& parameters,
           std::span<const std::uint8_t> leftOut = {}, const Projection* anchor = nullptr, int threads = 0,
           const Progress& progress = {});

/// The map turned and mirrored to lie as close as it can to another of the same books; those that have no
/// place on either keep none.
std::shared_ptr<const Projection> turnedTo(const Projection& map, const Projection& reference);

} // namespace shelf
