// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/journal.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/files/run/run_file.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <system_error>

namespace shelf {

using namespace journal_files;

namespace {

/// Writing a run in training takes at most so much of a processor's time: one part in so many. Waiting for a
/// busy disk takes nothing from the training.
constexpr int kShareOfTime = 10;

std::string fileOf(const std::string& key)
{
    return key + std::string(kRunEnding);
}

/// Processor time of the calling thread.
std::chrono::nanoseconds worked()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::duration<double>(os::threadSeconds()));
}

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::seconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

} // namespace

Journal::Journal(std::string folder, JournalOptions options)
    : m_options(std::move(options)),
      m_interval(m_options.interval),
      m_folder(std::move(folder)),
      m_ownFolder(m_options.ownFolder),
      m_shownFolder(m_folder)
{
    m_manifest.program = m_options.program;
}

Journal::~Journal()
{
    {
        const std::lock_guard lock(m_lock);
        m_ending = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    removeIfEmpty();
}

void Journal::setPace(bool on, std::chrono::milliseconds interval)
{
    {
        const std::lock_guard lock(m_lock);
        m_paused = !on;
        m_interval = interval;
    }
    m_wake.notify_all();
}

void Journal::setWritten(Written written)
{
    const std::lock_guard lock(m_telling);
    m_written = std::move(written);
}

std::string Journal::newKey()
{
    const std::lock_guard lock(m_lock);
    return "run-" + std::to_string(++m_lastKey);
}

void Journal::put(const std::string& key, JournalItem item)
{
    queue(key, {std::move(item)});
}

void Journal::remove(const std::string& key)
{
    queue(key, {});
}

void Journal::queue(const std::string& key, Task task)
{
    std::unique_lock lock(m_lock);
    if (task.item.run && task.item.training) {
        if (const auto training = m_trainings.find(key); training == m_trainings.end())
            return; // it has ended, or is not wanted any more: a late snapshot
        else
            training->second.urgent = false;
    } else {
        m_trainings.erase(key);
    }
    m_failed.erase(key);
    if (m_waiting.insert_or_assign(key, std::move(task)).second)
        m_order.push_back(key);
    if (!start()) {
        const Error error = Error::failure(tr("The runs cannot be kept: the system could not start a thread"),
                                           tr("Close other programs, or save the runs in files of your own"));
        m_failed.insert_or_assign(key, std::pair(std::move(m_waiting.at(key)), error));
        m_waiting.erase(key);
        std::erase(m_order, key);
        lock.unlock();
        const std::lock_guard telling(m_telling);
        if (m_written)
            m_written(key, error);
        return;
    }
    m_wake.notify_all();
}

bool Journal::start()
{
    try {
        if (!m_thread.joinable())
            m_thread = std::thread([this] { work(); });
        return true;
    } catch (const std::system_error&) {
        return false;
    }
}

void Journal::beginTraining(const std::string& key)
{
    const std::lock_guard lock(m_lock);
    m_trainings[key].due = Clock::now() + m_options.first;
}

void Journal::endTraining(const std::string& key)
{
    const std::lock_guard lock(m_lock);
    m_trainings.erase(key);
    m_idle.notify_all();
}

bool Journal::wantsSnapshot(const std::string& key, std::uint64_t step)
{
    const std::lock_guard lock(m_lock);
    const auto found = m_trainings.find(key);
    if (found == m_trainings.end() || m_waiting.contains(key) || m_writing == key)
        return false;
    Training& training = found->second;
    if (training.any && training.step == step) {
        if (std::exchange(training.urgent, false))
            m_idle.notify_all();
        return false;
    }
    if (!training.urgent && (m_paused || Clock::now() < training.due))
        return false;
    training.any = true;
    training.step = step;
    return true;
}

bool Journal::isIdle() const
{
    return m_waiting.empty() && m_writing.empty();
}

bool Journal::hasUrgent() const
{
    return std::any_of(m_trainings.begin(), m_trainings.end(),
                       [](const auto& training) { return training.second.urgent; });
}

bool Journal::settle(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_lock);
    tryFailedAgain();
    for (auto& [key, training] : m_trainings)
        training.urgent = true;
    ++m_hurry;
    m_wake.notify_all();
    const bool isDone = m_idle.wait_for(lock, limit, [this] { return isIdle() && !hasUrgent(); });
    --m_hurry;
    return isDone && m_failed.empty();
}

void Journal::tryFailedAgain()
{
    if (m_failed.empty() || !start())
        return;
    for (auto& [key, failed] : m_failed) {
        m_waiting.insert_or_assign(key, std::move(failed.first));
        m_order.push_back(key);
    }
    m_failed.clear();
}

Status Journal::flush()
{
    std::unique_lock lock(m_lock);
    tryFailedAgain();
    ++m_hurry;
    m_wake.notify_all();
    m_idle.wait(lock, [this] { return isIdle(); });
    --m_hurry;
    return m_failed.empty() ? Status() : Status(m_failed.begin()->second.second);
}

void Journal::work()
{
    std::unique_lock lock(m_lock);
    while (true) {
        m_wake.wait(lock, [this] { return m_ending || ((!m_paused || m_hurry > 0) && !m_order.empty()); });
        if (m_order.empty())
            return;
        const std::string key = m_order.front();
        m_order.pop_front();
        Task task = std::move(m_waiting.at(key));
        m_waiting.erase(key);
        m_writing = key;
        lock.unlock();

        const std::chrono::nanoseconds before = worked();
        const Status status = carryOut(key, task);
        const std::chrono::nanoseconds took = worked() - before;
        {
            const std::lock_guard telling(m_telling);
            if (m_written && (task.item.run || (task.other && !status)))
                m_written(key, status);
        }

        lock.lock();
        m_writing.clear();
        if (!status && !m_waiting.contains(key))
            m_failed.insert_or_assign(key, std::pair(std::move(task), status.error()));
        if (const auto training = m_trainings.find(key); training != m_trainings.end())
            training->second.due = Clock::now() + std::max<Clock::duration>(m_interval, kShareOfTime * took);
        task = {}; // what it holds may be large
        m_idle.notify_all();
    }
}

Status Journal::carryOut(const std::string& key, const Task& task)
{
    try {
        const std::lock_guard lock(m_disk);
        if (task.other)
            return task.other();
        return task.item.run ? write(key, task.item) : erase(key);
    } catch (const std::exception& problem) {
        return Error::failure(tr("The run cannot be kept: %1").arg(problem.what()),
                              tr("Save it in a file of your own"));
    }
}

Status Journal::ready()
{
    if (!m_session.empty())
        return {};
    auto session = makeSession(m_folder);
    if (!session)
        return session.error();
    m_session = session->first;
    m_sessionLock = std::move(session->second);
    return {};
}

Status Journal::write(const std::string& key, const JournalItem& item)
{
    if (Status made = ready(); !made)
        return made;
    // All but its split is shared.
    Run run = *item.run;
    if (!item.name.empty())
        run.name = item.name;
    run.views = item.views;
    if (Status saved = saveRun(run, path(m_session, fileOf(key))); !saved)
        return saved;
    JournalEntry entry = describeRun(run);
    entry.file = fileOf(key);
    entry.training = item.training;
    entry.written = now();
    entry.savedAs = item.savedAs;
    entry.projectKey = item.projectKey;
    if (const auto mark = m_marks.find(key); mark != m_marks.end())
        entry.mark = mark->second;
    std::erase_if(m_manifest.runs, [&](const JournalEntry& one) { return one.file == entry.file; });
    m_manifest.runs.push_back(std::move(entry));
    return list();
}

Status Journal::list()
{
    {
        const std::lock_guard lock(m_showing);
        m_shown = m_manifest.runs;
        m_shownParts = m_manifest.parts;
        m_shownSession = m_session;
    }
    return writeManifest(m_session, m_manifest);
}

// The file first: a run that the manifest does not name would be found again as one that was lost.
Status Journal::erase(const std::string& key)
{
    m_marks.erase(key);
    if (m_session.empty())
        return {};
    const std::string file = path(m_session, fileOf(key));
    if (os::unlink(file.c_str()) != 0 && errno != ENOENT)
        return fileError(tr("Cannot remove this run"), file, errno);
    if (std::erase_if(m_manifest.runs,
                      [&](const JournalEntry& entry) { return entry.file == fileOf(key); }) == 0)
        return {};
    return list();
}

Result<std::string> Journal::adopt(const std::string& sessionFolder, const JournalEntry& entry)
{
    const std::string key = newKey();
    const std::lock_guard lock(m_disk);
    const SessionLock theirs = SessionLock::take(sessionFolder);
    if (!theirs.isHeld())
        return Error::failure(tr("This run was opened by another window meanwhile"),
                              tr("Go on with it there"))
            .in(path(sessionFolder, entry.file));
    if (const Status made = ready(); !made)
        return made.error();
    const std::string from = path(sessionFolder, entry.file);
    if (os::rename(from.c_str(), path(m_session, fileOf(key)).c_str()) != 0)
        return fileError(tr("Cannot take over this run"), from, errno);
    m_manifest.runs.push_back(entry);
    m_manifest.runs.back().file = fileOf(key);
    const Status written = list();
    if (runFiles(sessionFolder).empty() && readManifest(sessionFolder).parts.empty())
        removeEmpty(sessionFolder);
    if (!written)
        return written.error();
    return key;
}

std::vector<JournalEntry> Journal::entries() const
{
    const std::lock_guard lock(m_showing);
    return m_shown;
}

std::string Journal::sessionFolder() const
{
    const std::lock_guard lock(m_showing);
    return m_shownSession;
}

std::string Journal::keyOf(const JournalEntry& entry)
{
    return entry.file.substr(0, entry.file.size() - kRunEnding.size());
}

} // namespace shelf
