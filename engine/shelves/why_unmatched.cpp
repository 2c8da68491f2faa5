// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/why_unmatched.h"

namespace shelf {

namespace {

std::string plainText(const WhyUnmatched& why)
{
    switch (why.why) {
    case Unmatched::severalOfIsbn:
        return "several books of the catalogue have this ISBN";
    case Unmatched::severalOfTitle:
        return "several books of the catalogue have this title and author";
    case Unmatched::libraryLacksAuthor:
        return "the title agrees, but your library names no author";
    case Unmatched::catalogueLacksAuthor:
        return "the title agrees, but the catalogue names no author";
    case Unmatched::otherAuthor:
        return "the catalogue has this title only by " + why.detail;
    case Unmatched::noTitle:
        return "it has no title, and the catalogue lacks its ISBN";
    case Unmatched::unknownTitle:
        return "the catalogue has no book of this title";
    case Unmatched::unknown:
        return "the catalogue has neither its ISBN nor a book of this title";
    case Unmatched::refused:
        return "you said that it is none of the catalogue's";
    case Unmatched::unknownId:
        return "the run does not know the book '" + why.detail + "'";
    case Unmatched::no:
        break;
    }
    return {};
}

} // namespace

std::string unmatchedText(const WhyUnmatched& why)
{
    const std::string text = plainText(why);
    return why.roundedIsbn.empty()
               ? text
               : "a spreadsheet has rounded its ISBN to " + why.roundedIsbn + ", and " + text;
}

} // namespace shelf
