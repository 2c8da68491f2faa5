// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/ready/ready_set.h"

namespace shelf {

/// Whether what `source` names begins as the set should, whose ratings are of a known format: a page of words
/// or another data set is refused. Only the beginnings are read, so that it takes as long for a large set as
/// for a small one.
Status checkReadySet(const ReadySet& set, const DataSource& source, const Progress& progress = {});

} // namespace shelf
