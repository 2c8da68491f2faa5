// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/chart_style.h"

#include "widgets/look/theme.h"

#include <QGuiApplication>

namespace shelf {

ChartStyle ChartStyle::screen()
{
    // The program's palette, as a widget's own may lag behind while the theme changes.
    const ThemeColors colors = theme::colors();
    return {colors.canvas,   QGuiApplication::palette().color(QPalette::WindowText),
            colors.subdued,  colors.separator,
            colors.training, colors.validation,
            colors.baseline, colors.best};
}

ChartStyle ChartStyle::print()
{
    return {Qt::white,        QColor(0x1b212b), QColor(0x586273), QColor(0xdde0e6),
            QColor(0x1f4e9c), QColor(0xd2700c), QColor(0x77808e), QColor(0x14744a)};
}

} // namespace shelf
