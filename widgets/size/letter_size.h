// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace shelf {

inline constexpr double kLeastLetters = 7; ///< points
inline constexpr double kMostLetters = 28;

/// The size of the program's letters in points, by the program's own setting; 0: the desktop's, which is
/// followed. All windows that are open take it on.
void chooseLetterSize(QApplication& application, double points);
double chosenLetterSize();
/// Takes the desktop's font anew, after that has changed.
void followDesktopFont(QApplication& application);

} // namespace shelf
