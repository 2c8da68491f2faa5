// SPDX-License-Identifier: GPL-3.0-or-later
// How a project is saved: what is handed to a worker, and what is known of the file after it.
#include "app/project/open_project.h"

#include "app/project/project_words.h"

#include <QFileInfo>

#include <filesystem>
#include <utility>

namespace shelf {

/// What is handed to the worker, and what it was made of.
struct OpenProject::Work {
    std::string file;
    std::string dataFolder;
    bool overOther = false;
    bool withData = false;
    ProjectData holding = ProjectData::asItIs;
    bool isOwnFile = false;
    Project project;
    struct Run {
        int number = 0;
        RunEntry entry; ///< with its run where that has to be written anew
        SavedRun saved; ///< what is known of it once it is in the file
    };
    std::vector<Run> runs;
    DatasetPtr data;
    DatasetPtr reference; ///< to which the project is to refer; null: as it does
    std::map<std::string, QByteArray> parts;
    std::shared_ptr<Journal> journal;
    bool movesJournal = false;
};

struct OpenProject::Outcome {
    bool changedElsewhere = false;
    Result<Project> project = Error::cancelledByCaller();
    ProjectPlace place;
    ProjectLock lock;
    Status moved;
};

bool OpenProject::holdsData() const
{
    return m_withData.value_or(m_project.data.isThere() && m_project.data.isInside());
}

void OpenProject::setHoldsData(bool holds)
{
    m_withData = holds;
    look();
    emit changed();
}

void OpenProject::whenSaved(const std::function<void()>& then)
{
    if (!m_saving)
        return then();
    m_waiting.append(then);
}

std::shared_ptr<OpenProject::Work> OpenProject::gather(const QString& file, bool overOther) const
{
    auto work = std::make_shared<Work>();
    work->file = file.toStdString();
    work->dataFolder = m_dataFolder.toStdString();
    work->overOther = overOther;
    work->withData = holdsData();
    work->isOwnFile = file == m_file;
    work->project = m_project;
    work->project.runs.clear();
    for (const RunEntry& entry : m_session.runs()) {
        if (!entry.run)
            continue;
        const SavedRun before = m_runs.value(entry.number);
        const bool isThere = before.bytes.isThere() && isSame(before, entry);
        work->project.runs.push_back({.key = before.key,
                                      .name = entry.name.toStdString(),
                                      .bytes = isThere ? before.bytes : StoredBytes(),
                                      .about = isThere ? before.about : JournalEntry()});
        work->project.runs.back().about.mark.color = entry.color.name().toStdString();
        Work::Run& run = work->runs.emplace_back();
        run.number = entry.number;
        if (!isThere)
            run.entry = {
                .name = entry.name, .run = entry.run, .views = entry.views}; // all that is saved of it
        run.saved = {.run = entry.run, .name = entry.name, .viewChanges = entry.viewChanges};
    }
    work->project.runs.insert(work->project.runs.end(), m_unread.begin(), m_unread.end());
    for (const ProjectPartOwner& owner : m_owners) {
        if (owner.isOfData)
            continue;
        const QByteArray content = owner.content();
        work->parts[owner.key] = content;
        if (m_foreignParts.contains(owner.key))
            continue;
        if (content.isEmpty())
            work->project.parts.erase(owner.key);
        else
            work->project.parts[owner.key] = StoredBytes::ofText(content.toStdString());
    }
    work->data = m_session.dataset();
    // Files that have changed since they were read are not what the work is about.
    if (m_located)
        work->reference = m_located;
    else if (m_data.lock() != work->data || !m_project.data.isThere())
        work->reference = work->data;
    // Files that are in the project stay there as they are, unless it refers to others from now on.
    if (!work->withData)
        work->holding = ProjectData::outside;
    else if (m_withData || work->reference)
        work->holding = ProjectData::within;
    work->journal = m_journal.journal();
    return work;
}

void OpenProject::save(const QString& wanted, const Done& done, bool overOther)
{
    if (m_saving) {
        m_waiting.append([this, wanted, done, overOther] { save(wanted, done, overOther); });
        return;
    }
    const QString file = wanted.isEmpty() ? m_file : wanted;
    const std::shared_ptr<Work> work = gather(file, overOther);
    work->movesJournal = m_journal.asideRuns().empty();
    m_saving = true;
    m_failure.retract();
    const auto ended = std::make_shared<bool>(false);
    m_jobs.start<std::shared_ptr<Outcome>>(
        {.title = tr("Saving %1").arg(QFileInfo(file).completeBaseName())}, this,
        [work, ownPlace = m_place.file](JobControl& control) {
            auto outcome = std::make_shared<Outcome>();
            outcome->place = projectPlace(work->file, work->dataFolder);
            const bool isNewPlace = outcome->place.file != ownPlace;
            if (isNewPlace) {
                ProjectLock::Attempt attempt = ProjectLock::take(outcome->place);
                if (attempt.isOthers) {
                    outcome->project = ProjectWords::heldError(attempt.holder, work->file);
                    return outcome;
                }
                outcome->lock = std::move(attempt.lock);
            }
            std::error_code none;
            if (work->isOwnFile && !work->overOther && std::filesystem::exists(work->file, none) &&
                !isProjectAsRead(work->file, work->project)) {
                outcome->changedElsewhere = true;
                return outcome;
            }
            for (std::size_t i = 0; i < work->runs.size(); ++i)
                if (work->runs[i].entry.run)
                    work->project.runs[i].run = runToSave(work->runs[i].entry);
            if (work->reference)
                work->project.data = referTo(*work->reference);
            outcome->project =
                saveProject(work->file, work->project,
                            {.data = work->holding, .overChanged = work->overOther}, control.progress());
            if (outcome->project && isNewPlace && work->movesJournal)
                outcome->moved = work->journal->moveTo(outcome->place.journal, outcome->place.ownJournal);
            return outcome;
        },
        [this, work, done, ended](const std::shared_ptr<Outcome>& outcome) {
            *ended = true;
            if (outcome->changedElsewhere)
                return finish(done, Saved::changedElsewhere);
            if (!outcome->project) {
                const Error& error = outcome->project.error();
                if (error.kind == ErrorKind::cancelled)
                    return finish(done, Saved::stopped);
                m_failure.report(ProjectWords::notSaved(error, hasFile()));
                return finish(done, Saved::no);
            }
            accept(*work, *outcome);
            finish(done, Saved::yes);
        },
        [this, done, ended](JobEnd) {
            if (!*ended)
                finish(done, Saved::stopped);
        });
}

void OpenProject::accept(const Work& work, Outcome& outcome)
{
    const bool isNewPlace = outcome.place.file != m_place.file;
    m_project = *std::move(outcome.project);
    m_file = QString::fromStdString(work.file);
    m_suggested.clear();
    if (isNewPlace) {
        m_lock = std::move(outcome.lock);
        m_place = outcome.place;
    }
    m_runs.clear();
    for (std::size_t i = 0; i < work.runs.size(); ++i) {
        SavedRun saved = work.runs[i].saved;
        saved.key = m_project.runs[i].key;
        saved.bytes = m_project.runs[i].bytes;
        saved.about = m_project.runs[i].about;
        m_runs.insert(work.runs[i].number, saved);
    }
    m_parts = work.parts;
    m_data = work.data;
    if (m_withData == work.withData)
        m_withData.reset();
    if (work.reference == m_located)
        m_located.reset();
    // Runs of other data wait in the journal so far, which is not to become this project's.
    bool isTraining = false;
    for (const RunEntry& entry : m_session.runs())
        isTraining = isTraining || entry.running;
    // What is in the file now leaves the journal so far first, which would offer it as not saved ever after.
    m_journal.review();
    if (isNewPlace && !work.movesJournal && !isTraining)
        letGo(m_journal.startAnew(m_place.journal, m_place.ownJournal));
    m_journal.journal()->setProject(m_place.file, m_project.state);
    for (const ProjectPartOwner& owner : m_owners) {
        m_journal.journal()->forgetPart(owner.key);
        m_changedParts.erase(owner.key);
        findChange(owner, owner.content());
    }
    m_journal.review();
    if (!outcome.moved)
        m_session.reportError(outcome.moved.error());
    look();
    emit changed();
    emit saved(m_file);
}

void OpenProject::finish(const Done& done, Saved how)
{
    m_saving = false;
    done(how);
    for (const auto& next : std::exchange(m_waiting, {}))
        next();
}

} // namespace shelf
