// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/library_words.h"

#include "widgets/look/text.h"

#include <QCoreApplication>

namespace shelf {

namespace {

struct LibraryWords {
    Q_DECLARE_TR_FUNCTIONS(LibraryWords)
};

QString plainWords(const WhyUnmatched& why)
{
    switch (why.why) {
    case Unmatched::severalOfIsbn:
        return LibraryWords::tr("several books of these data have this ISBN");
    case Unmatched::severalOfTitle:
        return LibraryWords::tr("several books of these data have this title and author");
    case Unmatched::libraryLacksAuthor:
        return LibraryWords::tr("the title agrees, but your library names no author");
    case Unmatched::catalogueLacksAuthor:
        return LibraryWords::tr("the title agrees, but these data name no author");
    case Unmatched::otherAuthor:
        return LibraryWords::tr("these data have this title only by %1").arg(textOf(why.detail));
    case Unmatched::noTitle:
        return LibraryWords::tr("it has no title, and these data lack its ISBN");
    case Unmatched::unknownTitle:
        return LibraryWords::tr("these data have no book of this title");
    case Unmatched::unknown:
        return LibraryWords::tr("these data have neither its ISBN nor a book of this title");
    case Unmatched::refused:
        return LibraryWords::tr("you said that it is none of these books");
    case Unmatched::unknownId:
        return LibraryWords::tr("these data do not know the book “%1”").arg(textOf(why.detail));
    case Unmatched::no:
        break;
    }
    return {};
}

} // namespace

QString unmatchedWords(const WhyUnmatched& why)
{
    const QString text = plainWords(why);
    return why.roundedIsbn.empty() ? text
                                   : LibraryWords::tr("a spreadsheet has rounded its ISBN to %1, and %2")
                                         .arg(textOf(why.roundedIsbn), text);
}

} // namespace shelf
