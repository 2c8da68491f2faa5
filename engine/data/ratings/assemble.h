// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/progress.h"
#include "engine/data/ratings/reader.h"
#include "engine/data/text/reading_watch.h"
#include "engine/data/text/text_file.h"

#include <memory>
#include <optional>

namespace shelf {

/// The texts that a data set is put together from.
struct SourceTexts {
    TextFile ratings;
    std::optional<TextFile> books = {};
    std::optional<TextFile> users = {};
    std::optional<TextFile> genres = {};
    std::optional<TextFile> validation = {};
};

/// readDataset after the files are in memory. options: format and reading matter. May throw
/// std::bad_alloc. watch: of the ratings; null: nobody watches. place: of the columns; null: in memory.
Result<Dataset> assembleDataset(const SourceTexts& texts, const DataSource& options, const Progress& progress,
                                ReadingWatch* watch = nullptr, std::shared_ptr<ColumnPlace> place = {});

} // namespace shelf
