// SPDX-License-Identifier: GPL-3.0-or-later
// What a journal keeps besides runs, and the move to another place.
#include "engine/base/text/message.h"
#include "engine/journal/journal.h"

#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"

#include <algorithm>
#include <cerrno>
#include <ctime>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace shelf {

using namespace journal_files;

namespace {

/// In the queue, where runs go by their keys.
constexpr std::string_view kPartKey = "part:";
constexpr const char* kProjectKey = "project:";
constexpr std::string_view kMarkKey = "mark:";

/// A new name for the same bytes, copied where that is on another disk.
Status moveFile(const std::string& from, const std::string& to)
{
    if (os::rename(from.c_str(), to.c_str()) == 0)
        return {};
    if (errno != EXDEV)
        return fileError(tr("Cannot move this kept file"), from, errno);
    if (Status copied = copyFile(from, to); !copied)
        return copied;
    os::unlink(from.c_str());
    return {};
}

} // namespace

void Journal::keepPart(const std::string& key, std::string bytes)
{
    queue(std::string(kPartKey) + key,
          {.other = [this, key, bytes = std::move(bytes)] { return writePart(key, bytes); }});
}

void Journal::forgetPart(const std::string& key)
{
    queue(std::string(kPartKey) + key, {.other = [this, key] { return erasePart(key); }});
}

void Journal::setProject(const std::string& file, const std::string& state)
{
    queue(kProjectKey, {.other = [this, file, state] { return describeProject(file, state); }});
}

void Journal::mark(const std::string& key, JournalMark mark)
{
    queue(std::string(kMarkKey) + key,
          {.other = [this, key, mark = std::move(mark)] { return writeMark(key, mark); }});
}

Status Journal::writeMark(const std::string& key, const JournalMark& mark)
{
    m_marks.insert_or_assign(key, mark);
    const auto entry = std::find_if(m_manifest.runs.begin(), m_manifest.runs.end(),
                                    [&](const JournalEntry& one) { return keyOf(one) == key; });
    if (entry == m_manifest.runs.end() || entry->mark == mark)
        return {};
    entry->mark = mark;
    return list();
}

Status Journal::writePart(const std::string& key, const std::string& bytes)
{
    if (Status made = ready(); !made)
        return made;
    JournalPart part{key, partFile(key), static_cast<std::int64_t>(std::time(nullptr))};
    if (Status written = writeFileAtomically(path(m_session, part.file), bytes); !written)
        return written;
    std::erase_if(m_manifest.parts, [&](const JournalPart& one) { return one.key == key; });
    m_manifest.parts.push_back(std::move(part));
    return list();
}

Status Journal::erasePart(const std::string& key)
{
    if (std::erase_if(m_manifest.parts, [&](const JournalPart& one) { return one.key == key; }) == 0)
        return {};
    os::unlink(path(m_session, partFile(key)).c_str());
    return list();
}

Status Journal::describeProject(const std::string& file, const std::string& state)
{
    m_manifest.project = file;
    m_manifest.state = state;
    return m_session.empty() ? Status() : list();
}

void Journal::removeIfEmpty()
{
    if (m_session.empty() || !m_manifest.isEmpty())
        return;
    removeEmpty(m_session);
    if (m_ownFolder)
        os::rmdir(m_folder.c_str()); // refused where another session is in it
}

Status Journal::moveTo(const std::string& folder, bool ownFolder)
{
    const std::lock_guard lock(m_disk);
    if (folder == m_folder)
        return {};
    if (!m_session.empty()) {
        auto session = makeSession(folder);
        if (!session)
            return session.error();
        std::vector<std::string> names;
        for (const JournalEntry& entry : m_manifest.runs)
            names.push_back(entry.file);
        for (const JournalPart& part : m_manifest.parts)
            names.push_back(part.file);
        // Known there before they come: whoever finds them finds what they are, at both places.
        if (Status written = writeManifest(session->first, m_manifest); !written) {
            removeEmpty(session->first);
            return written;
        }
        for (std::size_t i = 0; i < names.size(); ++i) {
            Status moved = moveFile(path(m_session, names[i]), path(session->first, names[i]));
            if (moved)
                continue;
            while (i-- > 0)
                (void)moveFile(path(session->first, names[i]), path(m_session, names[i]));
            removeEmpty(session->first);
            return moved;
        }
        removeEmpty(m_session);
        if (m_ownFolder)
            os::rmdir(m_folder.c_str());
        m_session = session->first;
        m_sessionLock = std::move(session->second);
    }
    m_folder = folder;
    m_ownFolder = ownFolder;
    const std::lock_guard showing(m_showing);
    m_shownSession = m_session;
    m_shownFolder = m_folder;
    return {};
}

std::vector<JournalPart> Journal::parts() const
{
    const std::lock_guard lock(m_showing);
    return m_shownParts;
}

std::string Journal::folder() const
{
    const std::lock_guard lock(m_showing);
    return m_shownFolder;
}

std::string Journal::runFile(const std::string& key) const
{
    const std::lock_guard lock(m_showing);
    const bool isThere = std::any_of(m_shown.begin(), m_shown.end(),
                                     [&](const JournalEntry& entry) { return keyOf(entry) == key; });
    return isThere ? path(m_shownSession, key + std::string(kRunEnding)) : std::string();
}

} // namespace shelf
