// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/ratings/reader.h"

#include <string>

namespace shelf {

/// Replaces `path` by the files meant: in a folder the ratings, books, users and genres by their names.
Result<DataSource> locateFiles(const DataSource& source);

/// The last part of a path in lower case: "u.item".
std::string fileName(const std::string& path);
/// The name of a data set read from this place: the folder's, or the file's without its ending.
std::string placeName(const DataSource& source);

} // namespace shelf
