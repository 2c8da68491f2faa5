// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace shelf {

/// "data.zip/Ratings.csv" of "/home/x/data.zip/Ratings.csv", by the ending of the archive; of all other paths
/// the last part.
std::string_view nameWithArchive(std::string_view path);

/// What packed files are called: "gz", "zip", ...
std::span<const std::string_view> packedEndings();
/// And for the desktop: "application/gzip", ...
std::span<const std::string_view> packedTypes();
/// "ratings.csv" of "ratings.csv.gz", in lower case or not; the name itself where it has no such ending, or
/// nothing else.
std::string_view withoutPackedEnding(std::string_view name);

/// Whether a file of this name is none of a person's: what systems and programs put beside them (__MACOSX/,
/// ._names, .DS_Store, ~$names).
bool isLeftBySystem(std::string_view name);

} // namespace shelf
