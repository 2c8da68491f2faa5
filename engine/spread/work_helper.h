// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/spread/work_leader.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace shelf {

/// One worker at the tasks that a WorkLeader hands out in a folder, on whatever machine. A thread of its own
/// says that it lives, and sees whether the leader does.
class WorkHelper {
public:
    /// Reads what the work is. `name`: without blanks, and no other worker's. An Error where there is no
    /// work.
    static Result<std::unique_ptr<WorkHelper>> join(const std::string& folder, std::string name);
    ~WorkHelper(); ///< what it has taken is given back
    WorkHelper(const WorkHelper&) = delete;
    WorkHelper& operator=(const WorkHelper&) = delete;

    const std::string& work() const { return m_work; }
    const std::string& name() const { return m_name; }

    enum class Leader {
        lives,
        hasLeft, ///< the work is over
        isSilent ///< it has shown no sign of life as long as it wanted others to wait for one
    };
    Leader leader() const { return m_leader; }

    /// Takes a task that nobody has; none where there is none now.
    std::optional<WorkTask> take();
    /// How far the task is, 0 .. 1; false where nobody wants it any more. Any thread.
    bool goesOn(double done);
    Status answer(const std::string& text);
    void giveBack();

private:
    WorkHelper(std::string folder, std::string name, std::string leader, std::string work);
    void live();
    void seeLeader(double time);
    bool isLed() const;
    void renewClaim();

    const std::string m_folder;
    const std::string m_name;
    const std::string m_leaderName;
    const std::string m_work;
    std::atomic<Leader> m_leader{Leader::lives};
    std::atomic<bool> m_isWanted{true}; ///< the task
    std::atomic<double> m_done{0};

    std::mutex m_lock;   ///< of what follows
    std::string m_claim; ///< the file; empty: it has none
    std::string m_task;
    std::uint64_t m_beats = 0;
    bool m_ends = false;

    // Of the thread alone.
    std::string m_leaderSign;
    double m_leaderSeen = 0;
    double m_lease = 0;
    bool m_isMissing = false; ///< the leader's file, when it was looked for the last time

    std::condition_variable m_wake;
    std::thread m_thread; ///< last: it uses the others
};

/// What comes of a task; nothing where progress said false. An Error ends the worker, and others take the
/// task.
using TaskWork = std::function<Result<std::optional<std::string>>(
    const WorkTask& task, const std::function<bool(double)>& progress)>;

enum class WorkEnd { over, leaderIsSilent, stopped };

/// Takes tasks and does them until the work is over or goesOn says false.
Result<WorkEnd> workAt(WorkHelper& helper, const TaskWork& work, const std::function<bool()>& goesOn);

} // namespace shelf
