// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/own_library.h"

#include <string_view>

namespace shelf {

// calibre knows no shelves. What its users make for them are columns of their own, which go by these names.

/// A yes/no column by which its owner says that a book is read; as plainName, without '#'.
bool meansRead(std::string_view column);
/// A column that says when.
bool meansDateRead(std::string_view column);
/// Whether a yes/no cell of the catalog says yes.
bool isYes(std::string_view cell);
/// The shelf that follows.
Shelf calibreShelf(bool read, const OwnBook& book);

} // namespace shelf
