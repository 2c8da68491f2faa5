// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shelf {

/// The widget, by which name tests and style sheets find it and what a screen reader calls it.
template <class Widget> Widget* named(Widget* widget, const char* name, const QString& label)
{
    widget->setObjectName(QLatin1String(name));
    widget->setAccessibleName(label);
    return widget;
}

} // namespace shelf
