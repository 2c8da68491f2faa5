// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/own_library.h"

namespace shelf {

/// Where a book of LibraryThing stands, by the collections that the site makes itself and by its dates.
/// started: whether a date is given on which it was begun.
Shelf libraryThingShelf(const std::vector<std::string>& collections, const OwnBook& book, bool started);

} // namespace shelf
