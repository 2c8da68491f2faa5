// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/run/run.h"

namespace shelf {

/// Why figures of two runs must not be held against each other.
enum class Unlike {
    nothing, ///< they may
    data,    ///< they are of other data
    heldOut, ///< other ratings were held out
};

/// Whether both were measured on the same held-out ratings of the same data.
Unlike unlikeTask(const Run& a, const Run& b);

} // namespace shelf
