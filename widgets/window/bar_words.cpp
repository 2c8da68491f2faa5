// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_words.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>
#include <QWidget>

#include <utility>

namespace shelf {

BarWords::BarWords(QWidget* bar, const QList<QToolButton*>& buttons, int reserve)
    : QObject(bar), m_bar(bar), m_buttons(buttons), m_reserve(reserve)
{
    bar->installEventFilter(this);
}

bool BarWords::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FontChange)
        m_width = -1;
    if ((event->type() == QEvent::Resize || event->type() == QEvent::Show ||
         event->type() == QEvent::FontChange) &&
        std::exchange(m_width, m_bar->width()) != m_bar->width())
        write();
    return handled;
}

void BarWords::write()
{
    const auto height = [this](int width) {
        m_bar->layout()->invalidate();
        return m_bar->layout()->heightForWidth(width);
    };
    for (QToolButton* button : m_buttons)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int bare = height(m_bar->width());
    for (QToolButton* button : m_buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (height(m_bar->width() - m_reserve) > bare)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
    m_bar->layout()->invalidate();
}

} // namespace shelf
