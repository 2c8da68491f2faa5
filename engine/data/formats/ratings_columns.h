// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/text/message.h"
#include "engine/data/dataset.h"
#include "engine/data/formats/ratings_head.h"

#include <string>
#include <vector>

namespace shelf {

/// Which columns of a file of ratings hold what, and what of that could be otherwise.
struct RatingsColumns {
    RatingRoles roles;              ///< without a rating every line says that a book was taken
    std::vector<std::string> names; ///< of all columns; "column 1" where the file names none
    bool hasHeader = true;          ///< the first row names them
    std::vector<Message> assumptions;
    bool isDoubtful = false; ///< of the first assumption: it could as well be otherwise

    ColumnsTaken taken() const;
    /// As plainName; empty where the file does not name it.
    std::string bookColumn() const;
};

/// The columns of a file, where its format knows them by something else than their usual names.
struct KnownColumns {
    RatingRoles roles;
    std::string why; ///< of a file that names none: "column 1 is taken for ..., since ..."
};

/// By what somebody says, then as the format knows them (null: it does not), then by names, then by what
/// stands in the columns, then by their order: reader, book, rating, time. An error where there is no such
/// column, or none for readers or books.
Result<RatingsColumns> chooseColumns(const RatingsHead& head, const KnownColumns* known = nullptr);

/// The same of what has names and no order: the keys of JSON objects.
Result<RatingsColumns> chooseKeys(const std::vector<std::string>& keys, const ReadingOptions& options,
                                  const std::string& file);

} // namespace shelf
