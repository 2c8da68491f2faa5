// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// Reads and joins what `source` names (its sample is not made here). Refuses a damaged file with file, line
/// and column; what can be mended is counted and listed in Dataset::warnings. Memory is bounded by the size
/// of the files.
Result<Dataset> readDataset(const DataSource& source, const Progress& progress = {});

} // namespace shelf
