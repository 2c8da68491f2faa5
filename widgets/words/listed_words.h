// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/words/engine_words.h"

#include <QStringList>

namespace shelf {

/// "a, b, c" with the sign that the language puts between things of a list.
inline QString listedWords(const QStringList& things)
{
    Message list;
    for (qsizetype i = 0; i < things.size(); ++i) {
        const Message one(things[i].toStdString());
        list = i == 0 ? one : shelf::tr("%1, %2", "two things of a list").arg(list).arg(one);
    }
    return textOf(list);
}

/// "a; b; c": of things that hold commas themselves.
inline QString partedWords(const QStringList& parts)
{
    Message list;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Message one(parts[i].toStdString());
        list = i == 0 ? one : shelf::tr("%1; %2", "two parts of a list").arg(list).arg(one);
    }
    return textOf(list);
}

} // namespace shelf
