// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <cstddef>
#include <string>
#include <vector>

namespace shelf {

/// A file of coordinates as `map --out` writes it, for the books of a run.
struct MapTable {
    int dims = 2;
    std::vector<float> places; ///< books x dims; NaN for those that it does not have
    std::size_t unknown = 0;   ///< lines of books that are not the run's
    std::size_t repeated = 0;  ///< lines of books that had one before; the last one counts
    /// On the whole file, of lines that are faulty how many and the first, and what of its books is unused.
    std::vector<Message> notes;
};

/// Reads book_id (or another name of an id), x, y and perhaps z; ids are compared as they are written. An
/// Error where a column is missing, where a value is no number, and where it has none of the books.
Result<MapTable> readMapTable(const std::string& path, const Catalogue& books);

} // namespace shelf
