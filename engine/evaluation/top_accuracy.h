// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/models/model.h"

#include <array>
#include <cstdint>
#include <span>

namespace shelf {

/// Top-K categorical accuracy of retrieval: the share of interactions whose book is among the K best of all
/// books. Nothing is removed from the candidates, so books that the reader already has compete too.
struct TopAccuracy {
    static constexpr std::array<int, 5> kAt = {1, 5, 10, 50, 100};

    std::uint64_t count = 0;                   ///< interactions
    std::array<double, kAt.size()> share = {}; ///< one for each of kAt
};

/// Over `rows` of the data. A model that uses time is asked at the time of the interaction; ties count
/// against it, as does a score that is not a number.
Result<TopAccuracy> topAccuracy(const Model& model, const Dataset& data, std::span<const std::uint32_t> rows,
                                int threads = 0, const Progress& progress = {});

} // namespace shelf
