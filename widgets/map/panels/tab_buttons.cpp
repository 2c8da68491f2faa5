// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/map/panels/tab_buttons.h"

#include "widgets/look/flow_layout.h"
#include "widgets/look/theme.h"

#include <QButtonGroup>
#include <QToolButton>

namespace shelf {

TabButtons::TabButtons(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout = new FlowLayout(this);
    layout->setContentsMargins(theme::kGrid / 2, theme::kGrid / 2, theme::kGrid / 2, theme::kGrid / 2);
    layout->setGap(2);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int tab, bool on) {
        if (on)
            emit currentChanged(tab);
    });
}

int TabButtons::addTab(const QString& text)
{
    auto* button = new QToolButton(this);
    const int tab = static_cast<int>(m_buttons.size());
    button->setObjectName(QStringLiteral("tab_%1").arg(tab));
    button->setText(text);
    button->setAccessibleName(text);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons << button;
    m_group->addButton(button, tab);
    layout()->addWidget(button);
    if (tab == 0)
        button->setChecked(true);
    return tab;
}

void TabButtons::setTabVisible(int tab, bool visible)
{
    m_buttons[tab]->setVisible(visible);
    if (!visible && current() == tab)
        setCurrent(0);
}

bool TabButtons::isTabVisible(int tab) const
{
    return !m_buttons[tab]->isHidden();
}

int TabButtons::current() const
{
    return m_group->checkedId();
}

void TabButtons::setCurrent(int tab)
{
    m_buttons[tab]->setChecked(true);
}

} // namespace shelf
