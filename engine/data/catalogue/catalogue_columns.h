// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/dataset.h"
#include "engine/data/reading_options.h"
#include "engine/data/text/text_table.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace shelf {

/// A catalogue as far as it can be read without the ratings: what its columns say of the book of each row. Of
/// a large one only its table, so that not all stands in memory while its ids are joined.
struct CatalogueColumns {
    TextTable table;
    int title = -1;                     ///< the table's column of titles; -1: none
    Catalogue books;                    ///< a book a row of the table, without ids
    std::vector<std::size_t> extraFrom; ///< of books.extra: the table's columns
    bool isFilled = false;              ///< otherwise books and extraFrom come with takeBooks

    /// Works out books and extraFrom.
    void fill();
    /// The books of these rows, which ascend; `key` is the column of the ids and says nothing else.
    Catalogue takeBooks(const std::vector<std::uint32_t>& rows, std::size_t key) &&;
};

/// names: as in TextTable.
Result<CatalogueColumns> readCatalogue(const TextFile& file, std::vector<std::string> names,
                                       const ReadingOptions& said, Reading& reading);

} // namespace shelf
