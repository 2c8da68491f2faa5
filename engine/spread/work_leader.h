// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace shelf {

/// A piece of work: its name, which is part of file names and has no dot, and what only who made it and who
/// does it read.
struct WorkTask {
    std::string name;
    std::string text;
};

/// Hands out tasks in a folder that other machines see, too (engine/spread/work_folder.h), and takes the
/// results. A task whose worker shows no sign of life for a while is offered to the others; where both do it
/// all the same, they come to the same result. Any number of workers, which come and go as they like.
class WorkLeader {
public:
    struct Terms {
        double lease = 60; ///< seconds without a sign of life after which others are taken for dead
        /// Seconds since any moment, never going back. Empty: the machine's own clock.
        std::function<double()> clock = {};
    };

    WorkLeader() = default;
    ~WorkLeader() { end(true); }
    WorkLeader(const WorkLeader&) = delete;
    WorkLeader& operator=(const WorkLeader&) = delete;

    /// Makes the folder where it is missing. `work`: what all workers read first. An Error where the folder
    /// holds anything else, results of other work, or has a leader that lives. Results of the same work are
    /// taken over.
    Status begin(const std::string& folder, const std::string& work, const Terms& terms);

    Status offer(const WorkTask& task);
    bool hasOffered(const std::string& task) const { return m_tasks.contains(task); }
    std::size_t open() const { return m_tasks.size(); } ///< offered and without a result

    /// Results of what was offered, as often as it is asked until they are taken or refused.
    std::vector<WorkTask> results() const;
    void take(const std::string& task);
    /// The result was none: the task is done once more.
    Status refuse(const std::string& task);

    /// Says that the leader lives, and sees who of the others does. Cheap: to be called often. An Error where
    /// another has taken the folder, or where a task has ended one worker after another.
    Status look();
    /// The worker of that name is gone: what it was at is offered to the others.
    Status lost(const std::string& worker);

    /// Of what somebody is at.
    struct AtWork {
        int tasks = 0;
        double done = 0;    ///< of them, added up: each 0 .. 1
        double seconds = 0; ///< since they were taken, added up
    };
    AtWork atWork() const;

    /// Workers that look at the folder from now on end.
    void leave();
    /// The same, and the folder is cleared: of all that this has put there, or of all but the results.
    void end(bool keepsResults);

private:
    struct Open {
        std::string text;
        int times = 1; ///< offered
        std::string sign = {};
        double changed = 0; ///< when its worker was last seen to live
        double since = 0;   ///< when it was seen to be taken
        double done = 0;
        bool isTaken = false;
    };
    Status checkFolder(const std::string& work) const;
    std::string sign() const;
    Status lead();
    Status offerAgain(const std::string& name, Open& task);
    void withdraw(const std::string& name, const Open& task);
    std::string claimOf(const std::string& name, const Open& task) const;
    double now() const;

    std::string m_folder; ///< empty: it does not lead
    Terms m_terms;
    std::string m_who;
    std::uint64_t m_beats = 0;
    double m_lastBeat = 0;
    bool m_hasLeft = false;
    bool m_isOthers = false; ///< the folder, by now
    bool m_hasMade = false;  ///< the folder
    std::map<std::string, Open> m_tasks;
};

} // namespace shelf
