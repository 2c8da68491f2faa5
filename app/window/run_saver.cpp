// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_saver.h"

#include "app/opening/file_dialog.h"
#include "engine/files/run/run_file.h"
#include "widgets/size/file_filters.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace shelf {

namespace {

/// A name for the file of a run that has none: "goodbooks-neural-2".
QString fileName(const RunEntry& entry)
{
    QString name = entry.name;
    return name.replace(QLatin1String(" #"), QLatin1String("-")).replace(QLatin1Char('/'), QLatin1Char('-'));
}

} // namespace

RunSaver::RunSaver(Session& session, Jobs& jobs, Settings& settings, QWidget* window)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_window(window),
      m_failure(session)
{}

void RunSaver::saveAs(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    const QFileInfo own(entry->file);
    auto* dialog =
        makeFileDialog(m_window, tr("Save the run"), own.exists() ? own.path() : startFolder(), "saveRun");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    setFileFilters(*dialog, {tr("Shelfspace runs (*.shelf)")});
    dialog->setDefaultSuffix(QStringLiteral("shelf"));
    dialog->selectFile(own.exists() ? own.fileName() : fileName(*entry) + QLatin1String(".shelf"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, number](const QString& file) { write(number, file); });
    dialog->open();
}

void RunSaver::write(int number, const QString& file)
{
    const RunEntry* found = m_session.findRun(number);
    if (!found || !found->run)
        return;
    m_failure.retract();
    const RunEntry entry = *found;
    m_jobs.start<Status>(
        {.title = tr("Saving %1").arg(entry.name)}, this,
        [entry, file](JobControl& control) {
            return saveRun(*runToSave(entry), file.toStdString(), control.progress());
        },
        [this, number, file, changes = entry.viewChanges](const Status& status) {
            if (!status)
                return m_failure.report(status.error());
            m_session.updateRun(number, [&](RunEntry& run) {
                run.file = file;
                run.viewChanges -= changes; // those made meanwhile remain
            });
            remember(file);
            emit saved(file);
        });
}

QString RunSaver::startFolder() const
{
    const QString last = m_settings.get(keys::lastFolder);
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void RunSaver::remember(const QString& path)
{
    m_settings.addRecentFile(path);
    m_settings.set(keys::lastFolder, QFileInfo(path).absolutePath());
    emit recentChanged();
}

} // namespace shelf
