// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// What to do with a (user, book) pair that is rated more than once. The last rating is the one of the latest
/// time where the file has times (of equal times the later line), else the one on the last line; the first
/// likewise.
enum class DuplicatePolicy { keepLast, mean, keepAll, keepFirst };

/// Where a Dataset comes from. Either `path` (a folder, or one file whose format is recognized) or
/// `ratings` with any of the others.
struct DataSource {
    std::string path;
    std::string ratings;
    std::string books;
    std::string users;
    std::string tags;
    std::string validation; ///< a second ratings file, whose rows are marked heldOut
    std::string format;     ///< forces a reader by name; empty: recognized from the header
    DuplicatePolicy duplicates = DuplicatePolicy::keepLast;
    /// The ratings that mean "not rated" and are left out; unset: judged by column names and numbers.
    std::optional<std::vector<float>> noRating;
};

/// The names that DataSource::format takes.
std::vector<std::string> readerFormats();

/// Reads and joins. Refuses a damaged file with file, line and column; what can be mended is counted and
/// listed in Dataset::warnings. Memory is bounded by the size of the files.
Result<Dataset> readDataset(const DataSource& source, const Progress& progress = {});

} // namespace shelf
