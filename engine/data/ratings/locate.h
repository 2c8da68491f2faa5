// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/ratings/reader.h"

#include <string>

namespace shelf {

/// Replaces `path` by the files meant: in a folder or an archive the ratings, books, users and genres by the
/// names that the formats know; of an archive's folders the one that holds ratings. An archive that is named
/// for one part is replaced by the file for that part in it. progress: of looking through archives.
Result<DataSource> locateFiles(const DataSource& source, const Progress& progress = {});

/// The names of the files in a folder or archive that belong to data of this format and are not among those
/// that were read.
std::vector<std::string> filesLeftAside(const std::string& place, const RatingsFormat& format,
                                        const std::vector<std::string>& read);

/// The part of a data set that the name of a file promises; null where it promises none.
std::string DataSource::*partByName(const std::string& path);
/// The name of a data set read from this place: the folder's or archive's, or the file's without its ending.
std::string placeName(const DataSource& source);

} // namespace shelf
