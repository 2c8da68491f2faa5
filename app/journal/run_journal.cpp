// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/run_journal.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace shelf {

RunJournal::RunJournal(Session& session, const QString& folder, QObject* parent, JournalOptions options)
    : QObject(parent),
      m_session(session),
      m_homes{folder.toStdString()},
      m_options(std::move(options)),
      m_journal(std::make_shared<Journal>(m_homes.front(), m_options)),
      m_data(session.dataset())
{
    listen();
    connect(&session, &Session::runAdded, this, &RunJournal::added);
    connect(&session, &Session::runChanged, this, &RunJournal::follow);
    connect(&session, &Session::viewsChanged, this, &RunJournal::follow);
    connect(&session, &Session::runRemoved, this, &RunJournal::removed);
    connect(&session, &Session::currentRunChanged, this, [this] {
        for (const int number : m_kept.keys())
            mark(number);
    });
    connect(&session, &Session::datasetChanged, this, [this] {
        m_data = m_session.dataset();
        tidy();
    });
}

RunJournal::~RunJournal()
{
    m_journal->setWritten({});
}

void RunJournal::setHomes(const std::vector<std::string>& places)
{
    m_homes.clear();
    for (const std::string& place : places)
        m_homes.push_back(place + "/journal");
}

void RunJournal::listen()
{
    m_journal->setWritten([this](const std::string& key, const Status& status) {
        QMetaObject::invokeMethod(
            this, [this, key, status] { written(key, status); }, Qt::QueuedConnection);
    });
}

void RunJournal::setAutosave(bool on, int seconds)
{
    m_autosave = on;
    m_seconds = seconds;
    keepPace();
}

void RunJournal::keepPace()
{
    m_journal->setPace(m_autosave, m_seconds > 0 ? std::chrono::seconds(m_seconds) : m_options.interval);
}

void RunJournal::setSafe(Safe safe)
{
    m_safe = std::move(safe);
}

bool RunJournal::isSafe(const RunEntry& entry) const
{
    return m_safe.teller ? m_safe.isSafe(entry) : !entry.isUnsaved();
}

void RunJournal::review()
{
    for (const RunEntry& entry : m_session.runs())
        follow(entry.number);
}

std::shared_ptr<Journal> RunJournal::startAnew(const std::string& folder, bool ownFolder)
{
    forgetRemoved();
    m_journal->setWritten({});
    JournalOptions options = m_options;
    options.ownFolder = ownFolder;
    std::shared_ptr<Journal> before =
        std::exchange(m_journal, std::make_shared<Journal>(folder, std::move(options)));
    keepPace();
    listen();
    m_kept.clear();
    m_known.clear();
    m_aside.clear();
    return before;
}

std::string RunJournal::beginTraining(int number)
{
    Kept& kept = m_kept[number];
    kept.key = m_journal->newKey();
    kept.mark = {};
    mark(number);
    m_journal->beginTraining(kept.key);
    return kept.key;
}

void RunJournal::expect(const RunPtr& run, const std::string& key, bool changed)
{
    std::erase(m_aside, key);
    m_known.push_back({key, run, changed});
}

void RunJournal::setAside(const std::string& key)
{
    std::erase_if(m_known, [&](const Known& known) { return known.key == key; });
    m_journal->endTraining(key);
    if (std::find(m_aside.begin(), m_aside.end(), key) == m_aside.end())
        m_aside.push_back(key);
    emit asideChanged();
}

std::vector<JournalEntry> RunJournal::asideRuns() const
{
    std::vector<JournalEntry> entries = m_journal->entries();
    std::erase_if(entries, [this](const JournalEntry& entry) {
        return std::find(m_aside.begin(), m_aside.end(), Journal::keyOf(entry)) == m_aside.end();
    });
    return entries;
}

void RunJournal::remove(const JournalEntry& entry)
{
    const std::string key = Journal::keyOf(entry);
    if (std::erase(m_aside, key) > 0)
        m_journal->remove(key);
}

void RunJournal::added(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return;
    const auto same = [&](const Known& known) { return known.run.lock() == entry->run; };
    for (auto* list : {&m_known, &m_removed}) {
        const auto found = std::find_if(list->begin(), list->end(), same);
        if (found == list->end())
            continue;
        Kept& kept = m_kept[number];
        kept.key = found->key;
        // Where another run bears its name it has got one of its own, which its file has not.
        const bool renamed = list == &m_known && entry->name != QString::fromStdString(entry->run->name);
        if (!found->changed && !renamed)
            kept = {found->key, entry->run, entry->name, entry->viewChanges, entry->file, {}};
        list->erase(found);
        break;
    }
    follow(number);
    mark(number);
}

/// How it stands in the window changes without the run.
void RunJournal::mark(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    const auto kept = m_kept.find(number);
    if (!entry || kept == m_kept.end() || kept->key.empty())
        return;
    const JournalMark now{number, entry->color.name().toStdString(), number == m_session.currentRun()};
    if (kept->mark == now)
        return;
    kept->mark = now;
    m_journal->mark(kept->key, now);
}

void RunJournal::follow(int number)
{
    const RunEntry* entry = m_session.findRun(number);
    if (!entry || !entry->run)
        return; // while it trains, the training itself hands over what it has
    const auto found = m_kept.find(number);
    if (isSafe(*entry)) {
        if (found != m_kept.end()) {
            m_journal->remove(found->key);
            m_kept.erase(found);
        }
        return;
    }
    Kept& kept = m_kept[number];
    if (kept.run.lock() == entry->run && kept.name == entry->name && kept.viewChanges == entry->viewChanges &&
        kept.file == entry->file)
        return;
    if (kept.key.empty())
        kept.key = m_journal->newKey();
    kept = {kept.key, entry->run, entry->name, entry->viewChanges, entry->file, kept.mark};
    mark(number);
    m_journal->put(kept.key, {.run = entry->run,
                              .name = entry->name.toStdString(),
                              .views = entry->views,
                              .savedAs = entry->file.toStdString(),
                              .projectKey = m_safe.teller ? m_safe.projectKey(number) : std::string()});
    tidy();
}

void RunJournal::removed(int number)
{
    const auto found = m_kept.find(number);
    if (found == m_kept.end())
        return;
    const Kept kept = *found;
    m_kept.erase(found);
    // Not taken away by the person: it made room for other data, or its training failed.
    if (m_session.dataset() != m_data || kept.run.expired())
        setAside(kept.key);
    else
        m_removed.push_back({kept.key, kept.run});
    tidy();
}

void RunJournal::tidy()
{
    std::erase_if(m_removed, [this](const Known& known) {
        if (!known.run.expired())
            return false;
        m_journal->remove(known.key);
        return true;
    });
    std::erase_if(m_known, [](const Known& known) { return known.run.expired(); });
}

void RunJournal::discardUnsaved()
{
    for (const Kept& kept : std::as_const(m_kept))
        m_journal->remove(kept.key);
    m_kept.clear();
    forgetRemoved();
}

void RunJournal::forgetRemoved()
{
    for (const Known& known : std::exchange(m_removed, {}))
        m_journal->remove(known.key);
}

void RunJournal::written(const std::string& key, const Status& status)
{
    if (!status) {
        Error error = status.error();
        error.message = shelf::tr("An unsaved run cannot be kept: %1").arg(error.message);
        emit failed(error);
    }
    for (auto at = m_kept.cbegin(); at != m_kept.cend(); ++at)
        if (at->key == key && status) {
            emit kept(at.key());
            return;
        }
}

} // namespace shelf
