// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/save_table.h"

#include "app/session.h"
#include "engine/files/exports.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace shelf {

void saveTable(QWidget* parent, Session& session, const QString& title, const QString& objectName,
               const QString& name, const std::function<QString()>& text)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(QCoreApplication::translate("SaveTable", "CSV table (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&session, text](const QString& file) {
        const Status status = writeFileAtomically(file.toStdString(), text().toUtf8().toStdString());
        if (!status)
            session.reportError(status.error());
    });
    dialog->open();
}

} // namespace shelf
