// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_fitting.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
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
    if (event->type() != QEvent::Resize && event->type() != QEvent::Show &&
        event->type() != QEvent::FontChange && event->type() != QEvent::LayoutRequest)
        return handled;
    // Each fitting asks for a layout, too: only what is not of its making counts.
    const bool isAsWide = std::exchange(m_width, m_bar->width()) == m_bar->width();
    Held now = held();
    if (const bool holdsTheSame = std::exchange(m_held, now) == now; isAsWide && holdsTheSame)
        return handled;
    fit();
    m_bar->layout()->invalidate();
    return handled;
}

BarFitting::Held BarFitting::held() const
{
    Held held;
    for (int i = 0; i < m_bar->layout()->count(); ++i) {
        const QWidget* each = m_bar->layout()->itemAt(i)->widget();
        const auto* button = qobject_cast<const QToolButton*>(each);
        if (button && button->toolButtonStyle() != Qt::ToolButtonTextOnly)
            held.words << button->text();
        else if (each) // also where it is hidden: what is there for a while has room that is kept
            held.widths << std::max(each->sizeHint().width(), each->minimumWidth());
    }
    return held;
}

int BarFitting::heightFor(int width) const
{
    m_bar->layout()->invalidate();
    return m_bar->layout()->heightForWidth(width);
}

} // namespace shelf
