// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/spread_work.h"

#include "engine/base/text/message.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace shelf {

namespace {

/// Offered ahead, so that no worker waits for the leader to look: for each place, and where others start
/// workers.
constexpr std::size_t kAheadOfPlace = 2;
constexpr std::size_t kAheadAtLeast = 16;
constexpr auto kPause = std::chrono::milliseconds(20);
constexpr double kPartingSeconds = 10; ///< for a worker to see that the work is over

class Spreading {
public:
    Spreading(WorkLeader& leader, HostWorkers& team, const SpreadJob& job)
        : m_leader(leader), m_team(team), m_job(job)
    {}

    Result<SpreadEnd> run()
    {
        while (true) {
            if (const Status offered = offerReady(); !offered)
                return offered.error();
            if (m_leader.open() == 0)
                return SpreadEnd::complete;
            if (!m_job.goesOn(m_leader.atWork())) {
                m_leader.leave();
                m_team.part(kPartingSeconds);
                (void)takeResults(); // what came until then counts
                return SpreadEnd::stopped;
            }
            if (const Status taken = takeResults(); !taken)
                return taken.error();
            if (const Status led = m_leader.look(); !led)
                return led.error();
            if (const Status counted = countWorkers(); !counted)
                return counted.error();
            if (!m_hasChanged)
                std::this_thread::sleep_for(kPause);
        }
    }

private:
    Status offerReady()
    {
        if (!std::exchange(m_hasChanged, false))
            return {};
        const std::size_t most = std::max(kAheadAtLeast, kAheadOfPlace * m_team.size());
        for (const WorkTask& task : m_job.ready(most))
            if (!m_leader.hasOffered(task.name))
                if (Status offered = m_leader.offer(task); !offered)
                    return offered;
        return {};
    }

    Status takeResults()
    {
        for (const WorkTask& result : m_leader.results()) {
            if (m_job.take(result))
                m_leader.take(result.name);
            else if (Status refused = m_leader.refuse(result.name); !refused)
                return refused;
            m_hasChanged = true;
        }
        return {};
    }

    Status countWorkers()
    {
        const std::vector<HostWorkers::Gone> all = m_team.look();
        for (const HostWorkers::Gone& gone : all) {
            m_last = gone;
            if (Status offered = m_leader.lost(gone.worker); !offered)
                return offered;
            if (m_team.alive() > 0)
                m_job.gone(gone);
        }
        if (!all.empty() && m_team.alive() == 0)
            return Error::failure(
                tr("No worker is left; the last one, on %1: %2", "a host, and what was said there")
                    .arg(m_last.host)
                    .arg(m_last.why));
        return {};
    }

    WorkLeader& m_leader;
    HostWorkers& m_team;
    const SpreadJob& m_job;
    HostWorkers::Gone m_last;
    bool m_hasChanged = true;
};

} // namespace

Result<SpreadEnd> spreadWork(WorkLeader& leader, HostWorkers& team, const SpreadJob& job)
{
    auto end = Spreading(leader, team, job).run();
    leader.leave();
    team.part(kPartingSeconds);
    return end;
}

} // namespace shelf
