// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace shelf {

/// A flat button of a bar: icon (a name for theme::icon(), empty: none), object name, accessible name, and
/// what it does as tool tip and accessible description.
QToolButton* barButton(const QString& icon, const QString& name, const QString& text, const QString& help,
                       QWidget* parent);
/// The icons of a bar's buttons in the present palette's color.
void setBarIcons(QWidget& bar);

} // namespace shelf
