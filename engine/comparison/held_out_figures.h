// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/evaluation/each_reader.h"
#include "engine/run/run.h"

#include <vector>

namespace shelf {

/// What a run's model comes to on its validation part, held-out rating by held-out rating and reader by
/// reader: what runs are compared by. It is worked out anew where it is wanted; run files do not hold it.
struct HeldOutFigures {
    std::vector<float> predicted; ///< one a row of split.validation; empty where it predicts no ratings
    ReaderRankings rankings;      ///< lists of ten out of all books
};

/// A usage error where nothing is held out. The result does not depend on the number of threads (0: as many
/// as the machine has).
Result<HeldOutFigures> heldOutFigures(const Run& run, int threads = 0, const Progress& progress = {});

} // namespace shelf
