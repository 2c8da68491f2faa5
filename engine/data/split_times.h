// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/split.h"

namespace shelf {

/// Whether models learn from ratings newer than those they are tested on, though the times could tell them
/// apart: a draw among timed ratings. splitCautions() says so.
bool mixesTimes(const Dataset& data, const SplitParameters& parameters);

/// Whether the files have a column of times of which nothing was taken; the notes on them say why.
bool timesLeftOut(const Dataset& data);

} // namespace shelf
