// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/icon_button.h"

#include "widgets/look/theme.h"

#include <QToolButton>

namespace shelf {

QToolButton* iconButton(const QString& objectName, const QString& icon, const QString& label, QWidget* parent,
                        const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setIcon(theme::icon(icon));
    button->setAccessibleName(label);
    button->setToolTip(tip.isEmpty() ? label : tip);
    button->setAutoRaise(true);
    return button;
}

} // namespace shelf
