// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/text_size.h"

#include <QApplication>
#include <QFontDatabase>

namespace shelf {

void applyTextSize(int points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (points > 0)
        font.setPointSize(points);
    if (QApplication::font() != font)
        QApplication::setFont(font);
}

void applyMotion(const QString& choice)
{
    qApp->setProperty("motion", choice); // which the style's hints follow
}

} // namespace shelf
