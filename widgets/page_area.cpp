// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/page_area.h"

#include "widgets/theme.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace shelf {

PageArea::PageArea(QWidget* page, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    fit();
}

QSize PageArea::minimumSizeHint() const
{
    return {20 * theme::kGrid, 20 * theme::kGrid};
}

void PageArea::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}

bool PageArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void PageArea::fit()
{
    QWidget* page = widget();
    const auto heightFor = [page](int width) {
        const QLayout* layout = page->layout();
        const int least = page->minimumSizeHint().height();
        return layout && layout->hasHeightForWidth()
                   ? std::max(least, layout->totalMinimumHeightForWidth(width))
                   : least;
    };
    // A bar along one side takes room from the other.
    QSize room = maximumViewportSize();
    const QSize bars(verticalScrollBar()->sizeHint().width(), horizontalScrollBar()->sizeHint().height());
    const int width = page->minimumSizeHint().width();
    if (width > room.width())
        room.rheight() -= bars.height();
    if (heightFor(std::max(width, room.width())) > room.height()) {
        if (width <= room.width() && width > room.width() - bars.width())
            room.rheight() -= bars.height();
        room.rwidth() -= bars.width();
    }
    const int wide = std::max(width, room.width());
    page->resize(wide, std::max(heightFor(wide), room.height()));
}

} // namespace shelf
