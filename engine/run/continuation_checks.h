// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/run.h"

namespace shelf {

/// Whether a run can go on with other data, by what is known before they are joined: see continuation().
Status checkContinuation(const Run& earlier, const Dataset& other, const RunSettings& settings);

/// Of data that have no reader and no book of the run: both sides' counts and examples of their ids, and how
/// many would be shared if ids were numbers.
Error nothingShared(const Run& earlier, const Dataset& other);

} // namespace shelf
