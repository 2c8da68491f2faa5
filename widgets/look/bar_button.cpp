// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/bar_button.h"

#include "widgets/look/theme.h"
#include "widgets/size/units.h"

#include <QToolButton>

namespace shelf {

QToolButton* barButton(const QString& icon, const QString& name, const QString& text, const QString& help,
                       QWidget* parent)
{
    auto* result = new QToolButton(parent);
    result->setObjectName(name);
    result->setProperty("iconName", icon);
    result->setIconSize(QSize(theme::scaled(18), theme::scaled(18)));
    result->setText(text);
    result->setToolTip(help);
    result->setAccessibleName(text);
    result->setAccessibleDescription(help);
    result->setAutoRaise(true);
    result->setFocusPolicy(Qt::StrongFocus);
    result->setMinimumSize(theme::scaled(30), theme::scaled(28));
    return result;
}

void setBarIcons(QWidget& bar)
{
    for (QToolButton* each : bar.findChildren<QToolButton*>())
        if (const QString name = each->property("iconName").toString(); !name.isEmpty())
            each->setIcon(theme::icon(name));
}

} // namespace shelf
