// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QByteArray;
class QMainWindow;
class QSize;
class QSplitter;
class QWidget;

namespace shelf {

class Settings;

/// The least size of the main window: what its bars need, and never more than the screen has.
QSize leastSize(const QWidget& window);

/// Puts the window, and each of its splitters by its object name, where they were when the program was left;
/// at the first start the window takes what room the screen has for it, and the second part of `pages` a
/// share of that.
void restorePlaces(QMainWindow& window, QSplitter& pages, const Settings& settings);
/// What keepPlaces() keeps of a splitter whose parts have other places for now; empty: as they are.
void setUsualPlaces(QSplitter& splitter, const QByteArray& places);
void keepPlaces(const QMainWindow& window, Settings& settings);

} // namespace shelf
