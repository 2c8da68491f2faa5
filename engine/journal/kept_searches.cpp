// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/journal/kept_searches.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"
#include "engine/search/search_file.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <functional>

namespace shelf {

namespace fs = std::filesystem;

namespace {

constexpr const char* kSearchEnding = ".json";

std::string pathOf(const std::string& session, int number)
{
    return journal_files::path(session, "search-" + std::to_string(number) + kSearchEnding);
}

std::vector<std::string> searchFiles(const std::string& session)
{
    std::vector<std::string> files;
    std::error_code code;
    for (fs::directory_iterator at(session, code), end; !code && at != end; at.increment(code)) {
        std::error_code ignored;
        const std::string name = at->path().filename().string();
        if (name.front() != '.' && name.ends_with(kSearchEnding) && at->is_regular_file(ignored))
            files.push_back(at->path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// Of its last change; 0: unknown.
std::int64_t timeOf(const std::string& file)
{
    os::Stat about{};
    return os::stat(file.c_str(), &about) == 0 ? static_cast<std::int64_t>(about.st_mtime) : 0;
}

Status unlinkFile(const std::string& file)
{
    if (os::unlink(file.c_str()) != 0 && errno != ENOENT)
        return fileError(tr("Cannot remove this search"), file, errno);
    return {};
}

} // namespace

SearchStore::SearchStore(std::string folder) : m_folder(std::move(folder)) {}

SearchStore::~SearchStore()
{
    if (!m_session.empty() && searchFiles(m_session).empty())
        journal_files::removeEmpty(m_session);
}

Status SearchStore::put(int number, const SearchState& state)
{
    const std::lock_guard lock(m_lock);
    if (m_removed.contains(number) || state.trials.size() < m_kept[number])
        return {};
    if (m_session.empty()) {
        auto session = journal_files::makeSession(m_folder);
        if (!session)
            return session.error();
        m_session = session->first;
        m_sessionLock = std::move(session->second);
    }
    const Status saved = saveSearch(state, pathOf(m_session, number));
    if (saved)
        m_kept[number] = state.trials.size();
    return saved;
}

std::string SearchStore::folder() const
{
    const std::lock_guard lock(m_lock);
    return m_folder;
}

Status SearchStore::moveTo(const std::string& folder)
{
    const std::lock_guard lock(m_lock);
    if (folder == m_folder)
        return {};
    if (!m_session.empty()) {
        auto session = journal_files::makeSession(folder);
        if (!session)
            return session.error();
        const std::vector<std::string> files = searchFiles(m_session);
        for (const std::string& file : files)
            if (Status copied = journal_files::copyFile(
                    file, journal_files::path(session->first, fs::path(file).filename().string()));
                !copied) {
                for (const std::string& made : searchFiles(session->first))
                    os::unlink(made.c_str());
                journal_files::removeEmpty(session->first);
                return copied;
            }
        for (const std::string& file : files)
            os::unlink(file.c_str());
        journal_files::removeEmpty(m_session);
        m_session = session->first;
        m_sessionLock = std::move(session->second);
    }
    m_folder = folder;
    return {};
}

Status SearchStore::remove(int number)
{
    const std::lock_guard lock(m_lock);
    m_removed.insert(number);
    return m_session.empty() ? Status() : unlinkFile(pathOf(m_session, number));
}

std::vector<KeptSearch> keptSearches(const std::string& folder)
{
    std::vector<std::string> sessions;
    std::error_code code;
    for (fs::directory_iterator at(folder, code), end; !code && at != end; at.increment(code)) {
        std::error_code ignored;
        if (at->is_directory(ignored))
            sessions.push_back(at->path().string());
    }
    std::sort(sessions.begin(), sessions.end(), std::greater<>()); // named by the time of their start
    std::vector<KeptSearch> kept;
    for (const std::string& session : sessions) {
        const SessionLock lock = SessionLock::take(session);
        if (!lock.isHeld())
            continue; // its program lives
        const std::vector<std::string> files = searchFiles(session);
        if (files.empty())
            journal_files::removeEmpty(session);
        for (const std::string& file : files)
            if (auto state = loadSearch(file))
                kept.push_back({file, std::move(*state), timeOf(file)});
    }
    return kept;
}

Status removeKeptSearch(const std::string& file)
{
    const std::string session = fs::path(file).parent_path().string();
    const SessionLock lock = SessionLock::take(session);
    if (!lock.isHeld())
        return Error::failure(tr("This search is in use by another window"), tr("Remove it there")).in(file);
    if (const Status removed = unlinkFile(file); !removed)
        return removed;
    if (searchFiles(session).empty())
        journal_files::removeEmpty(session);
    return {};
}

} // namespace shelf
