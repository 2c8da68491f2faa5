// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/data_source.h"
#include "engine/data/formats/ratings_format.h"

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

// What the names of files tell of the part of a data set that is in them.

using Names = std::span<const std::string_view> PartNames::*;

/// The parts of a data set that files are found for by their names, in the order in which a name that tells
/// of several is taken.
struct Part {
    std::string DataSource::*file;
    Names names;
};
inline constexpr Part kParts[] = {
    {&DataSource::ratings, &PartNames::ratings},
    {&DataSource::tags, &PartNames::tags},
    {&DataSource::books, &PartNames::books},
    {&DataSource::users, &PartNames::users},
};
/// In the names of ratings that are held out.
inline constexpr std::string_view kHeldOutWords[] = {"valid", "test"};

/// Whether it ends as a format's files do.
bool hasTableEnding(const std::filesystem::path& path);
/// Without its ending, as plainName.
std::string stemOf(const std::filesystem::path& path);
bool hasEnding(const std::string& path, std::span<const std::string_view> endings);
bool isHeldOut(const std::string& path);
/// Whether a format's word for ratings is in it.
bool isRatingsName(const std::string& stem);
/// Whether a format calls a part of its data so.
bool isPartName(const std::filesystem::path& file);

} // namespace shelf
