// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace shelf {

/// A small flat button that shows only an icon (a name for theme::icon(), which follows the palette by
/// itself). `label` is its accessible name; the tool tip too, unless `tip` says more.
QToolButton* iconButton(const QString& objectName, const QString& icon, const QString& label, QWidget* parent,
                        const QString& tip = {});

} // namespace shelf
