// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

namespace shelf {

/// Whether `earlier` can be gone on from with these data and settings, to the same bytes as if it had never
/// stopped; the Error names what differs.
Status checkResumption(const Run& earlier, const Dataset& data, const RunSettings& settings);

/// The settings with which a run goes on when nothing else is said: one that was stopped to where it was
/// meant to end, a finished one as far again and without patience, which it may have used up.
RunSettings continuedSettings(const Run& earlier);

} // namespace shelf
