// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_fitting.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>

#include <utility>

namespace shelf {

BarFitting::BarFitting(QWidget* bar) : QObject(bar), m_bar(bar)
{
    bar->installEventFilter(this);
}

bool BarFitting::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FontChange)
        m_width = -1;
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Show ||
         event->type() == QEvent::FontChange) &&
        std::exchange(m_width, m_bar->width()) != m_bar->width()) {
        fit();
        m_bar->layout()->invalidate();
    }
    return handled;
}

int BarFitting::heightFor(int width) const
{
    m_bar->layout()->invalidate();
    return m_bar->layout()->heightForWidth(width);
}

} // namespace shelf
