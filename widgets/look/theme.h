// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/size/units.h"

#include <QColor>
#include <QIcon>
#include <QPalette>
#include <QString>

#include <optional>

class QApplication;
class QWidget;

namespace shelf {

enum class ThemeChoice { system, light, dark };
enum class Contrast { system, usual, high };

/// What the desktop says of its colors beside its palette; whatever it does not say is left open.
struct DesktopColors {
    std::optional<bool> dark;
    bool highContrast = false;
};

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
/// Black on white or white on black, with lines that are seen, by our own choice or the desktop's.
void setContrast(QApplication& application, Contrast contrast);
Contrast contrast();
bool isHighContrast();
/// Told when the desktop says something new; followed where the choices above leave it to the system.
void setDesktop(QApplication& application, const DesktopColors& desktop);
/// Chooses anew, after the desktop's palette has changed.
void followSystem(QApplication& application);
bool isDark();                 ///< of the palette in force
ThemeColors colors();          ///< of the palette in force
ThemeColors colors(bool dark); ///< of either, for pictures that are always light
QPalette lightPalette();
QPalette darkPalette();

/// One of our line icons (resources/icons/NAME.svg) in the palette's text color, for both states and any
/// pixel ratio.
QIcon icon(const QString& name);

/// Three cycles of eight colors, which wrap. The eight of a cycle stay apart for all kinds of sight: a test
/// holds how far; cycles differ by their shapes, too (widgets/palette/mark_shape.h).
QColor category(int index);
QColor category(int index, bool dark);
/// Eight colors for the curves of runs, which wrap: they stay apart for all kinds of sight, too, and are seen by
/// day and by night, as a run keeps its color.
QColor runColor(int index);
inline constexpr int kRunColors = 8;
QColor otherCategory(bool dark); ///< of all that has no color of its own
QColor noCategory(bool dark);    ///< of what is in no category
/// t in 0 .. 1 on viridis.
QColor viridis(double t);
/// t in 0 .. 1 on cividis, made to look alike to the color-blind.
QColor cividis(double t);
/// t in 0 .. 1 from purple over a grey that steps back on the canvas to orange; both sides equally strong.
QColor diverging(double t, bool dark);

} // namespace theme
} // namespace shelf
