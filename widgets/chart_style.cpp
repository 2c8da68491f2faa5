// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/chart_style.h"

#include "widgets/theme.h"

namespace shelf {

ChartStyle ChartStyle::screen(const QPalette& palette)
{
    const ThemeColors colors = theme::colors();
    return {colors.canvas,     palette.color(QPalette::WindowText), colors.subdued, colors.separator, colors.training,
            colors.validation, colors.baseline,                     colors.best};
}

ChartStyle ChartStyle::print()
{
    return {Qt::white,       QColor(0x1d2126), QColor(0x59626b), QColor(0xdfe3e6), QColor(0x6aaed6),
            QColor(0xb24a00), QColor(0x6f7780), QColor(0x00704f)};
}

} // namespace shelf
