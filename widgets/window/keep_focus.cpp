// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/window/keep_focus.h"

#include <algorithm>

namespace shelf {

KeepFocus::KeepFocus(QWidget* group, std::initializer_list<QWidget*> controls)
    : m_group(group), m_controls(controls)
{
    QWidget* focus = group->window()->focusWidget();
    if (focus == group || m_controls.contains(focus))
        m_had = focus;
}

KeepFocus::~KeepFocus()
{
    if (!m_had || !m_group->isVisible())
        return;
    const auto canHold = [this](const QWidget* one) { return one->isVisibleTo(m_group) && one->isEnabled(); };
    if (m_had != m_group && canHold(m_had))
        return;
    const auto heir = std::find_if(m_controls.cbegin(), m_controls.cend(), canHold);
    (heir == m_controls.cend() ? m_group : *heir)->setFocus(Qt::OtherFocusReason);
}

} // namespace shelf
