// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/journal/kept_sessions.h"
#include "engine/run/run.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace shelf {

/// A run as it is to be kept: `run` by this name and with these views in place of its own.
struct JournalItem {
    std::shared_ptr<const Run> run;
    std::string name = {}; ///< empty: the run's own
    std::vector<SavedView> views = {};
    bool training = false;       ///< it goes on; `run` is what it has come to so far
    std::string savedAs = {};    ///< the person's own file, which lacks the latest views; empty: none
    std::string projectKey = {}; ///< the run of the project whose place it takes; empty: a new one
};

struct JournalOptions {
    std::string program = "window"; ///< for the manifest
    /// Least time between two writes of a run in training, from the end of one to the snapshot of the next;
    /// longer where writing itself takes long, so that it stays a small share of the training.
    std::chrono::milliseconds interval{3000};
    std::chrono::milliseconds first{1000}; ///< from the start of the training to its first snapshot
    bool ownFolder = false; ///< the journal's folder is one project's alone: it goes with what it holds
};

/// Keeps the runs of one session of the program safe from its end, whatever ends it: each as an ordinary run
/// file in a folder of the session's own within the journal, with a manifest beside them, written by a thread
/// of its own, whole or not at all. The folder is made with the first run and is removed by the destructor
/// where no run is left in it. All calls may come from any thread.
class Journal {
public:
    /// Called on the writing thread: a run is on the disk, or why it is not. What could not be written stays
    /// in memory and is tried again by flush().
    using Written = std::function<void(const std::string& key, const Status& status)>;

    explicit Journal(std::string folder, JournalOptions options = {});
    ~Journal(); ///< writes what is waiting
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    /// Replaces the one before; returns once no call is under way. Empty: none.
    void setWritten(Written written);

    /// on: all is written as it comes, a run in training at most so often. Off: nothing is written before
    /// settle(), flush() or the end, and no training is asked for its state but by settle().
    void setPace(bool on, std::chrono::milliseconds interval);

    /// The name by which a run goes in this journal, from before its first snapshot to its end.
    std::string newKey();
    /// Keeps it in place of what was kept by this key before.
    void put(const std::string& key, JournalItem item);
    /// How it stands in its window from now on: in the manifest with the run, whatever is put by this key.
    /// Written is called only where it could not be, with "mark:KEY".
    void mark(const std::string& key, JournalMark mark);
    /// Removes its file: it is safe elsewhere, or nobody wants it.
    void remove(const std::string& key);

    /// From now on wantsSnapshot(key) says when.
    void beginTraining(const std::string& key);
    /// It ends without a run; what has been kept of it stays.
    void endTraining(const std::string& key);
    /// Asked by the training thread as often as it likes: whether put() should be called now with the state
    /// after `step`. Never twice for one step, and not while an earlier snapshot is being written.
    bool wantsSnapshot(const std::string& key, std::uint64_t step);
    /// Asks all trainings for a snapshot now and waits until all is on the disk, what could not be written
    /// before as well; false where the time is up before.
    bool settle(std::chrono::milliseconds limit);

    /// Waits until all is on the disk; the first failure among what is not.
    Status flush();

    /// Moves a run of a session that has ended into this one and returns its new key.
    Result<std::string> adopt(const std::string& sessionFolder, const JournalEntry& entry);

    // What a project has besides runs (see engine/project): small things, as JSON. Written as runs are;
    // Written is called only where one could not be, with "part:KEY".

    /// Keeps it in place of what was kept by this key before.
    void keepPart(const std::string& key, std::string bytes);
    void forgetPart(const std::string& key);
    /// Which project this session works on, and the saved state that it goes on from; empty: none yet.
    void setProject(const std::string& file, const std::string& state);
    /// What is kept moves into the journal at another place, as after a project was saved under another name.
    /// Waits for what is being written; not for the GUI thread. Where it fails all stays where it was.
    Status moveTo(const std::string& folder, bool ownFolder);

    /// What is on the disk of this session.
    std::vector<JournalEntry> entries() const;
    std::vector<JournalPart> parts() const;
    std::string sessionFolder() const; ///< empty while there is none
    std::string folder() const;
    /// The run file of that key as it is on the disk; empty while it is not there.
    std::string runFile(const std::string& key) const;
    static std::string keyOf(const JournalEntry& entry);

private:
    using Clock = std::chrono::steady_clock;
    struct Task {
        JournalItem item = {};              ///< without a run: remove the file
        std::function<Status()> other = {}; ///< what is done instead
    };
    struct Training {
        Clock::time_point due;
        std::uint64_t step = 0; ///< of the last snapshot
        bool any = false;       ///< there has been one
        bool urgent = false;
    };

    void queue(const std::string& key, Task task);
    bool start();
    void tryFailedAgain();
    void work();
    Status carryOut(const std::string& key, const Task& task);
    Status write(const std::string& key, const JournalItem& item);
    Status erase(const std::string& key);
    Status writeMark(const std::string& key, const JournalMark& mark);
    Status writePart(const std::string& key, const std::string& bytes);
    Status erasePart(const std::string& key);
    Status describeProject(const std::string& file, const std::string& state);
    void removeIfEmpty();
    Status ready();
    Status list();
    bool isIdle() const;
    bool hasUrgent() const;

    const JournalOptions m_options;

    mutable std::mutex m_lock; ///< of the queue and the trainings
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::map<std::string, Task> m_waiting;
    std::deque<std::string> m_order;
    std::map<std::string, std::pair<Task, Error>> m_failed;
    std::map<std::string, Training> m_trainings;
    std::string m_writing; ///< the key at work
    int m_lastKey = 0;
    bool m_ending = false;
    bool m_paused = false; ///< nothing is written but for who waits
    int m_hurry = 0;       ///< how many wait for all to be written
    std::chrono::milliseconds m_interval;
    std::thread m_thread;

    mutable std::mutex m_disk; ///< of what follows, and of the folder
    std::string m_folder;
    bool m_ownFolder = false;
    std::string m_session;
    SessionLock m_sessionLock;
    JournalManifest m_manifest;
    std::map<std::string, JournalMark> m_marks; ///< by the keys of runs, of which some may yet come

    mutable std::mutex m_showing; ///< of copies, so that nobody who asks waits for the disk
    std::vector<JournalEntry> m_shown;
    std::vector<JournalPart> m_shownParts;
    std::string m_shownSession;
    std::string m_shownFolder;

    std::mutex m_telling;
    Written m_written;
};

} // namespace shelf
