// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/report/report_command.h"

#include "app/opening/file_dialog.h"
#include "app/take_away/report/report.h"
#include "app/take_away/report/report_dialog.h"
#include "widgets/size/file_filters.h"

#include <QDir>
#include <QStandardPaths>

namespace shelf {

namespace {

struct Wanted {
    RunPtr run;
    QString name;
    ReportChoice choice;
    std::vector<RunPtr> beside;
    std::optional<ShownMap> map;
};

Status write(const Wanted& wanted, const QByteArray& curves, const QString& file, JobControl& control)
{
    ExportCall call;
    call.data = wanted.run->data.get();
    call.run = wanted.run.get();
    call.progress = [&control](const std::string&) { return control.progress(); };
    if (wanted.map)
        takeShownMap(call, *wanted.map);
    const auto shown = shownReportMap(call);
    if (!shown)
        return shown.error();
    ReportChoice choice = wanted.choice;
    for (const RunPtr& other : wanted.beside)
        choice.beside.push_back(other.get());
    return writeReport(*wanted.run, curves, file, *shown ? &**shown : nullptr, choice);
}

} // namespace

void askForReport(Session& session, Jobs& jobs, Settings& settings, QWidget* window,
                  const std::optional<ShownMap>& map, const std::function<void(const QString&)>& written)
{
    const RunEntry* entry = session.findRun(session.currentRun());
    if (!session.current() || !entry)
        return;
    auto* dialog = new ReportDialog(session, window);
    QObject::connect(
        dialog, &QDialog::accepted, window,
        [&session, &jobs, &settings, window, map, written, dialog, run = session.current(),
         name = entry->name] {
            const Wanted wanted{run, name, dialog->choice(), dialog->beside(), map};
            const bool pdf = dialog->isPdf();
            QString folder = settings.get(keys::exportFolder);
            if (!QDir(folder).exists() || folder.isEmpty())
                folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
            QFileDialog* files =
                makeFileDialog(window, QObject::tr("Write a report of %1").arg(name), folder, "reportFile");
            files->setAcceptMode(QFileDialog::AcceptSave);
            setFileFilters(*files, {pdf ? QObject::tr("PDF (*.pdf)") : QObject::tr("Web pages (*.html)")});
            files->setDefaultSuffix(pdf ? QStringLiteral("pdf") : QStringLiteral("html"));
            files->selectFile(pdf ? QStringLiteral("report.pdf") : QStringLiteral("report.html"));
            QObject::connect(files, &QFileDialog::fileSelected, window,
                             [&session, &jobs, &settings, window, wanted, written](const QString& file) {
                                 settings.set(keys::exportFolder, QFileInfo(file).absolutePath());
                                 jobs.start<Status>(
                                     {.title = QObject::tr("Writing the report of %1").arg(wanted.name)},
                                     window,
                                     [wanted, file, curves = reportCurves(*wanted.run)](JobControl& control) {
                                         return write(wanted, curves, file, control);
                                     },
                                     [&session, file, written](Status status) {
                                         if (status)
                                             written(file);
                                         else
                                             session.reportError(status.error());
                                     });
                             });
            files->open();
        });
    dialog->open();
}

} // namespace shelf
