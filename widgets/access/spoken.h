// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QList>
#include <QRectF>
#include <QString>

#include <functional>

class QAbstractButton;
class QWidget;

namespace shelf {

/// A part of a painted picture as assistive technology meets it: a curve, a bar, a book.
struct SpokenPart {
    QString name;
    QString description = {};
    QRectF place; ///< in the widget's coordinates
    bool isSelected = false;
};

/// What a widget that paints itself says it is: its role, and its parts as children in the order in which
/// they are read. Without parts it is a leaf.
struct Spoken {
    QAccessible::Role role = QAccessible::Chart;
    QAccessible::Role partRole = QAccessible::Graphic;
    std::function<QList<SpokenPart>()> parts = {};
    bool hasOwnMenu = false;             ///< and needs none from ContextMenus
    std::function<void(int)> press = {}; ///< what a click on a part does; none: it does nothing
};

/// To be called first in the constructor of the widget, which keeps its name and description.
void speakAs(QWidget* widget, Spoken spoken);
/// What it said; null: nothing.
const Spoken* spokenOf(const QWidget* widget);
/// A button that shows one of several pages: a page tab, selected while it is down.
void speakAsTab(QAbstractButton* button);

/// A widget that keeps its children and is a part of the window in its own right: a list of tabs, a pane.
void speakAsGroup(QWidget* widget, QAccessible::Role role);
/// From now on scroll areas and what holds tabs are panes, and no mere filling. Once, before there are
/// widgets.
void installSpoken();

/// The parts are others now.
void tellPartsChanged(QWidget* widget);
/// The part has been selected, or is where the keyboard is.
void tellPart(QWidget* widget, int part, QAccessible::Event event);

} // namespace shelf
