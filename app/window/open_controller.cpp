// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/open_controller.h"

#include "app/base/opened_data.h"
#include "app/opening/file_dialog.h"
#include "app/opening/run_opener.h"
#include "app/opening/vector_opener.h"
#include "app/window/unsaved_runs.h"
#include "app/window/vector_dialog.h"
#include "engine/data/formats/ratings_format.h"
#include "widgets/look/text.h"
#include "widgets/size/file_filters.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace shelf {

namespace {

/// "*.csv *.tsv"
QString patterns(const std::vector<std::string_view>& endings)
{
    QStringList list;
    for (const std::string_view ending : endings)
        list.append(QStringLiteral("*.") + textOf(ending));
    return list.join(QLatin1Char(' '));
}

} // namespace

OpenController::OpenController(Session& session, Jobs& jobs, Settings& settings, RunJournal& journal,
                               UnsavedRuns& unsaved, QWidget* window)
    : QObject(window),
      m_session(session),
      m_settings(settings),
      m_unsaved(unsaved),
      m_window(window),
      m_data(new DataOpener(session, jobs, settings, asking(), m_reading, openedCache(), this)),
      m_runs(new RunOpener(session, jobs, journal, asking(), m_reading, this)),
      m_vectors(new VectorOpener(session, jobs, settings, asking(), m_reading, this))
{
    connect(m_data, &DataOpener::opened, this, [this] {
        emit opened();
        emit dataOpened();
    });
    connect(m_data, &DataOpener::runsWanted, m_runs, &RunOpener::open);
    connect(m_data, &DataOpener::met, this, &OpenController::remember);
    connect(m_data, &DataOpener::libraryMet, this, &OpenController::libraryMet);
    connect(m_data, &DataOpener::notRead, this, &OpenController::notRead);
    connect(m_data, &DataOpener::doubted, this, &OpenController::doubted);
    connect(m_data, &DataOpener::vectorsMet, this, &OpenController::openVectorFile);
    connect(m_vectors, &VectorOpener::opened, this, &OpenController::opened);
    connect(m_vectors, &VectorOpener::dataOpened, this, &OpenController::dataOpened);
    connect(m_vectors, &VectorOpener::met, this, &OpenController::remember);
    connect(m_vectors, &VectorOpener::said, this, &OpenController::said);
    connect(m_vectors, &VectorOpener::choiceWanted, this, &OpenController::showVectorChoice);
    connect(m_runs, &RunOpener::opened, this, &OpenController::opened);
    connect(m_runs, &RunOpener::keptOpened, this, &OpenController::keptOpened);
    connect(m_runs, &RunOpener::met, this, &OpenController::remember);
    connect(m_runs, &RunOpener::said, this, &OpenController::said);
}

AskFirst OpenController::asking()
{
    return [this](const std::function<void()>& proceed, const std::function<void()>& stay) {
        const QString unsaved = m_unsaved.unsaved();
        m_unsaved.settle(
            {.title = unsaved.isEmpty() ? tr("Stop and open other data?")
                                        : tr("Save %1 before opening other data?").arg(unsaved),
             .stay = tr("Cancel"),
             .keep = tr("Keep and open"),
             .discard = tr("Open without saving"),
             .consequence =
                 m_unsaved.isOfProject()
                     ? tr("What you keep is offered when this project is opened again, or at the next start; "
                          "what you do not save is gone.")
                     : tr("Runs and searches belong to their data. What you keep is offered, all of it, at "
                          "the top of the window and at the next start; what you do not save is gone.")},
            [this, proceed] {
                m_unsaved.giveWay();
                proceed();
            },
            stay);
    };
}

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
    if (!options.project.isEmpty())
        emit projectWanted(options.project);
    else if (!options.vectors.isEmpty())
        m_vectors->open(options.vectors, options.vectorsAs);
    else if (options.hasData())
        m_data->open(options.data, options.runs);
    else if (!options.runs.isEmpty())
        m_runs->open(options.runs);
    else
        m_data->openSample(options.data.sample.value_or(SampleParameters{}));
}

void OpenController::openSample()
{
    m_data->openSample();
}

void OpenController::openAs(const DataSource& source)
{
    m_data->openAs(source);
}

void OpenController::takeCleaned(const DatasetPtr& data)
{
    m_unsaved.isOnlyCleaned() ? m_data->takeAtOnce(data) : take(data);
}

void OpenController::take(const DatasetPtr& data)
{
    m_data->take(data);
}

void OpenController::openKept(const QList<KeptRun>& runs)
{
    m_runs->openKept(runs);
}

void OpenController::remember(const QString& path)
{
    m_settings.addRecentFile(path);
    m_settings.set(keys::lastFolder, QFileInfo(path).absolutePath());
    emit recentChanged();
}

void OpenController::forgetRecent()
{
    m_settings.clearRecentFiles();
    AnsweredFiles(m_settings).forgetAll();
    m_vectors->forgetAnswers();
    emit recentChanged();
}

QFileDialog* OpenController::dialog(const QString& title, const char* name) const
{
    const QString last = m_settings.get(keys::lastFolder);
    return makeFileDialog(
        m_window, title,
        QFileInfo(last).isDir() ? last : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        name);
}

QFileDialog* OpenController::filesDialog(const QString& title, const char* name) const
{
    QFileDialog* files = dialog(title, name);
    files->setFileMode(QFileDialog::ExistingFiles);
    setFileFilters(*files,
                   {tr("Ratings and catalogues (%1)").arg(patterns(openableEndings())), tr("All files (*)")});
    return files;
}

void OpenController::chooseFiles()
{
    QFileDialog* files = filesDialog(tr("Open ratings"), "openFiles");
    connect(files, &QFileDialog::filesSelected, this, &OpenController::openFiles);
    files->open();
}

void OpenController::chooseCatalogue()
{
    QFileDialog* file = filesDialog(tr("Choose a catalogue"), "openCatalogue");
    file->setFileMode(QFileDialog::ExistingFile);
    connect(file, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (!m_session.dataset())
            return;
        DataSource source = m_session.dataset()->source;
        source.path.clear();
        source.books = path.toStdString();
        openAs(source);
    });
    file->open();
}

void OpenController::chooseFilesToLookAt()
{
    QFileDialog* files = filesDialog(tr("Open with options"), "openFilesToLookAt");
    connect(files, &QFileDialog::filesSelected, this, [this](const QStringList& paths) {
        const auto options = sortFiles(paths);
        if (!options)
            m_session.reportError(options.error());
        else if (!options->hasData())
            open(*options); // a run or project says how its data were read
        else
            emit lookWanted(options->data);
    });
    files->open();
}

void OpenController::chooseRatingsFor(const QString& title, const char* name, const DataOpener::Taker& taker,
                                      const ChosenFirst& first)
{
    QFileDialog* files = filesDialog(title, name);
    connect(files, &QFileDialog::filesSelected, this, [this, taker, first](const QStringList& paths) {
        const auto read = [this, taker, paths] {
            const auto options = sortFiles(paths);
            if (!options)
                m_session.reportError(options.error());
            else if (!options->hasData() || !options->runs.isEmpty())
                m_session.reportError(
                    Error::usageError(shelf::tr("Ratings are wanted here, and no run"),
                                      shelf::tr("Choose files of ratings.")));
            else
                m_data->readFor(options->data, taker);
        };
        first && !paths.isEmpty() ? first(paths.first(), read) : read();
    });
    files->open();
}

void OpenController::chooseFolder()
{
    QFileDialog* folder = dialog(tr("Open a folder of ratings"), "openFolder");
    folder->setFileMode(QFileDialog::Directory);
    folder->setOption(QFileDialog::ShowDirsOnly);
    connect(folder, &QFileDialog::filesSelected, this, &OpenController::openFiles);
    folder->open();
}

void OpenController::chooseVectors()
{
    QFileDialog* files = dialog(tr("Open vectors"), "openVectors");
    files->setFileMode(QFileDialog::ExistingFile);
    setFileFilters(*files, {tr("Vectors (%1)").arg(patterns(vectorEndings())), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &OpenController::openVectorFile);
    files->open();
}

void OpenController::openVectorFile(const QString& path)
{
    m_vectors->open(path);
}

void OpenController::reopenVectors()
{
    m_vectors->reopen();
}

void OpenController::showVectorChoice()
{
    auto* shown = new VectorDialog(m_vectors->choice(), m_window);
    connect(shown, &QDialog::accepted, m_vectors, &VectorOpener::accept);
    connect(shown, &QDialog::rejected, m_vectors, &VectorOpener::leave);
    shown->open();
}

void OpenController::chooseProject()
{
    QFileDialog* files = dialog(tr("Open a project"), "openProject");
    files->setFileMode(QFileDialog::ExistingFile);
    setFileFilters(*files, {tr("Shelfspace projects (*.shelfproject)"), tr("All files (*)")});
    connect(files, &QFileDialog::fileSelected, this, &OpenController::projectWanted);
    files->open();
}

void OpenController::chooseRun()
{
    QFileDialog* runs = dialog(tr("Open a run"), "openRun");
    runs->setFileMode(QFileDialog::ExistingFiles);
    setFileFilters(*runs, {tr("Shelfspace runs (*.shelf)"), tr("All files (*)")});
    connect(runs, &QFileDialog::filesSelected, m_runs, &RunOpener::open);
    runs->open();
}

} // namespace shelf
