// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/journal/kept_sessions.h"
#include "engine/search/search.h"

#include <cstddef>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <vector>

namespace shelf {

/// Keeps the searches for settings of one session of the program that are in no file of the person's own:
/// each as an ordinary search file in a folder of the session's own, which is made with the first and goes
/// with the last. All calls may come from any thread.
class SearchStore {
public:
    explicit SearchStore(std::string folder);
    ~SearchStore(); ///< what is kept stays
    SearchStore(const SearchStore&) = delete;
    SearchStore& operator=(const SearchStore&) = delete;

    /// Keeps it, whole or not at all, in place of what was kept by this number before. A call that comes
    /// late, with fewer trials than are kept or after remove(), changes nothing.
    Status put(int number, const SearchState& state);
    /// It is safe elsewhere, or nobody wants it: the number is never used again.
    Status remove(int number);

    std::string folder() const;
    /// What is kept moves into another folder, and what comes goes there. Where that fails all stays where it was.
    Status moveTo(const std::string& folder);

private:
    std::string m_folder;
    mutable std::mutex m_lock; ///< of all
    std::string m_session;
    SessionLock m_sessionLock;
    std::map<int, std::size_t> m_kept; ///< trials, by number
    std::set<int> m_removed;
};

/// A search that was kept, with the file that holds it.
struct KeptSearch {
    std::string file;
    SearchState state;
    std::int64_t written = 0; ///< when, in seconds since 1970
};

/// The searches of sessions whose program has ended, the latest session first. Sessions that hold nothing are
/// cleared away; files that cannot be read stay.
std::vector<KeptSearch> keptSearches(const std::string& folder);

/// Removes a kept file for good, and its folder where nothing else is left. Refused where its program lives.
Status removeKeptSearch(const std::string& file);

} // namespace shelf
