// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_opener.h"

#include "app/base/opened_data.h"
#include "app/opening/same_books.h"
#include "app/project/cleaning_part.h"
#include "app/project/project_words.h"
#include "engine/run/train_run.h"

#include <QDir>
#include <QFileInfo>

#include <optional>
#include <utility>

namespace shelf {

namespace {

/// The data that the project is about, from its files; cleaned as they were last, where that is recovered.
Result<Dataset> readData(const OpenedProject& project, const Progress& progress)
{
    DataSource source = sourceNow(project.project.data, project.file.toStdString());
    const auto cleaned = project.project.part(CleaningPart::kKey);
    if (cleaned && !cleaned->empty())
        if (const auto data = parseDataReference(*cleaned, project.file.toStdString()))
            source.reading.cleaning = data->source.reading.cleaning;
    return readAgain(source, progress);
}

} // namespace

ProjectOpener::ProjectOpener(Session& session, Jobs& jobs, OpenProject& project, QString dataFolder,
                             AskFirst askFirst, const ProjectQuestions& questions, JobSlot& slot,
                             QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_project(project),
      m_dataFolder(std::move(dataFolder)),
      m_askFirst(std::move(askFirst)),
      m_questions(questions),
      m_slot(slot),
      m_failure(session)
{}

void ProjectOpener::open(const QString& file)
{
    look(file, false);
}

void ProjectOpener::recover(const QString& file)
{
    look(file, true);
}

void ProjectOpener::look(const QString& wanted, bool recovers)
{
    const QString file = QDir::cleanPath(QFileInfo(wanted).absoluteFilePath());
    const QString name = ProjectWords::nameOf(file);
    if (m_project.hasFile() && QFileInfo(m_project.file()) == QFileInfo(file))
        return emit said(tr("%1 is open here already").arg(name));
    m_failure.retract();
    m_waiting.reset();
    struct Found {
        Held project = std::make_shared<OpenedProject>();
        Status status;
        bool isOthers = false;
        ProjectHolder holder;
    };
    m_jobs.start<std::shared_ptr<Found>>(
        {.title = tr("Opening %1").arg(name), .slot = &m_slot}, this,
        [file, folder = m_dataFolder.toStdString()](JobControl& control) {
            auto found = std::make_shared<Found>();
            OpenedProject& project = *found->project;
            project.file = file;
            project.place = projectPlace(file.toStdString(), folder);
            ProjectLock::Attempt attempt = ProjectLock::take(project.place);
            project.lock = std::move(attempt.lock);
            found->isOthers = attempt.isOthers;
            found->holder = attempt.holder;
            auto read = readProject(file.toStdString(), control.progress());
            if (!read) {
                found->status = read.error();
                return found;
            }
            project.saved = *std::move(read);
            project.project = project.saved;
            if (!found->isOthers)
                project.recovered = recoverableOf(project.place, &project.saved);
            project.changes = dataChanges(project.saved.data, file.toStdString());
            return found;
        },
        [this, recovers, name](const std::shared_ptr<Found>& found) {
            if (!found->status) {
                if (found->status.error().kind != ErrorKind::cancelled)
                    m_failure.report(found->status.error());
                return;
            }
            if (found->isOthers)
                return m_questions.held(name, ProjectWords::holder(found->holder),
                                        [this, project = found->project](ProjectQuestions::Held answer) {
                                            if (answer != ProjectQuestions::Held::copy)
                                                return;
                                            project->isCopy = true;
                                            load(project);
                                        });
            if (recovers)
                return settleRecovery(found->project, ProjectQuestions::Recovery::recover);
            askRecovery(found->project);
        });
}

void ProjectOpener::askRecovery(const Held& found)
{
    if (found->recovered.empty())
        return load(found);
    m_questions.recovery(ProjectWords::nameOf(found->file), ProjectWords::recovery(found->recovered),
                         [this, found](ProjectQuestions::Recovery answer) { settleRecovery(found, answer); });
}

void ProjectOpener::settleRecovery(const Held& found, ProjectQuestions::Recovery answer)
{
    if (answer == ProjectQuestions::Recovery::later) {
        found->recovered.clear();
        return load(found);
    }
    m_jobs.start<Status>(
        {.title = tr("Opening %1").arg(ProjectWords::nameOf(found->file)), .slot = &m_slot}, this,
        [found, answer](JobControl&) -> Status {
            const std::vector<ProjectRecovery> recovered = answer == ProjectQuestions::Recovery::recover
                                                               ? found->recovered
                                                               : std::vector<ProjectRecovery>();
            if (recovered.empty())
                for (const ProjectRecovery& one : std::exchange(found->recovered, {}))
                    if (Status gone = discardRecovery(one); !gone)
                        return gone;
            // The latest comes first in the list, and has the last word.
            // Only what came into the project may leave its journal afterwards.
            found->recovered.clear();
            for (auto one = recovered.rbegin(); one != recovered.rend(); ++one) {
                auto with = withRecovered(found->project, *one);
                if (!with)
                    return with.error();
                found->project = *std::move(with);
                found->recovered.push_back(*one);
            }
            return {};
        },
        [this, found](const Status& status) {
            if (!status)
                m_failure.report(status.error()); // what could not be recovered stays where it is
            load(found);
        });
}

void ProjectOpener::load(const Held& found)
{
    m_jobs.start<Status>(
        {.title = tr("Opening %1").arg(ProjectWords::nameOf(found->file)), .slot = &m_slot}, this,
        [found](JobControl& control) -> Status {
            const std::string file = found->file.toStdString();
            std::vector<RunPtr> runs;
            for (ProjectRun& kept : found->project.runs) {
                auto run = loadProjectRun(kept, file, control.progress());
                if (!run && run.error().kind == ErrorKind::cancelled)
                    return run.error();
                if (!run) {
                    found->project.notes.push_back(run.error().text());
                    runs.push_back(nullptr);
                    continue;
                }
                if (kept.about.training) { // cut short, so it has not been measured
                    if (const Status measured = measureRun(*run); !measured)
                        return measured.error();
                    kept.about.training = false;
                    kept.bytes = {};
                }
                if (!found->data)
                    found->data = run->data;
                else if (sameBooksAndRatings(*found->data, *run->data))
                    run->data = found->data;
                if (run->data != found->data) {
                    found->project.notes.push_back(ProjectWords::otherDataOf(kept.name));
                    runs.push_back(nullptr);
                    continue;
                }
                runs.push_back(std::make_shared<const Run>(*std::move(run)));
            }
            found->runs = std::move(runs);
            if (found->data || !found->project.data.isThere())
                return {};
            auto data = readData(*found, control.progress());
            if (!data)
                return data.error();
            found->data = std::make_shared<const Dataset>(*std::move(data));
            return {};
        },
        [this, found](const Status& status) {
            if (!status) {
                if (status.error().kind == ErrorKind::cancelled)
                    return;
                m_failure.report(status.error());
                if (found->changes.empty())
                    return;
                m_waiting = found;
                return emit dataChanged(ProjectWords::changes(found->changes, false));
            }
            m_askFirst([this, found] { take(found); }, [] {});
        });
}

void ProjectOpener::locateAt(const QString& file, const std::function<void()>& otherwise)
{
    m_failure.retract();
    const auto found = std::make_shared<DatasetPtr>();
    m_jobs.start<Status>(
        {.title = tr("Looking for the data of the project"), .slot = &m_slot}, this,
        [found, place = file.toStdString(),
         reference = m_waiting ? m_waiting->project.data : m_project.reference(),
         project = (m_waiting ? m_waiting->file : m_project.file()).toStdString()](
            JobControl& control) -> Status {
            const std::optional<DataSource> source = sourceAt(reference, project, place);
            if (!source)
                return {};
            auto data = DataOpening(openedCache(), *source).read(control.progress());
            if (!data)
                return data.error();
            *found = std::make_shared<const Dataset>(*std::move(data));
            return {};
        },
        [this, found, otherwise](const Status& status) {
            if (!status)
                m_failure.report(status.error());
            else if (*found)
                locate(*found);
            else
                otherwise();
        });
}

void ProjectOpener::locate(const DatasetPtr& data)
{
    m_failure.retract();
    if (const Held found = std::exchange(m_waiting, nullptr)) {
        found->data = data;
        return m_askFirst(
            [this, found, data] {
                found->changes.clear();
                take(found);
                m_project.locate(data);
            },
            [] {});
    }
    const DatasetPtr open = m_session.dataset();
    if (!open || !m_project.hasFile() || !sameBooksAndRatings(*open, *data))
        return m_failure.report(ProjectWords::notItsData(*data));
    m_project.locate(data);
    emit dataChanged({});
    emit said(tr("The data are found; the project knows their new place once it is saved"));
}

void ProjectOpener::take(const Held& found)
{
    m_project.take(found);
    emit opened();
    if (!found->isCopy)
        emit met(found->file);
    QStringList notes;
    for (const std::string& note : found->project.notes)
        notes << QString::fromStdString(note);
    bool hasRuns = false;
    for (const RunPtr& run : found->runs)
        hasRuns = hasRuns || run;
    emit dataChanged(found->changes.empty() ? QString() : ProjectWords::changes(found->changes, hasRuns));
    if (!notes.isEmpty())
        m_session.reportError(
            Error::failure(notes.join(QLatin1Char(' ')).toStdString()).in(found->file.toStdString()));
    else if (found->isCopy)
        emit said(tr("A copy of %1: it is saved under another name").arg(ProjectWords::nameOf(found->file)));
}

} // namespace shelf
