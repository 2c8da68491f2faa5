// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/bar_fold.h"

#include "widgets/look/flow_layout.h"
#include "widgets/window/bar_words.h"

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
    for (BarWords* words : m_bar->findChildren<BarWords*>(Qt::FindDirectChildrenOnly))
        words->takeAway();
    for (QToolButton* button : m_buttons)
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    const int room = m_bar->width() - m_reserve;
    const int least = heightWith(0, room);
    qsizetype count = m_buttons.size();
    while (count > 0 && heightWith(count, room) > least + kHalfLine)
        --count;
    // What is shown lays out all around it at once: first whatever goes, so that the bar never has a line more.
    for (qsizetype i = count; i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
    m_more->setVisible(count < m_buttons.size());
    for (qsizetype i = 0; i < count; ++i)
        m_buttons[i]->show();
}

/// The bar's height with the first of the buttons, and that of the menu where some are left.
int BarFold::heightWith(qsizetype count, int width) const
{
    QList<const QWidget*> left = {m_buttons.cbegin() + count, m_buttons.cend()};
    QList<const QWidget*> there = {m_buttons.cbegin(), m_buttons.cbegin() + count};
    (left.isEmpty() ? left : there).append(m_more);
    return static_cast<const FlowLayout*>(m_bar->layout())->heightWith(there, left, width);
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
