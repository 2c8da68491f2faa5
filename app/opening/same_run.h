// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

namespace shelf {

/// The one among `runs` that is this very training, under whatever name; null where it is none of them. Vectors
/// that were made elsewhere are no training.
const RunEntry* openedAlready(const Run& run, const QList<RunEntry>& runs);
/// Whether every view of this run is among those of the entry, as it is.
bool holdsViews(const RunEntry& entry, const Run& run);

} // namespace shelf
