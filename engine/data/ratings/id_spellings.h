// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/id_map.h"
#include "engine/data/text/reading.h"

#include <string>
#include <string_view>

namespace shelf {

/// The id in the spelling that others of it have in common: 1 for "1.0", "1.00" and "001"; for what looks
/// like an ISBN, without hyphens and with a large X. All else as it is.
std::string commonSpelling(std::string_view id);

/// Says that ids of one kind ("reader", "book") are written in two ways, which makes two of one, and that a
/// spreadsheet has rounded some (9.78044E+12). Nothing is joined.
void tellSpellings(const IdMap& ids, const char* kind, const TextFile& file, Reading& reading);

} // namespace shelf
