// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/shelves/why_unmatched.h"

#include "engine/base/text/message.h"

namespace shelf {

namespace {

std::string plainText(const WhyUnmatched& why)
{
    switch (why.why) {
    case Unmatched::severalOfIsbn:
        return tr("several books of the catalogue have this ISBN");
    case Unmatched::severalOfTitle:
        return tr("several books of the catalogue have this title and author");
    case Unmatched::libraryLacksAuthor:
        return tr("the title agrees, but your library names no author");
    case Unmatched::catalogueLacksAuthor:
        return tr("the title agrees, but the catalogue names no author");
    case Unmatched::otherAuthor:
        return tr("the catalogue has this title only by %1").arg(why.detail);
    case Unmatched::noTitle:
        return tr("it has no title, and the catalogue lacks its ISBN");
    case Unmatched::unknownTitle:
        return tr("the catalogue has no book of this title");
    case Unmatched::unknown:
        return tr("the catalogue has neither its ISBN nor a book of this title");
    case Unmatched::refused:
        return tr("you said that it is none of the catalogue's");
    case Unmatched::unknownId:
        return tr("the run does not know the book '%1'").arg(why.detail);
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
               : tr("a spreadsheet has rounded its ISBN to %1, and %2").arg(why.roundedIsbn).arg(text).text();
}

} // namespace shelf
