// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_words.h"

#include <QToolButton>
#include <QWidget>

namespace shelf {

BarWords::BarWords(QWidget* bar, const QList<QToolButton*>& buttons, int reserve)
    : BarFitting(bar), m_buttons(buttons), m_reserve(reserve)
{}

void BarWords::takeAway()
{
    for (QToolButton* button : m_buttons)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void BarWords::fit()
{
    takeAway();
    const int bare = heightFor(m_bar->width());
    for (QToolButton* button : m_buttons) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        if (heightFor(m_bar->width() - m_reserve) > bare)
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    }
}

} // namespace shelf
