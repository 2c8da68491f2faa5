// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/save_table.h"

#include "app/pages/shared/write_chosen.h"
#include "engine/base/text/message.h"
#include "widgets/size/file_filters.h"

#include <QCoreApplication>
#include <QFileDialog>

namespace shelf {

void saveTable(QWidget* parent, Jobs& jobs, Session& session, const QString& title, const QString& objectName,
               const QString& name, const std::function<QString()>& text)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    setFileFilters(*dialog, {QCoreApplication::translate("SaveTable", "CSV table (*.csv)")});
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, &jobs, &session, text](const QString& file) {
                         // An earlier table is one with the same header; anything else of that name stays.
                         writeChosen(parent, jobs, session, file, text().toUtf8().toStdString(),
                                     [](std::string_view table) {
                                         return FileKind{shelf::trNoop("such a table"), table.substr(0, table.find('\n'))};
                                     });
                     });
    dialog->open();
}

} // namespace shelf
