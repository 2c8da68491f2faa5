// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/letter_size.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QWidget>

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
    if (font == application.font())
        return;
    application.setFont(font);
    // Qt tells of it only while its events run: a window that stands at the program's start would hand its old
    // font to all that is made in it.
    QEvent changed(QEvent::ApplicationFontChange);
    QCoreApplication::sendEvent(&application, &changed);
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (widget->font().pointSizeF() != font.pointSizeF())
            QCoreApplication::sendEvent(widget, &changed);
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
