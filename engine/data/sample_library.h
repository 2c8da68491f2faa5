// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <string>

namespace shelf {

/// Generates books (titles, authors, years, languages, a "genre" column) and ratings with a long tail, user
/// and book biases and genre tastes. A usage error where the sizes cannot be met (more ratings than pairs).
Result<Dataset> makeSampleLibrary(const SampleParameters& parameters = {}, const Progress& progress = {});

/// Writes a data set as ratings.csv and books.csv in goodbooks-10k's layout into an existing or new folder.
Status writeGoodbooksLayout(const Dataset& data, const std::string& folder);

} // namespace shelf
