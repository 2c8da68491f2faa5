// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

namespace shelf {

/// Whether two sets of data are the same for all that a run is asked: books, readers and ratings. Without
/// ratings the titles have to agree as well: rows that are merely counted bear the same ids in any file.
inline bool sameBooksAndRatings(const Dataset& a, const Dataset& b)
{
    return a.user == b.user && a.book == b.book && a.rating == b.rating && a.books.ids == b.books.ids &&
           a.userIds == b.userIds && (a.userCount() > 0 || a.books.titles == b.books.titles);
}

} // namespace shelf
