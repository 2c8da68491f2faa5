// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/text.h"

#include "engine/base/utf8.h"

#include <QList>

#include <algorithm>

namespace shelf {

namespace {

bool isPlainAscii(QChar c)
{
    return c.unicode() >= 0x20 && c.unicode() < 0x7F;
}

bool isShown(uint code)
{
    return code == '\n' || code == '\t' || !deceives(code);
}

} // namespace

QString shownText(const QString& text)
{
    if (std::all_of(text.begin(), text.end(), isPlainAscii)) // nearly all are
        return text;
    QList<uint> codes = text.toUcs4();
    std::replace_if(
        codes.begin(), codes.end(), [](uint code) { return !isShown(code); },
        uint{QChar::ReplacementCharacter});
    QString shown;
    for (const uint code : std::as_const(codes))
        shown += QChar::fromUcs4(code);
    return shown;
}

QString shownText(std::string_view utf8)
{
    return shownText(textOf(utf8));
}

} // namespace shelf
