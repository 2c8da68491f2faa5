// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/theme.h"

#include <QColor>
#include <QGuiApplication>

namespace shelf {

/// The colors a map is drawn with: those of the window, or light ones for a saved picture.
struct MapInk {
    bool dark = false;
    ThemeColors theme;
    QColor text;
    QColor panel; ///< under legend and card

    static MapInk of(bool dark)
    {
        const QPalette palette = dark ? theme::darkPalette() : theme::lightPalette();
        return {dark, theme::colors(dark), palette.color(QPalette::Text),
                palette.color(dark ? QPalette::Button : QPalette::Base)};
    }
};

inline QColor mixedColor(const QColor& a, const QColor& b, double t)
{
    const auto mix = [t](int x, int y) { return static_cast<int>(x + (y - x) * t + 0.5); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

} // namespace shelf
