// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/open_controller.h"

#include "app/ask.h"
#include "engine/data/sample_library.h"
#include "engine/files/run_file.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>

namespace shelf {

namespace {

/// A file dialog that opens beside the running program and hands over what was chosen.
QFileDialog* makeDialog(QWidget* window, const QString& title, const QString& folder, const char* name)
{
    auto* dialog = new QFileDialog(window, title, folder);
    dialog->setObjectName(QLatin1String(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

QString nameOf(const DataSource& source)
{
    const std::string& path = source.path.empty() ? source.ratings : source.path;
    return QFileInfo(QDir::cleanPath(QString::fromStdString(path))).fileName();
}

bool sameBooksAndRatings(const Dataset& a, const Dataset& b)
{
    return a.user == b.user && a.book == b.book && a.rating == b.rating && a.books.ids == b.books.ids &&
           a.userIds == b.userIds;
}

} // namespace

OpenController::OpenController(Session& session, Jobs& jobs, Settings& settings, QWidget* window)
    : QObject(window), m_session(session), m_jobs(jobs), m_settings(settings), m_window(window)
{}

void OpenController::openFiles(const QStringList& paths)
{
    auto options = sortFiles(paths);
    if (!options)
        m_session.reportError(options.error());
    else
        open(*options);
}

void OpenController::open(const StartOptions& options)
{
    if (options.hasData())
        afterAsking([this, options] { read(options.data, options.runs); });
    else if (!options.runs.isEmpty())
        readRuns(options.runs);
    else
        openSample();
}

void OpenController::openSample()
{
    afterAsking([this] {
        m_jobs.start<Result<Dataset>>(
            {.title = tr("Making the sample library"), .slot = &m_reading}, this,
            [](JobControl& control) { return makeSampleLibrary({}, control.progress()); },
            [this](Result<Dataset> result) {
                if (!result)
                    return m_session.reportError(result.error());
                accept(std::make_shared<const Dataset>(std::move(*result)));
            });
    });
}

void OpenController::read(const DataSource& source, const QStringList& runsAfter)
{
    m_jobs.start<Result<Dataset>>(
        {.title = tr("Reading %1").arg(nameOf(source)), .slot = &m_reading}, this,
        [source](JobControl& control) { return readDataset(source, control.progress()); },
        [this, source, runsAfter](Result<Dataset> result) {
            if (!result)
                return m_session.reportError(result.error());
            accept(std::make_shared<const Dataset>(std::move(*result)));
            remember(QString::fromStdString(source.path.empty() ? source.ratings : source.path));
            if (!runsAfter.isEmpty())
                readRuns(runsAfter);
        });
}

void OpenController::accept(DatasetPtr data)
{
    m_session.setDataset(std::move(data));
    emit opened();
}

void OpenController::readRuns(const QStringList& paths)
{
    struct Loaded {
        Run run;
        bool sameData = false;
    };
    const QString path = paths.first();
    const QStringList rest = paths.mid(1);
    const DatasetPtr present = m_session.dataset();
    m_jobs.start<Result<Loaded>>(
        {.title = tr("Reading %1").arg(QFileInfo(path).fileName()), .slot = &m_reading}, this,
        [path, present](JobControl& control) -> Result<Loaded> {
            auto run = loadRun(path.toStdString(), control.progress());
            if (!run)
                return run.error();
            Loaded loaded{std::move(*run)};
            // A run of the data that are open joins them: nothing is asked, and nothing is kept twice.
            if (present && loaded.run.data && sameBooksAndRatings(*present, *loaded.run.data)) {
                loaded.run.data = present;
                loaded.sameData = true;
            }
            return loaded;
        },
        [this, path, rest](Result<Loaded> result) {
            if (!result)
                return m_session.reportError(result.error());
            const auto add = [this, path, rest, sameData = result->sameData,
                              run = std::make_shared<const Run>(std::move(result->run))] {
                if (!sameData)
                    m_session.setDataset(run->data);
                RunEntry entry = runEntry(run);
                entry.file = path;
                m_session.selectRun(m_session.addRun(std::move(entry)));
                remember(path);
                emit opened();
                if (!rest.isEmpty())
                    readRuns(rest);
            };
            if (result->sameData)
                add();
            else
                afterAsking(add);
        });
}

void OpenController::afterAsking(const std::function<void()>& proceed)
{
    int unsaved = 0;
    bool training = false;
    for (const RunEntry& run : m_session.runs()) {
        unsaved += run.isUnsaved();
        training |= run.running;
    }
    if (unsaved == 0 && !training)
        return proceed();
    const QString what = training       ? tr("A training is running.")
                         : unsaved == 1 ? tr("One run is not saved.")
                                        : tr("%1 runs are not saved.").arg(QLocale().toString(unsaved));
    ask(m_window, tr("Open other data?"),
        what + tr(" Opening other data ends it and forgets the runs of these data."),
        {tr("Keep working"), tr("Open and forget")}, [this, proceed](int answer) {
            if (answer != 1)
                return;
            m_jobs.cancelAll(); // a training of the data that go
            proceed();
        });
}

QString OpenController::startFolder() const
{
    const QString last = m_settings.get(keys::lastFolder);
    return QFileInfo(last).isDir() ? last
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void OpenController::remember(const QString& path)
{
    m_settings.addRecentFile(path);
    m_settings.set(keys::lastFolder, QFileInfo(path).absolutePath());
    emit recentChanged();
}

void OpenController::chooseFiles()
{
    auto* dialog = makeDialog(m_window, tr("Open ratings"), startFolder(), "openFiles");
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Ratings and catalogues (*.csv *.tsv *.data *.txt *.dat)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &OpenController::openFiles);
    dialog->open();
}

void OpenController::chooseFolder()
{
    auto* dialog = makeDialog(m_window, tr("Open a folder of ratings"), startFolder(), "openFolder");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &OpenController::openFiles);
    dialog->open();
}

void OpenController::chooseRun()
{
    auto* dialog = makeDialog(m_window, tr("Open a run"), startFolder(), "openRun");
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Shelfspace runs (*.shelf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) { readRuns(files); });
    dialog->open();
}

void OpenController::saveRun(int number, bool elsewhere)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    if (!entry->file.isEmpty() && !elsewhere)
        return write(number, entry->file);
    auto* dialog = makeDialog(m_window, tr("Save the run"), startFolder(), "saveRun");
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Shelfspace runs (*.shelf)")});
    dialog->setDefaultSuffix(QStringLiteral("shelf"));
    QString name = entry->name;
    name.replace(QLatin1String(" #"), QLatin1String("-")).replace(QLatin1Char('/'), QLatin1Char('-'));
    dialog->selectFile(name + QLatin1String(".shelf"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, number](const QString& file) { write(number, file); });
    dialog->open();
}

void OpenController::write(int number, const QString& file)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    m_jobs.start<Status>(
        {.title = tr("Saving %1").arg(entry->name)}, this,
        [run = runToSave(*entry), file](JobControl& control) {
            return shelf::saveRun(*run, file.toStdString(), control.progress());
        },
        [this, number, file, changes = entry->viewChanges](Status status) {
            if (!status)
                return m_session.reportError(status.error());
            m_session.updateRun(number, [&](RunEntry& run) {
                run.file = file;
                run.viewChanges -= changes; // those made while it was being written remain
            });
            remember(file);
            emit saved(file);
        });
}

} // namespace shelf
