// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/id_map.h"
#include "engine/data/text/reading.h"

#include <string>
#include <string_view>

namespace shelf {

/// Says that ids of one kind ("reader", "book") are written in two ways, which makes two of one, and that a
/// spreadsheet has rounded some (9.78044E+12). joined: of how many ids the catalogue knows that they are
/// another spelling of one.
void tellSpellings(const IdMap& ids, const char* kind, const TextFile& file, Reading& reading,
                   std::size_t joined = 0);

} // namespace shelf
