// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/open_controller.h"

#include "app/base/opened_data.h"
#include "app/journal/run_journal.h"
#include "app/window/file_dialog.h"
#include "app/window/unsaved_runs.h"
#include "engine/data/formats/ratings_format.h"
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/run_file.h"
#include "engine/run/train_run.h"
#include "engine/shelves/library_format.h"
#include "widgets/look/text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace shelf {

namespace {

/// A file dialog that opens beside the running program and hands over what was chosen.
QString nameOf(const DataSource& source)
{
    const std::string& path = source.path.empty() ? source.ratings : source.path;
    return QFileInfo(QDir::cleanPath(QString::fromStdString(path))).fileName();
}

/// "*.csv *.tsv": the files that ratings are read from.
QString ratingsPatterns()
{
    QStringList patterns;
    for (const std::string_view ending : openableEndings())
        patterns.append(QStringLiteral("*.") + textOf(ending));
    return patterns.join(QLatin1Char(' '));
}

bool isDoubtful(const Dataset& data)
{
    return std::any_of(data.warnings.begin(), data.warnings.end(),
                       [](const Warning& note) { return note.isDoubtful; });
}

/// Whether somebody said how the files are to be read.
bool isSaid(const DataSource& source)
{
    const auto rows = readingOptions();
    return !source.format.empty() || std::any_of(rows.begin(), rows.end(), [&](const ReadingOption& row) {
        return !row.get(source.reading).empty();
    });
}

bool sameBooksAndRatings(const Dataset& a, const Dataset& b)
{
    return a.user == b.user && a.book == b.book && a.rating == b.rating && a.books.ids == b.books.ids &&
           a.userIds == b.userIds;
}

} // namespace

OpenController::OpenController(Session& session, Jobs& jobs, Settings& settings, RunJournal& journal,
                               UnsavedRuns& unsaved, QWidget* window)
    : QObject(window),
      m_session(session),
      m_jobs(jobs),
      m_settings(settings),
      m_journal(journal),
      m_unsaved(unsaved),
      m_window(window)
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
        openData(options);
    else if (!options.runs.isEmpty())
        readRuns(options.runs);
    else
        openSample();
}

/// Whose file is it? A library is no data set, and takes nobody's place.
void OpenController::openData(const StartOptions& options)
{
    // Runs need their data, and who says how to read them has looked at them.
    const bool isAsked = !options.runs.isEmpty() || isSaid(options.data);
    const auto open = [this, options, doubt = isAsked ? Doubt::take : Doubt::ask] {
        afterAsking([this, options, doubt] { read(options.data, options.runs, doubt); });
    };
    const std::string path = options.data.path;
    if (path.empty() || !options.runs.isEmpty())
        return open();
    m_jobs.start<bool>(
        {.title = tr("Looking at %1").arg(nameOf(options.data)), .slot = &m_reading, .quiet = true}, this,
        [path](JobControl&) { return sniffedLibrary(path) != nullptr; },
        [this, open, path](bool isLibrary) {
            if (!isLibrary)
                return open();
            if (m_session.dataset())
                return emit libraryMet(QString::fromStdString(path));
            m_libraryWaits = QString::fromStdString(path);
            openSample();
        });
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

void OpenController::openAs(const DataSource& source)
{
    afterAsking([this, source] { read(source, {}, Doubt::take); });
}

void OpenController::take(const DatasetPtr& data)
{
    afterAsking([this, data] { accept(data); });
}

void OpenController::read(const DataSource& source, const QStringList& runsAfter, Doubt doubt)
{
    const auto opening = std::make_shared<DataOpening>(openedCache(), source);
    m_jobs.start<Result<Dataset>>(
        {.title = tr("Reading %1").arg(nameOf(source)), .slot = &m_reading}, this,
        [opening](JobControl& control) { return opening->read(control.progress()); },
        [this, opening, source, runsAfter, doubt](Result<Dataset> result) {
            if (!result && result.error().kind != ErrorKind::cancelled)
                emit notRead(source, result.error());
            if (!result)
                return;
            const DatasetPtr before = m_session.dataset();
            const bool isReadAgain =
                source.path.empty() && before && before->source.ratings == source.ratings;
            if (!isReadAgain)
                remember(QString::fromStdString(source.path.empty() ? source.ratings : source.path));
            const auto data = std::make_shared<const Dataset>(std::move(*result));
            if (doubt == Doubt::ask && isDoubtful(*data))
                return emit doubted(data);
            accept(data);
            keepForNextTime(opening, data);
            if (!runsAfter.isEmpty())
                readRuns(runsAfter);
        });
}

/// Once they are shown, which nothing is to delay.
void OpenController::keepForNextTime(std::shared_ptr<const DataOpening> opening, DatasetPtr data)
{
    if (!opening->isWorthKeeping())
        return;
    m_jobs.start<bool>(
        {.title = tr("Keeping the data for the next time"), .quiet = true}, this,
        [opening = std::move(opening), data = std::move(data)](JobControl&) {
            opening->keep(*data);
            return true;
        },
        [](bool) {});
}

void OpenController::accept(DatasetPtr data)
{
    m_session.setDataset(std::move(data));
    emit opened();
    emit dataOpened();
    if (const QString library = std::exchange(m_libraryWaits, {}); !library.isEmpty())
        emit libraryMet(library);
}

struct OpenController::Loaded {
    Run run;
    bool sameData = false;
    bool completed = false; ///< it was cut short in training and has been measured now
};

void OpenController::readRuns(const QStringList& paths)
{
    QList<Source> sources;
    for (const QString& path : paths)
        sources.append({path});
    readRuns(sources);
}

void OpenController::openKept(const QList<KeptRun>& runs)
{
    QList<Source> sources;
    for (const KeptRun& run : runs)
        sources.append({QString::fromStdString(run.path()), run});
    readRuns(sources);
}

void OpenController::readRuns(const QList<Source>& sources)
{
    if (sources.isEmpty())
        return;
    const Source source = sources.first();
    const QList<Source> rest = sources.mid(1);
    const DatasetPtr present = m_session.dataset();
    const QString name =
        source.kept ? QString::fromStdString(source.kept->entry.name) : QFileInfo(source.path).fileName();
    const auto key = std::make_shared<std::string>(); // in the journal, of a kept run that is read
    m_jobs.start<Result<std::shared_ptr<Loaded>>>(
        {.title = tr("Reading %1").arg(name), .slot = &m_reading}, this,
        [source, present, key,
         journal = m_journal.journal()](JobControl& control) -> Result<std::shared_ptr<Loaded>> {
            auto run = loadRun(source.path.toStdString(), control.progress());
            if (!run)
                return run.error();
            auto loaded = std::make_shared<Loaded>(Loaded{std::move(*run)});
            // A run of the data that are open joins them: nothing is asked, and nothing is kept twice.
            if (present && loaded->run.data && sameBooksAndRatings(*present, *loaded->run.data)) {
                loaded->run.data = present;
                loaded->sameData = true;
            }
            if (!source.kept)
                return loaded;
            if (source.kept->entry.training) {
                if (const Status measured = measureRun(loaded->run); !measured)
                    return measured.error();
                loaded->completed = true;
            }
            // Only now: what cannot be read stays where it is.
            if (source.kept->own) {
                *key = Journal::keyOf(source.kept->entry);
                return loaded;
            }
            auto adopted = journal->adopt(source.kept->folder, source.kept->entry);
            if (!adopted)
                return adopted.error();
            *key = *adopted;
            return loaded;
        },
        [this, source, rest, key](const Result<std::shared_ptr<Loaded>>& result) {
            const auto goOn = [this, rest, kept = source.kept.has_value()] {
                if (!rest.isEmpty())
                    readRuns(rest);
                else if (kept)
                    emit keptOpened();
            };
            if (!result) {
                m_session.reportError(result.error());
                return goOn();
            }
            const auto proceed = [this, source, loaded = *result, key, goOn] {
                add(source, *loaded, *key);
                goOn();
            };
            if ((*result)->sameData)
                proceed();
            else
                afterAsking(proceed, [this, key] { putBack(*key); });
        },
        [this, key](JobEnd end) {
            if (end == JobEnd::superseded)
                putBack(*key);
        });
}

void OpenController::putBack(const std::string& key)
{
    if (!key.empty())
        m_journal.setAside(key);
}

void OpenController::add(const Source& source, Loaded& loaded, const std::string& key)
{
    const auto run = std::make_shared<const Run>(std::move(loaded.run));
    if (!loaded.sameData)
        m_session.setDataset(run->data);
    RunEntry entry = runEntry(run);
    const QString name = entry.name;
    if (source.kept) {
        entry.file = QString::fromStdString(source.kept->entry.savedAs);
        entry.viewChanges = entry.file.isEmpty() ? 0 : 1; // those that the file lacks
        m_journal.expect(run, key, loaded.completed);
    } else {
        entry.file = source.path;
        remember(source.path);
    }
    const int number = m_session.addRun(std::move(entry));
    m_session.selectRun(number);
    emit opened();
    if (const QString given = m_session.findRun(number)->name; given != name)
        emit said(tr("There is a %1 already: the one just opened is called %2").arg(name, given));
}

void OpenController::afterAsking(const std::function<void()>& proceed, const std::function<void()>& stay)
{
    const QString unsaved = m_unsaved.unsaved();
    const QString fact = unsaved.isEmpty() ? QString() : tr("Not saved: %1. ").arg(unsaved);
    m_unsaved.settle(
        {.title = tr("Open other data?"),
         .stay = tr("Keep working"),
         .keep = tr("Keep and open"),
         .consequence =
             fact + tr("Runs and searches belong to their data: kept ones are offered again at the top of "
                       "the window, and at the next start.")},
        proceed, stay);
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
    auto* dialog = makeFileDialog(m_window, tr("Open ratings"), startFolder(), "openFiles");
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Ratings and catalogues (%1)").arg(ratingsPatterns()), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &OpenController::openFiles);
    dialog->open();
}

void OpenController::chooseFilesToLookAt()
{
    auto* dialog = makeFileDialog(m_window, tr("Open with options"), startFolder(), "openFilesToLookAt");
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Ratings and catalogues (%1)").arg(ratingsPatterns()), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        const auto options = sortFiles(paths);
        if (!options)
            m_session.reportError(options.error());
        else if (!options->hasData())
            open(*options); // a run says how its data were read
        else
            emit lookWanted(options->data);
    });
    dialog->open();
}

void OpenController::chooseFolder()
{
    auto* dialog = makeFileDialog(m_window, tr("Open a folder of ratings"), startFolder(), "openFolder");
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &OpenController::openFiles);
    dialog->open();
}

void OpenController::chooseRun()
{
    auto* dialog = makeFileDialog(m_window, tr("Open a run"), startFolder(), "openRun");
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Shelfspace runs (*.shelf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList& files) { readRuns(files); });
    dialog->open();
}

} // namespace shelf
