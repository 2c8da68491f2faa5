// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/unmatched_words.h"

#include "widgets/look/text.h"

#include <QCoreApplication>

namespace shelf {

namespace {

struct UnmatchedWords {
    Q_DECLARE_TR_FUNCTIONS(UnmatchedWords)
};

QString plainWords(const WhyUnmatched& why)
{
    switch (why.why) {
    case Unmatched::severalOfIsbn:
        return UnmatchedWords::tr("several books of these data have this ISBN");
    case Unmatched::severalOfTitle:
        return UnmatchedWords::tr("several books of these data have this title and author");
    case Unmatched::libraryLacksAuthor:
        return UnmatchedWords::tr("the title agrees, but your library names no author");
    case Unmatched::catalogueLacksAuthor:
        return UnmatchedWords::tr("the title agrees, but these data name no author");
    case Unmatched::otherAuthor:
        return UnmatchedWords::tr("these data have this title only by %1").arg(textOf(why.detail));
    case Unmatched::noTitle:
        return UnmatchedWords::tr("it has no title, and these data lack its ISBN");
    case Unmatched::unknownTitle:
        return UnmatchedWords::tr("these data have no book of this title");
    case Unmatched::unknown:
        return UnmatchedWords::tr("these data have neither its ISBN nor a book of this title");
    case Unmatched::refused:
        return UnmatchedWords::tr("you said that it is none of these books");
    case Unmatched::unknownId:
        return UnmatchedWords::tr("these data do not know the book “%1”").arg(textOf(why.detail));
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
                                   : UnmatchedWords::tr("a spreadsheet has rounded its ISBN to %1, and %2")
                                         .arg(textOf(why.roundedIsbn), text);
}

} // namespace shelf
