// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstdint>

namespace shelf {

/// How much there is of a data set.
struct DataSize {
    std::uint64_t ratings = 0;
    std::uint64_t readers = 0; ///< who rated
    std::uint64_t books = 0;   ///< that somebody rated
};
DataSize sizeOf(const Dataset& data);

/// What a source gives before anything is left out of it or changed in it: read or made anew.
Result<Dataset> readUncleaned(DataSource source, const Progress& progress = {});

/// What the source of `uncleaned` gives by these options. Files are read again only where that matters: a
/// window of time is kept before one of several ratings of a book is chosen.
Result<Dataset> cleanAnew(const Dataset& uncleaned, const CleaningOptions& options,
                          const Progress& progress = {});

} // namespace shelf
