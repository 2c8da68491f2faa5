// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/data/text/reading.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// A file of labels, a line a row, in columns.
struct LabelTable {
    std::vector<TextColumn> columns;
    std::size_t rows = 0;
    std::optional<std::size_t> id;
};

/// Reads labels of any kind. rows: of the vectors; with so many lines of no columns the first is a label,
/// with one more it is their name.
Result<LabelTable> readLabelTable(const std::string& path, std::size_t rows, Reading& reading);

/// Whether a file holds as many labels as there are rows; not where it cannot be read.
bool hasLabelPerRow(const std::string& path, std::size_t rows, const Progress& progress = {});

/// The columns of a file of labels, any of which may hold titles or ids; none where a line is a label.
Result<std::vector<std::string>> labelColumns(const std::string& path, const Progress& progress = {});

} // namespace shelf
