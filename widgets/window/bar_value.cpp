// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_value.h"

#include <QProgressBar>

namespace shelf {

void setBarValue(QProgressBar& bar, int value)
{
    if (bar.value() == value)
        return;
    bar.setUpdatesEnabled(false);
    bar.setValue(value);
    bar.setUpdatesEnabled(true); // asks for an update
}

} // namespace shelf
