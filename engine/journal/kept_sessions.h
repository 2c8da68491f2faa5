// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/journal/manifest.h"

#include <string>
#include <utility>
#include <vector>

namespace shelf {

/// A session's folder belongs to the process that holds this lock. The system gives it back however the
/// process ends, so a folder that can be locked is one whose program is gone.
class SessionLock {
public:
    SessionLock() = default;
    ~SessionLock() { release(); }
    SessionLock(SessionLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    SessionLock& operator=(SessionLock&& other) noexcept;

    /// Of a folder that was just made; not held where it has gone meanwhile.
    static SessionLock hold(const std::string& folder);
    /// Of a session that has ended; not held where its program still lives or another has taken it.
    static SessionLock take(const std::string& folder);

    bool isHeld() const { return m_descriptor >= 0; }
    void release();

private:
    int m_descriptor = -1;
};

/// A session whose program has ended, with the runs and parts that are there.
struct KeptSession {
    std::string folder;
    JournalManifest manifest;
};

/// Sessions in the journal that have ended and hold runs or parts, the latest first. A run file that its
/// manifest does not name (the program was killed between the two) is read and described. Sessions that hold
/// nothing are cleared away; of the others nothing is removed.
std::vector<KeptSession> keptSessions(const std::string& journal);

/// Removes these runs and parts for good, and the session's folder where nothing else is left. Refused where
/// its program still lives.
Status removeKept(const KeptSession& session);

/// Moves run files that another version kept in a plain folder into the journal, as a session that has ended.
Status takeOver(const std::string& folder, const std::string& journal);

namespace journal_files {
inline constexpr const char* kManifest = "manifest.json";
inline constexpr const char* kLock = "lock";

std::string path(const std::string& folder, const std::string& name);
/// Names of the run files of a folder, ascending.
std::vector<std::string> runFiles(const std::string& folder);
/// Makes a folder of its own for a session and locks it.
Result<std::pair<std::string, SessionLock>> makeSession(const std::string& journal);
/// Removes a session's folder that holds nothing any more; the caller holds its lock.
void removeEmpty(const std::string& folder);
Status writeManifest(const std::string& folder, const JournalManifest& manifest);
/// An empty one where there is none, or none that can be read.
JournalManifest readManifest(const std::string& folder);
/// The same bytes at another place, on the disk when it returns.
Status copyFile(const std::string& from, const std::string& to);
/// The name of the file of a part: "part-searches.1.json".
std::string partFile(const std::string& key);
} // namespace journal_files

} // namespace shelf
