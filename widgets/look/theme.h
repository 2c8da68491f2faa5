// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace shelf {

enum class ThemeChoice { system, light, dark };

/// Colors that a palette has no role for; always asked for anew, so a change of theme reaches everything.
struct ThemeColors {
    QColor accent;     ///< selection, primary button
    QColor training;   ///< training curve
    QColor validation; ///< validation curve; differs from training in lightness too
    QColor baseline;
    QColor best; ///< best epoch, good news
    QColor warning;
    QColor error;
    QColor separator;
    QColor subdued; ///< secondary text, >= 4.5:1 on the window
    QColor canvas;  ///< behind charts and maps
    QColor star;
};

namespace theme {

/// Fusion with our palette, for the whole program; remembers the choice for later changes.
void apply(QApplication& application, ThemeChoice choice);
ThemeChoice choice();
bool isDark();                 ///< of the palette in force
ThemeColors colors();          ///< of the palette in force
ThemeColors colors(bool dark); ///< of either, for pictures that are always light
QPalette lightPalette();
QPalette darkPalette();

/// One of our line icons (resources/icons/NAME.svg) in the palette's text color, for both states and any
/// pixel ratio.
QIcon icon(const QString& name);

/// Okabe-Ito and a lightness-varied extension; index wraps.
QColor category(int index);
QColor category(int index, bool dark);
/// t in 0 .. 1 on viridis.
QColor viridis(double t);
/// t in 0 .. 1 on cividis, made to look alike to the color-blind.
QColor cividis(double t);
/// t in 0 .. 1 from purple over a grey that steps back on the canvas to orange; both sides equally strong.
QColor diverging(double t, bool dark);

/// Multiples of the 8-pixel grid.
inline constexpr int kGrid = 8;

} // namespace theme
} // namespace shelf
