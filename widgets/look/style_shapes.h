// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

class QPainter;
class QPalette;
class QStyle;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QWidget;

namespace shelf {

// What ShelfStyle draws, each by its option alone.

inline constexpr qreal kBoxRadius = 5;

bool isPrimary(const QWidget* widget); ///< by its property "primary"
/// Opens its menu wherever it is pressed, and shows that beside its text.
bool opensMenuOnly(const QStyleOptionToolButton* button);
bool showsText(const QStyleOptionToolButton* button);

QColor mixed(const QColor& a, const QColor& b, qreal t); ///< t from 0, all of a, to 1, all of b
QColor hairline(const QPalette& palette);
/// Of menus, which lie over anything.
QColor menuEdge(const QPalette& palette);
QColor buttonFill(const QStyleOption* option, bool primary);

/// A rounded box on whole device pixels; a color that is not valid leaves out its part.
void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
         qreal radius = kBoxRadius);
/// Where the keyboard is: a ring along the rectangle that stands out against what it lies on.
void drawFocus(const QStyleOption* option, const QRect& rect, QPainter* painter, const QWidget* widget);
void chevron(QPainter* painter, const QRectF& rect, const QColor& color, bool up);

void drawPushButton(const QStyleOption* option, QPainter* painter, const QWidget* widget);
void drawToolButton(const QStyleOption* option, QPainter* painter);
void drawCheck(const QStyleOption* option, QPainter* painter, bool round);
void drawField(const QStyleOption* option, QPainter* painter);
/// A line with a handle on it, which is seen in high contrast, too.
void drawSlider(const QStyleOptionSlider* slider, QPainter* painter, const QRect& handle);
void drawSplitter(const QStyleOption* option, QPainter* painter);
void drawTab(const QStyleOptionTab* tab, QPainter* painter);
/// Icon and text of a mirrored button, beside each other in its middle; false: it has not both.
bool drawMirroredLabel(const QStyleOptionButton& button, QPainter* painter, const QStyle& style);
/// The header with its text cut at the end where it is too long: what aligns right lost its first letters.
QStyleOptionHeader cutAtItsEnd(const QStyleOptionHeader& header);
/// The filled part of a bar; false: this one is left to others.
bool drawProgress(const QStyleOptionProgressBar* bar, QPainter* painter);
void drawHeaderSection(const QStyleOptionHeader* header, QPainter* painter);

} // namespace shelf
