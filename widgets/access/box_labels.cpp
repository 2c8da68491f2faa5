// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/access/box_labels.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>

#include <algorithm>

namespace shelf {

namespace {

constexpr const char* kUnseenLabel = "unseenLabel";

/// Qt looks among the siblings only.
bool hasLabel(const QComboBox* box)
{
    const QList<QLabel*> labels =
        box->parentWidget()->findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(labels.begin(), labels.end(), [box](const QLabel* label) {
        return label->buddy() == box && label->objectName() != QLatin1String(kUnseenLabel);
    });
}

void nameBox(QComboBox* box)
{
    if (!box->parentWidget() || box->accessibleName().isEmpty() || hasLabel(box))
        return;
    QLabel* label = nullptr;
    for (QLabel* one :
         box->parentWidget()->findChildren<QLabel*>(QLatin1String(kUnseenLabel), Qt::FindDirectChildrenOnly))
        if (one->buddy() == box)
            label = one;
    if (!label) {
        label = new QLabel(box->parentWidget());
        label->setObjectName(QLatin1String(kUnseenLabel));
        label->setTextFormat(Qt::PlainText);
        label->hide();
        label->setBuddy(box);
    }
    label->setText(box->accessibleName().replace(QLatin1Char('&'), QLatin1String("&&")));
}

} // namespace

BoxLabels::BoxLabels(QObject* parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool BoxLabels::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show)
        if (auto* box = qobject_cast<QComboBox*>(watched))
            nameBox(box);
    return QObject::eventFilter(watched, event);
}

} // namespace shelf
