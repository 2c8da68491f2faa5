// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/split.h"

namespace shelf {

/// Whether models learn from ratings newer than those they are tested on, though the times could tell them
/// apart: a draw among timed ratings. splitCautions() says so.
bool mixesTimes(const Dataset& data, const SplitParameters& parameters);

} // namespace shelf
