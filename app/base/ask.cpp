// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/ask.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace shelf {

void ask(QWidget* window, const QString& question, const QString& explanation, const QStringList& answers,
         const std::function<void(int)>& answered, int byReturn)
{
    auto* box = new QMessageBox(window);
    box->setIcon(QMessageBox::Question);
    box->setText(question);
    box->setObjectName(QStringLiteral("question"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(explanation);
    QList<QAbstractButton*> buttons;
    QPushButton* first = nullptr;
    QPushButton* standard = nullptr;
    for (int i = 0; i < answers.size(); ++i) {
        QPushButton* button =
            box->addButton(answers[i], i == 0 ? QMessageBox::RejectRole : QMessageBox::AcceptRole);
        button->setObjectName(QStringLiteral("answer%1").arg(i));
        button->setAccessibleName(answers[i]);
        buttons.append(button);
        if (i == 0)
            first = button;
        if (i == byReturn)
            standard = button;
    }
    box->setEscapeButton(first);
    box->setDefaultButton(standard);
    // Closing by Esc or by the window's own button presses no button and is the safest answer.
    const auto chosen = std::make_shared<int>(0);
    QObject::connect(box, &QMessageBox::buttonClicked, box, [chosen, buttons](QAbstractButton* button) {
        *chosen = static_cast<int>(std::max<qsizetype>(0, buttons.indexOf(button)));
    });
    QObject::connect(box, &QMessageBox::finished, box, [chosen, answered] { answered(*chosen); });
    box->open();
}

} // namespace shelf
