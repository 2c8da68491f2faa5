// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/text_size.h"

#include <QApplication>
#include <QFont>

#include <optional>

namespace shelf {

namespace {

std::optional<QFont> g_usual; ///< what held before a size was chosen

} // namespace

void applyTextSize(int points)
{
    if (!g_usual && points <= 0)
        return; // whatever the desktop says, now and later
    if (!g_usual)
        g_usual = QApplication::font();
    QFont font = *g_usual;
    if (points > 0)
        font.setPointSize(points);
    if (points <= 0)
        g_usual.reset();
    if (QApplication::font() != font)
        QApplication::setFont(font);
}

void applyMotion(const QString& choice)
{
    qApp->setProperty("motion", choice); // which the style's hints follow
}

} // namespace shelf
