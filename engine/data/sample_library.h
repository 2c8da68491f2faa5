// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstdint>
#include <string>

namespace shelf {

/// The made-up library that the program starts with.
struct SampleParameters {
    int books = 2000;         ///< titles in the catalogue
    int users = 4000;         ///< readers
    int ratings = 150000;     ///< ratings on 1-5, each (reader, book) at most once
    std::uint64_t seed = 1;   ///< same seed, same library, on every platform
};

/// Generates books (titles, authors, years, languages, a "genre" column) and ratings with a long tail, user
/// and book biases and genre tastes. A usage error where the sizes cannot be met (more ratings than pairs).
Result<Dataset> makeSampleLibrary(const SampleParameters& parameters = {}, const Progress& progress = {});

/// Writes a data set as ratings.csv and books.csv in goodbooks-10k's layout into an existing or new folder.
Status writeGoodbooksLayout(const Dataset& data, const std::string& folder);

} // namespace shelf
