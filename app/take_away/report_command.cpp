// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report_command.h"

#include "app/take_away/report.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace shelf {

void askForReport(Session& session, Jobs& jobs, Settings& settings, QWidget* window,
                  const std::optional<ShownMap>& map, const std::function<void(const QString&)>& written)
{
    const RunPtr run = session.current();
    const RunEntry* entry = session.findRun(session.currentRun());
    if (!run || !entry)
        return;
    QString folder = settings.get(keys::exportFolder);
    if (!QDir(folder).exists() || folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window, QObject::tr("Write a report of %1").arg(entry->name), folder);
    dialog->setObjectName(QStringLiteral("reportFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({QObject::tr("Web pages (*.html)")});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QStringLiteral("report.html"));
    QObject::connect(
        dialog, &QFileDialog::fileSelected, window,
        [&session, &jobs, &settings, window, run, written, map, name = entry->name](const QString& file) {
            settings.set(keys::exportFolder, QFileInfo(file).absolutePath());
            jobs.start<Status>(
                {.title = QObject::tr("Writing the report of %1").arg(name)}, window,
                [run, file, map, curves = reportCurves(*run)](JobControl& control) -> Status {
                    ExportCall call;
                    call.data = run->data.get();
                    call.run = run.get();
                    call.progress = [&control](const std::string&) { return control.progress(); };
                    if (map)
                        takeShownMap(call, *map);
                    const auto shown = shownReportMap(call);
                    if (!shown)
                        return shown.error();
                    return writeReport(*run, curves, file, *shown ? &**shown : nullptr);
                },
                [&session, file, written](Status status) {
                    if (status)
                        written(file);
                    else
                        session.reportError(status.error());
                });
        });
    dialog->open();
}

} // namespace shelf
