// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/separator.h"

#include "widgets/look/theme.h"

#include <QPainter>

namespace shelf {

Separator::Separator(Qt::Orientation orientation, QWidget* parent) : QWidget(parent)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
}

void Separator::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::colors().separator);
}

} // namespace shelf
