// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/formats/column_sample.h"
#include "engine/data/formats/ratings_head.h"

#include <cstddef>
#include <string>
#include <vector>

namespace shelf {

/// Whether the first row names the columns; where it is a rating, it does not. Who says so is right. below:
/// the rows after it.
bool namesColumns(const TableHead& head, const ColumnSample& below, const ReadingOptions& options);

/// "column 1", "column 2", ...
std::vector<std::string> numberedNames(std::size_t columns);

} // namespace shelf
