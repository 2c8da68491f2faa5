// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

class ScratchPages;

/// Reads and joins what `source` names (its sample is not made here). Refuses a damaged file with file, line
/// and column; what can be mended is counted and listed in Dataset::warnings. Memory is bounded by the size
/// of the files; where `pages` are given, by the ids and the catalogue, and the columns of ratings are there.
Result<Dataset> readDataset(const DataSource& source, const Progress& progress = {},
                            const std::shared_ptr<ScratchPages>& pages = {});

} // namespace shelf
