// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/id_map.h"
#include "engine/data/text/text_table.h"

#include <optional>
#include <string>

namespace shelf {

/// What to look for in a table.
struct WantedKey {
    const IdMap& ids;
    std::string column;                  ///< what the ids' own column is called, as plainName
    std::string what;                    ///< "book", "reader"
    std::optional<IdComparison> by = {}; ///< how ids are compared, where somebody says so
};

/// The column of a table that holds ids of another file.
struct KeyColumn {
    std::size_t column = 0;
    IdComparison by = IdComparison::asWritten;
    double coverage = 0; ///< the share of the ids that it holds
};

/// Found by the share of the ids that a column holds; among equals by its range of numbers and then by its
/// name. Ids are compared as they are written, and otherwise where that finds more of them. Which column was
/// taken is said in a note where there was a choice, where less than 99 % are found and where ids are not
/// compared as they are written. Refused where no column holds any of them.
Result<KeyColumn> findKeyColumn(const TextTable& table, const TextFile& file, const WantedKey& wanted,
                                Reading& reading);

} // namespace shelf
