// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/size/whole_height.h"

#include <QEvent>
#include <QLayout>

namespace shelf {

bool WholeHeight::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if ((event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) && layout())
        setMinimumHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                       : layout()->totalMinimumSize().height());
    return done;
}

} // namespace shelf
