// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readers/edition_words.h"

#include "widgets/look/text.h"
#include "widgets/words/listed_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace shelf {

namespace {

struct EditionWords {
    Q_DECLARE_TR_FUNCTIONS(EditionWords)
};

constexpr int kMostNamed = 3;

} // namespace

QString editionsText(const std::vector<OtherEdition>& editions, const Dataset& data)
{
    if (editions.empty())
        return {};
    int near = 0;
    QStringList named;
    for (const OtherEdition& one : editions) {
        if (one.toldBy != EditionSign::vectors)
            continue;
        if (++near <= kMostNamed)
            named.append(EditionWords::tr("“%1” of “%2”")
                             .arg(shownText(data.books.label(static_cast<std::size_t>(one.book))),
                                  shownText(data.books.label(static_cast<std::size_t>(one.of)))));
    }
    const QString all =
        EditionWords::tr("%Ln other edition(s) of read books left out, told by title and author.", nullptr,
                         static_cast<int>(editions.size()));
    if (near == 0)
        return all;
    return all + QLatin1Char(' ') +
           EditionWords::tr("%Ln of them told by near vectors, where title or author leave it open: %1.",
                            nullptr, near)
               .arg(near > kMostNamed ? listedWords(named) + QStringLiteral(", …") : listedWords(named));
}

} // namespace shelf
