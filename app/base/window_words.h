// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "widgets/look/theme.h"

#include <QCoreApplication>
#include <QString>

namespace shelf {

/// What the window says of the data that are open. Shows nothing.
class WindowWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::WindowWords)
public:
    static QString facts(const Dataset* open); ///< null: nothing is open
};

/// The choice of colors that the settings call so; the system's for any other word.
ThemeChoice themeNamed(const QString& name);

} // namespace shelf
