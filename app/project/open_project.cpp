// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/open_project.h"

#include "app/project/project_words.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace shelf {

OpenProject::OpenProject(Session& session, Jobs& jobs, RunJournal& journal, QString dataFolder,
                         QObject* parent)
    : QObject(parent),
      m_session(session),
      m_jobs(jobs),
      m_journal(journal),
      m_dataFolder(std::move(dataFolder)),
      m_failure(session)
{
    m_journal.setSafe({.teller = this,
                       .isSafe =
                           [this](const RunEntry& entry) {
                               return hasFile() ? m_taking || !entry.run || isSaved(entry)
                                                : !entry.isUnsaved();
                           },
                       .projectKey = [this](int number) { return m_runs.value(number).key; }});
    connect(&session, &Session::runAdded, this, &OpenProject::followRun);
    connect(&session, &Session::runChanged, this, &OpenProject::followRun);
    connect(&session, &Session::viewsChanged, this, &OpenProject::followRun);
    connect(&session, &Session::runRemoved, this, [this] {
        if (m_session.dataset() == m_opened.lock())
            m_runCount = static_cast<int>(m_session.runs().size());
        look();
    });
    connect(&session, &Session::datasetChanged, this, &OpenProject::followData);
}

OpenProject::~OpenProject() = default;

void OpenProject::addPart(ProjectPartOwner owner)
{
    m_owners.push_back(std::move(owner));
}

QString OpenProject::name() const
{
    if (hasFile())
        return QFileInfo(m_file).completeBaseName();
    if (!m_suggested.isEmpty())
        return m_suggested;
    const DatasetPtr data = m_session.dataset();
    return data ? QString::fromStdString(data->name) : QString();
}

bool OpenProject::isSame(const SavedRun& saved, const RunEntry& entry) const
{
    return entry.run && saved.run.lock() == entry.run && saved.viewChanges == entry.viewChanges;
}

bool OpenProject::isSaved(const RunEntry& entry) const
{
    const auto found = m_runs.constFind(entry.number);
    return found != m_runs.constEnd() && found->inFile && found->name == entry.name && isSame(*found, entry);
}

QStringList OpenProject::changes() const
{
    QStringList changes;
    for (const RunEntry& entry : m_session.runs()) {
        if (!entry.run || m_journal.isSafe(entry))
            continue;
        const auto found = m_runs.constFind(entry.number);
        const bool onlyViews = found != m_runs.constEnd() ? found->inFile && found->run.lock() == entry.run &&
                                                                found->name == entry.name
                                                          : !hasFile() && !entry.file.isEmpty();
        changes << (onlyViews ? ProjectWords::viewsOf(entry.name) : entry.name);
    }
    if (hasFile()) {
        int removed = 0;
        for (auto at = m_runs.cbegin(); at != m_runs.cend(); ++at)
            removed += at->inFile && !m_session.findRun(at.key());
        if (removed > 0)
            changes << ProjectWords::removedRuns(removed);
        const bool areOthers = m_data.lock() != m_session.dataset() && !isPartOfDataChanged();
        if (areOthers || m_located || m_withData)
            changes << ProjectWords::data();
    }
    for (const ProjectPartOwner& owner : m_owners)
        if (m_changedParts.contains(owner.key))
            changes << owner.title;
    return changes;
}

bool OpenProject::isPartOfDataChanged() const
{
    return std::any_of(m_owners.begin(), m_owners.end(), [this](const ProjectPartOwner& owner) {
        return owner.isOfData && m_changedParts.contains(owner.key);
    });
}

bool OpenProject::isOnlyCleaned() const
{
    return isPartOfDataChanged() && changes().size() == 1;
}

bool OpenProject::isOfferedAgain() const
{
    if (hasFile())
        return !m_modified;
    return std::none_of(m_owners.begin(), m_owners.end(), [this](const ProjectPartOwner& owner) {
        return !owner.isOfData && m_changedParts.contains(owner.key);
    });
}

void OpenProject::setPartsAside()
{
    if (!hasFile() && !std::exchange(m_changedParts, {}).empty())
        letGo(m_journal.startAnew(m_journal.home(), false));
}

void OpenProject::look()
{
    if (m_taking)
        return;
    const bool before = std::exchange(m_modified, !changes().isEmpty());
    if (before != m_modified)
        emit changed();
}

/// A run that was removed and comes back is the one of the file.
void OpenProject::takeBack(const RunEntry& entry)
{
    if (m_taking || !entry.run || m_runs.contains(entry.number))
        return;
    for (auto at = m_runs.begin(); at != m_runs.end(); ++at)
        if (at->run.lock() == entry.run && !m_session.findRun(at.key())) {
            const SavedRun known = *at;
            m_runs.erase(at);
            m_runs.insert(entry.number, known);
            m_viewChanges[entry.number] = entry.viewChanges;
            return m_journal.review();
        }
}

/// Where a run was saved in a file of its own, the count of its views' changes begins anew.
void OpenProject::followRun(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry)
        return;
    m_runCount = static_cast<int>(m_session.runs().size());
    takeBack(*entry);
    const int before = m_viewChanges.value(number);
    m_viewChanges[number] = entry->viewChanges;
    if (const auto found = m_runs.find(number); found != m_runs.end() && entry->viewChanges < before) {
        found->viewChanges -= before - entry->viewChanges;
        m_journal.review();
    }
    look();
}

/// Other data are other work. Only a project without any run takes them: cleaned ones, or its first.
void OpenProject::followData()
{
    if (m_taking)
        return;
    const DatasetPtr before = m_opened.lock();
    const DatasetPtr now = m_session.dataset();
    if (!before || !now || before->source.files() != now->source.files())
        leave();
    giveWay();
    m_runCount = 0;
    m_opened = m_session.dataset();
    m_located.reset();
    look();
    emit changed(); // untitled work is called by its data
}

void OpenProject::findChange(const ProjectPartOwner& owner, const QByteArray& content)
{
    const auto saved = m_parts.find(owner.key);
    const bool isChanged = !owner.isOnlyPlace && (hasFile() || !owner.keptElsewhere) &&
                           content != (saved == m_parts.end() ? QByteArray() : saved->second);
    if (!isChanged) {
        if (m_changedParts.erase(owner.key) > 0)
            m_journal.journal()->forgetPart(owner.key);
        return;
    }
    m_changedParts.insert(owner.key);
    m_journal.journal()->keepPart(owner.key, content.toStdString());
}

void OpenProject::partChanged(const std::string& key)
{
    if (m_taking)
        return;
    for (const ProjectPartOwner& owner : m_owners)
        if (owner.key == key)
            findChange(owner, owner.content());
    look();
}

void OpenProject::take(const std::shared_ptr<OpenedProject>& opened)
{
    m_taking = true;
    const bool isCopy = opened->isCopy;
    letGo(m_journal.startAnew(isCopy ? m_journal.home() : opened->place.journal,
                              !isCopy && opened->place.ownJournal));
    m_lock = std::move(opened->lock);
    m_place = isCopy ? ProjectPlace() : opened->place;
    m_file = isCopy ? QString() : opened->file;
    m_suggested = isCopy ? ProjectWords::copyOf(QFileInfo(opened->file).completeBaseName()) : QString();
    m_project = opened->project;
    m_project.saved = opened->saved.saved;
    m_project.state = opened->saved.state;
    m_project.file = opened->saved.file;
    if (isCopy) {
        m_project.id.clear();
        m_project.file.reset();
    } else {
        m_journal.journal()->setProject(m_place.file, m_project.state);
    }
    m_runs.clear();
    m_viewChanges.clear();
    m_unread.clear();
    m_session.setDataset(opened->data);
    m_opened = opened->data;
    m_data = opened->data;
    m_located.reset();
    m_withData.reset();
    const int chosen = addRuns(*opened);
    restoreParts(*opened);
    if (chosen > 0)
        m_session.selectRun(chosen);
    m_runCount = static_cast<int>(m_session.runs().size());
    m_taking = false;
    m_journal.review();
    look();
    emit changed();
    // A run that could not be opened may have its only bytes there.
    const bool areAllHere = std::all_of(opened->runs.begin(), opened->runs.end(),
                                        [](const RunPtr& run) { return run != nullptr; });
    if (opened->recovered.empty() || isCopy || !areAllHere)
        return;
    // What was recovered is in this session's journal from now on, and leaves the one before once it is.
    m_jobs.start<Status>(
        {.title = tr("Tidying the journal"), .quiet = true}, this,
        [journal = m_journal.journal(), recovered = opened->recovered](JobControl&) {
            Status status = journal->flush();
            for (const ProjectRecovery& one : recovered)
                if (status)
                    status = discardRecovery(one);
            return status;
        },
        [this](const Status& status) {
            if (!status)
                m_session.reportError(status.error());
        });
}

/// The run that answered when what was recovered was written; 0: as the project says.
int OpenProject::addRuns(const OpenedProject& opened)
{
    int chosen = 0;
    for (std::size_t i = 0; i < opened.runs.size(); ++i) {
        const ProjectRun& kept = opened.project.runs[i];
        if (!opened.runs[i]) {
            m_unread.push_back(kept);
            continue;
        }
        RunEntry entry = runEntry(opened.runs[i]);
        entry.name = QString::fromStdString(kept.name);
        entry.color = QColor(QString::fromStdString(kept.about.mark.color));
        const int number = m_session.addRun(std::move(entry));
        if (kept.about.mark.chosen)
            chosen = number;
        m_runs[number] = {.key = kept.key,
                          .run = opened.runs[i],
                          .name = QString::fromStdString(kept.name),
                          .bytes = kept.bytes,
                          .about = kept.about,
                          .inFile = opened.isSaved(kept)};
    }
    return chosen;
}

void OpenProject::restoreParts(const OpenedProject& opened)
{
    m_parts.clear();
    m_changedParts.clear();
    m_foreignParts.clear();
    for (const ProjectPartOwner& owner : m_owners) {
        const auto text = opened.project.part(owner.key);
        if (!text) {
            m_session.reportError(text.error());
            continue;
        }
        if (!owner.restore(QByteArray::fromStdString(*text))) {
            m_foreignParts.insert(owner.key);
            m_session.reportError(ProjectWords::notRead(owner.title, m_file));
        }
        const QByteArray now = owner.content();
        if (opened.isPartSaved(owner.key) || owner.isOnlyPlace)
            m_parts[owner.key] = now;
        else if (const auto saved = opened.saved.part(owner.key); saved && !opened.isCopy)
            m_parts[owner.key] = QByteArray::fromStdString(*saved);
        findChange(owner, now);
    }
}

void OpenProject::giveWay()
{
    if (m_runCount > 0 || !m_project.runs.empty())
        leave();
}

void OpenProject::discard()
{
    for (const std::string& key : std::exchange(m_changedParts, {}))
        m_journal.journal()->forgetPart(key);
}

void OpenProject::leave()
{
    m_suggested.clear();
    if (!hasFile())
        return;
    m_file.clear();
    letGo(m_journal.startAnew(m_journal.home(), false));
    m_lock.release();
    m_place = {};
    m_project = {};
    m_runs.clear();
    m_viewChanges.clear();
    m_unread.clear();
    m_parts.clear();
    m_changedParts.clear();
    m_foreignParts.clear();
    m_located.reset();
    m_withData.reset();
    m_data.reset();
    for (const ProjectPartOwner& owner : m_owners)
        if (!owner.keptElsewhere && !owner.isOnlyPlace)
            (void)owner.restore({});
    m_changedParts.clear();
    look();
    emit changed();
}

void OpenProject::locate(const DatasetPtr& found)
{
    m_located = found;
    m_data.reset();
    look();
}

/// A journal that has work left ends on a worker.
void OpenProject::letGo(std::shared_ptr<Journal> journal)
{
    const auto held = std::make_shared<std::shared_ptr<Journal>>(std::move(journal));
    m_jobs.start<bool>(
        {.title = tr("Keeping what is not saved"), .quiet = true}, this,
        [held](JobControl&) {
            held->reset();
            return true;
        },
        [this](bool) { emit journalChanged(); });
}

} // namespace shelf
