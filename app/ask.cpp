// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ask.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace shelf {

void ask(QWidget* window, const QString& question, const QString& explanation, const QStringList& answers,
         const std::function<void(int)>& answered)
{
    auto* box = new QMessageBox(window);
    box->setIcon(QMessageBox::Question);
    box->setText(question);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(explanation);
    QList<QAbstractButton*> buttons;
    for (int i = 0; i < answers.size(); ++i) {
        QPushButton* button =
            box->addButton(answers[i], i == 0 ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        button->setObjectName(QStringLiteral("answer%1").arg(i));
        button->setAccessibleName(answers[i]);
        buttons.append(button);
    }
    box->setEscapeButton(buttons.first());
    box->setDefaultButton(qobject_cast<QPushButton*>(buttons.first()));
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, answered] {
        answered(static_cast<int>(std::max<qsizetype>(0, buttons.indexOf(box->clickedButton()))));
    });
    box->open();
}

} // namespace shelf
