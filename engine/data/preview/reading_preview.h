// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/base/result.h"
#include "engine/base/text/message.h"
#include "engine/data/dataset.h"
#include "engine/data/text/reading_watch.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

class PreviewTexts;

/// How much of the files is read for a preview.
struct PreviewLimits {
    std::uint64_t bytes = std::uint64_t{4} << 20;   ///< of the ratings
    std::int64_t lines = 20'000;                    ///< of the ratings
    std::size_t rows = 50;                          ///< that are shown
    std::uint64_t others = std::uint64_t{64} << 20; ///< bytes of each other file: ids join by all of it
};

/// A row of the ratings as it stands there.
struct PreviewRow {
    std::int64_t line = 0;
    std::vector<std::string> cells; ///< may be more or fewer than there are columns
    Message leftOut;                ///< why it gives no rating; empty: it gives one
};

/// How files would be understood, and what they would give, by the beginning of them.
struct ReadingPreview {
    DataSource source;                ///< the files that were found, and what was said
    std::string format;               ///< key of the RatingsFormat that reads them
    std::vector<std::string> columns; ///< of the ratings; "column 1" where the file names none
    // Of the columns those that were chosen; -1: none.
    int user = -1;
    int book = -1;
    int rating = -1;
    int time = -1;
    std::vector<std::string> catalogueColumns;
    std::vector<WatchedKey> keys; ///< of the catalogue: columns that hold ids of the rated books
    /// What is said, and for what nobody said how it was understood, as if somebody had.
    ReadingOptions taken;
    std::vector<PreviewRow> rows;
    std::int64_t lines = 0;       ///< of the ratings that were read
    bool isWhole = true;          ///< of all files: what the data say of them is exact
    Dataset data;                 ///< of what was read; without ratings where there is a problem
    std::optional<Error> problem; ///< why nothing comes of it
};

/// Reads the beginning of what `source` names by its options, cleaning and genres apart. An error where there
/// is nothing to show: no file, no text, no such encoding. What can be shown and not be read is told as
/// `problem`. Memory is bounded by the limits. kept: where texts are taken from and left for the next time;
/// null: they are read.
Result<ReadingPreview> previewReading(const DataSource& source, const PreviewLimits& limits = {},
                                      const Progress& progress = {}, PreviewTexts* kept = nullptr);

} // namespace shelf
