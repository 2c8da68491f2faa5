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

/// Writes a data set as ratings.csv and books.csv in goodbooks-10k's layout into an existing or new folder,
/// with .shelfspace-sample beside them, by which checkLibraryReplaced() knows them again.
Status writeGoodbooksLayout(const Dataset& data, const std::string& folder);

/// Whether the folder's ratings.csv and books.csv, where there are such, are as writeGoodbooksLayout() wrote
/// them: those of others begin in the same way. An Error names the file that is not.
Status checkLibraryReplaced(const std::string& folder);

} // namespace shelf
