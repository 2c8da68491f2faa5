// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/save_table.h"

#include "app/session.h"
#include "engine/files/exports.h"
#include "engine/files/file_kind.h"

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
        const std::string table = text().toUtf8().toStdString();
        // An earlier table is one with the same header; anything else of that name stays.
        const FileKind kind{"such a table", std::string_view(table).substr(0, table.find('\n'))};
        const Status status = writeFileAtomically(file.toStdString(), table, &kind);
        if (!status)
            session.reportError(status.error());
    });
    dialog->open();
}

} // namespace shelf
