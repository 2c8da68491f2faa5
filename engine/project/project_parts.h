// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace shelf {

/// One kind of thing that a project keeps besides data and runs. What it says is up to those who hand it
/// over; it is JSON of bounded length. A new kind is one row.
struct ProjectPart {
    std::string_view key;   ///< of Project::parts; its file is parts/KEY.json
    std::string_view title; ///< in lists, with a small letter: "tags"
    std::string_view meaning;
    bool several = false;                         ///< there may be more than one: KEY/1, KEY/2, ...
    std::uint64_t most = std::uint64_t{16} << 20; ///< bytes
};

std::span<const ProjectPart> projectParts();
/// The row of a key, "searches" of "searches/1"; null: a kind that this version does not know.
const ProjectPart* projectPartOf(std::string_view key);
/// Whether a project can have a part of this key: letters, digits, '-', '_', parted by single '/'.
bool isPartKey(std::string_view key);
/// Whether this may be kept by that key.
Status checkPart(std::string_view key, std::string_view bytes);

} // namespace shelf
