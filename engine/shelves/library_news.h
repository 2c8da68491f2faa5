// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/shelves/own_library.h"

#include <cstddef>
#include <span>
#include <string>

namespace shelf {

/// What a book of a library is known by from one export to the next, wherever it stands in them: its title
/// (folded, with the volume) and first author; its ISBN where it has no title.
std::string ownBookKey(const OwnBook& book);

/// What an export says that an earlier one did not; each book counts once in each.
struct LibraryNews {
    std::size_t added = 0;
    std::size_t rated = 0; ///< with other stars than before, or the first, or none any more; not those added
    std::size_t read = 0;  ///< taken up since, by isTaken(); not those added
    std::size_t gone = 0;

    bool isNone() const { return added + rated + read + gone == 0; }
};
LibraryNews libraryNews(std::span<const OwnBook> before, std::span<const OwnBook> after);

} // namespace shelf
