// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_fold.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QWidget>

namespace shelf {

namespace {

constexpr int kHalfLine = 14; ///< pixels: a line of words alone is lower than one of buttons, and no line less

} // namespace

BarFold::BarFold(QWidget* bar, QToolButton* more, const QList<QToolButton*>& buttons, int reserve)
    : BarFitting(bar), m_more(more), m_menu(new QMenu(more)), m_buttons(buttons), m_reserve(reserve)
{
    m_menu->setObjectName(more->objectName() + QStringLiteral("Menu"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_menu);
    more->hide();
    connect(m_menu, &QMenu::aboutToShow, this, &BarFold::fillMenu);
}

void BarFold::fit()
{
    const auto foldFrom = [this](qsizetype from) { // these and what follows
        for (qsizetype i = 0; i < m_buttons.size(); ++i)
            m_buttons[i]->setVisible(i < from);
        m_more->setVisible(from < m_buttons.size());
    };
    for (QToolButton* button : m_buttons)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int room = m_bar->width() - m_reserve;
    foldFrom(0);
    const int least = heightFor(room);
    for (qsizetype from = m_buttons.size(); from >= 0; --from) {
        foldFrom(from);
        if (heightFor(room) <= least + kHalfLine)
            break;
    }
}

void BarFold::fillMenu()
{
    m_menu->clear();
    for (QToolButton* button : m_buttons) {
        if (!button->isHidden())
            continue;
        QAction* action = m_menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        if (button->menu()) {
            action->setMenu(button->menu());
        } else {
            action->setCheckable(button->isCheckable());
            action->setChecked(button->isChecked());
            connect(action, &QAction::triggered, button, &QToolButton::click);
        }
    }
}

} // namespace shelf
