// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/ratings/reader.h"

#include <string>

namespace shelf {

/// Replaces `path` by the files meant: in a folder the ratings, books, users and genres by the
/// names that the formats know.
Result<DataSource> locateFiles(const DataSource& source);

/// The part of a data set that the name of a file promises; null where it promises none.
std::string DataSource::*partByName(const std::string& path);
/// The name of a data set read from this place: the folder's, or the file's without its ending.
std::string placeName(const DataSource& source);

} // namespace shelf
