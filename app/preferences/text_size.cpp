// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/text_size.h"

#include "widgets/look/theme.h"
#include "widgets/motion/motion.h"
#include "widgets/size/letter_size.h"

#include <QApplication>

namespace shelf {

void applyTextSize(int points)
{
    chooseLetterSize(*qApp, points);
}

void applyMotion(const QString& choice)
{
    motion::choose(choice == QLatin1String("reduced") ? motion::Choice::reduced
                   : choice == QLatin1String("full")  ? motion::Choice::full
                                                      : motion::Choice::system);
}

void applyContrast(const QString& choice)
{
    theme::setContrast(*qApp, choice == QLatin1String("high")    ? Contrast::high
                              : choice == QLatin1String("usual") ? Contrast::usual
                                                                 : Contrast::system);
}

} // namespace shelf
