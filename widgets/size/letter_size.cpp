// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/letter_size.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>
#include <optional>

namespace shelf {

namespace {

double g_letterSize = 0;
/// The desktop's font, once the program has set its own: from then on Qt no longer follows the desktop's.
std::optional<QFont> g_desktopFont;

void setLetters(QApplication& application)
{
    QFont font = *g_desktopFont;
    if (g_letterSize > 0)
        font.setPointSizeF(g_letterSize);
    if (font != application.font())
        application.setFont(font);
}

} // namespace

void chooseLetterSize(QApplication& application, double points)
{
    g_letterSize = points > 0 ? std::clamp(points, kLeastLetters, kMostLetters) : 0;
    if (g_letterSize == 0 && !g_desktopFont)
        return;
    if (!g_desktopFont)
        g_desktopFont = application.font();
    setLetters(application);
}

double chosenLetterSize()
{
    return g_letterSize;
}

void followDesktopFont(QApplication& application)
{
    if (!g_desktopFont)
        return;
    g_desktopFont = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    setLetters(application);
}

} // namespace shelf
