// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shelf {

/// Why a book of somebody's library is none of the catalogue's for sure.
enum class Unmatched {
    no,                   ///< it is one
    severalOfIsbn,        ///< ambiguous: several works have its ISBN
    severalOfTitle,       ///< ambiguous: several works have its title and author
    libraryLacksAuthor,   ///< ambiguous: the title agrees, and the library names no author
    catalogueLacksAuthor, ///< ambiguous: the title agrees, and the catalogue names no author
    otherAuthor,          ///< the catalogue has the title by `detail` only
    noTitle,              ///< it has no title, and nobody knows its ISBN
    unknownTitle,         ///< it has no ISBN, and nobody knows its title
    unknown,              ///< nobody knows its ISBN or title
    refused,              ///< the person said so
    unknownId,            ///< of a table of ratings: the run does not know the id `detail`
};

struct WhyUnmatched {
    Unmatched why = Unmatched::no;
    std::string detail = {};
    std::string roundedIsbn = {}; ///< besides: as a spreadsheet has rounded it

    bool operator==(const WhyUnmatched&) const = default;
};

/// In English; a sentence's middle. Empty for no.
std::string unmatchedText(const WhyUnmatched& why);

} // namespace shelf
