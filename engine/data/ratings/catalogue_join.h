// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/id_map.h"
#include "engine/data/text/text_table.h"

#include <string>

namespace shelf {

/// The column of `table` that holds the ids of `ids`, found by the share of the ids that it holds; among
/// equals by its range of numbers and then by its name (`wanted`, as plainName). Which one was taken is said
/// in a warning where there was a choice, and where less than 99 % are found. Refused where no column holds
/// any of them.
Result<std::size_t> findKeyColumn(const TextTable& table, const TextFile& file, const IdMap& ids,
                                  const std::string& wanted, const std::string& what, Reading& reading);

} // namespace shelf
