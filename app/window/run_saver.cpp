// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/run_saver.h"

#include "app/window/file_dialog.h"
#include "engine/files/run/run_file.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <memory>

namespace shelf {

namespace {

/// A name for the file of a run that has none: "goodbooks-neural-2".
QString fileName(const RunEntry& entry)
{
    QString name = entry.name;
    return name.replace(QLatin1String(" #"), QLatin1String("-")).replace(QLatin1Char('/'), QLatin1Char('-'));
}

/// The first of "name.shelf", "name 2.shelf", ... that is not there.
QString freeFile(const QString& folder, const QString& name)
{
    QString file = QStringLiteral("%1/%2.shelf").arg(folder, name);
    for (int n = 2; QFileInfo::exists(file); ++n)
        file = QStringLiteral("%1/%2 %3.shelf").arg(folder, name).arg(n);
    return file;
}

/// Reports once: the choice that was made, or that none was.
void whenChosen(QFileDialog* dialog, const std::function<void(const QString&)>& chosen,
                const std::function<void()>& refused)
{
    const auto file = std::make_shared<QString>();
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [file](const QString& name) { *file = name; });
    QObject::connect(dialog, &QFileDialog::finished, dialog, [file, chosen, refused](int) {
        if (file->isEmpty())
            refused();
        else
            chosen(*file);
    });
    dialog->open();
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

void RunSaver::save(int number, bool elsewhere)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    const auto nothing = [](bool) {};
    if (!entry->file.isEmpty() && !elsewhere)
        write({{number, entry->file}}, {}, nothing);
    else
        chooseFile(number, nothing);
}

void RunSaver::saveAll(const std::function<void(bool)>& done)
{
    QList<Target> targets;
    QList<int> nameless;
    for (const RunEntry& entry : m_session.runs()) {
        if (!entry.isUnsaved())
            continue;
        if (entry.file.isEmpty())
            nameless.append(entry.number);
        else
            targets.append({entry.number, entry.file});
    }
    if (nameless.isEmpty())
        write(targets, {}, done);
    else if (nameless.size() == 1 && targets.isEmpty())
        chooseFile(nameless.first(), done);
    else
        chooseFolder(nameless, targets, done);
}

void RunSaver::chooseFile(int number, const Done& done)
{
    auto* dialog = makeFileDialog(m_window, tr("Save the run"), startFolder(), "saveRun");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Shelfspace runs (*.shelf)")});
    dialog->setDefaultSuffix(QStringLiteral("shelf"));
    dialog->selectFile(fileName(*m_session.findRun(number)) + QLatin1String(".shelf"));
    whenChosen(
        dialog,
        [this, number, done](const QString& file) {
            write({{number, file}}, {}, done);
        },
        [done] { done(false); });
}

void RunSaver::chooseFolder(const QList<int>& numbers, const QList<Target>& others, const Done& done)
{
    auto* dialog = makeFileDialog(m_window, tr("Save %Ln run(s) in a folder", nullptr, int(numbers.size())),
                                  startFolder(), "saveRunsFolder");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    whenChosen(
        dialog,
        [this, numbers, others, done](const QString& folder) {
            QList<Target> targets = others;
            for (const int number : numbers)
                targets.append(Target{number, QString()});
            write(targets, folder, done);
        },
        [done] { done(false); });
}

void RunSaver::write(const QList<Target>& targets, const QString& folder, const Done& done)
{
    struct Job {
        int number = 0;
        RunEntry entry;
        QString file;
    };
    struct Outcome {
        QList<Target> saved;
        Status status;
    };
    QList<Job> work;
    for (const Target& target : targets) {
        const RunEntry* entry = m_session.findRun(target.number);
        if (entry && entry->run)
            work.append({target.number, *entry, target.file});
    }
    if (work.isEmpty())
        return done(true);
    m_failure.retract();
    QHash<int, int> changes;
    for (const Job& job : std::as_const(work))
        changes.insert(job.number, job.entry.viewChanges);
    m_jobs.start<Outcome>(
        {.title = work.size() == 1 ? tr("Saving %1").arg(work.first().entry.name)
                                   : tr("Saving %Ln run(s)", nullptr, int(work.size()))},
        this,
        [work, folder](JobControl& control) {
            Outcome outcome;
            for (const Job& job : work) {
                const QString file = job.file.isEmpty() ? freeFile(folder, fileName(job.entry)) : job.file;
                outcome.status = saveRun(*runToSave(job.entry), file.toStdString(), control.progress());
                if (!outcome.status)
                    break;
                outcome.saved.append({job.number, file});
            }
            return outcome;
        },
        [this, changes, done](const Outcome& outcome) {
            for (const Target& target : outcome.saved) {
                m_session.updateRun(target.number, [&](RunEntry& run) {
                    run.file = target.file;
                    run.viewChanges -= changes.value(target.number); // those made meanwhile remain
                });
                remember(target.file);
                emit saved(target.file);
            }
            if (!outcome.status)
                m_failure.report(outcome.status.error());
            done(outcome.status.ok());
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
