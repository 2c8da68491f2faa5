// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/work_leader.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/atomic_file.h"
#include "engine/spread/work_folder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <random>
#include <thread>

namespace shelf {

namespace {

/// A task at which so many workers have failed will be too much for the next one, too.
constexpr int kMostOffers = 3;

/// Unlike that of any other process of any machine.
std::string ownName()
{
    std::random_device random;
    return "leader-" + os::hostName() + '-' + std::to_string(os::getpid()) + '-' + std::to_string(random());
}

void clear(const std::string& folder)
{
    for (const std::string& name : work_folder::names(folder))
        work_folder::remove(folder + '/' + name);
}

Error inUse(const std::string& folder)
{
    return Error::failure(tr("Another search works in this folder"),
                          tr("Choose another folder, or wait for its end"))
        .in(folder);
}

} // namespace

double WorkLeader::now() const
{
    return m_terms.clock ? m_terms.clock() : work_folder::secondsHere();
}

Status WorkLeader::checkFolder(const std::string& work) const
{
    const auto before = work_folder::content(work_folder::workFile(m_folder));
    const bool isSame = before && before->substr(before->find('\n') + 1) == work;
    if (!isSame && !work_folder::names(work_folder::results(m_folder)).empty())
        return Error::failure(tr("This folder holds results of other work"),
                              tr("Choose another folder, or remove this one"))
            .in(m_folder);
    for (const std::string& name : work_folder::names(m_folder))
        if (!work_folder::isOurs(name))
            return Error::failure(tr("There is something else in this folder: %1").arg(name),
                                  tr("Choose a new or an empty one"))
                .in(m_folder);
    return {};
}

std::string WorkLeader::sign() const
{
    return work_folder::text(
        {m_who, m_beats,
         static_cast<std::uint64_t>(std::llround(m_terms.lease * work_folder::kMilliseconds))});
}

/// Takes the place of a leader that died. Whether it lives shows in whether it goes on to say so.
Status WorkLeader::lead()
{
    const std::string file = work_folder::leaderFile(m_folder);
    const std::string text = sign();
    if (work_folder::make(file, text))
        return {};
    const auto before = work_folder::content(file);
    const auto earlier = before ? work_folder::signIn(*before) : std::nullopt;
    const double lease =
        earlier ? static_cast<double>(earlier->number) / work_folder::kMilliseconds : m_terms.lease;
    const double until = work_folder::secondsHere() + 3 * work_folder::beatOf(lease);
    const bool hasLeft = earlier && earlier->number == 0;
    while (!hasLeft && work_folder::secondsHere() < until) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (work_folder::content(file) != before)
            return inUse(m_folder);
    }
    work_folder::remove(file);
    if (!work_folder::make(file, text))
        return work_folder::exists(file) ? inUse(m_folder)
                                         : fileError(tr("Cannot write this file"), file, errno);
    return {};
}

Status WorkLeader::begin(const std::string& folder, const std::string& work, const Terms& terms)
{
    m_terms = terms;
    m_who = ownName();
    m_hasMade = !work_folder::exists(folder);
    if (Status made = makeFolder(folder); !made)
        return made;
    m_folder = folder;
    Status ready = checkFolder(work);
    if (ready)
        ready = lead();
    if (!ready) { // and nothing of it is changed
        m_folder.clear();
        return ready;
    }
    m_lastBeat = now();
    for (const std::string& place :
         {work_folder::offers(folder), work_folder::claims(folder), work_folder::results(folder)})
        if (Status made = makeFolder(place); !made)
            return made;
    clear(work_folder::offers(folder));
    clear(work_folder::claims(folder));
    return work_folder::publish(work_folder::workFile(folder), m_who + '\n' + work);
}

std::string WorkLeader::claimOf(const std::string& name, const Open& task) const
{
    return work_folder::claims(m_folder) + '/' + work_folder::offerName(name, task.times);
}

Status WorkLeader::offer(const WorkTask& task)
{
    Open& open = m_tasks[task.name];
    open.text = task.text;
    if (work_folder::exists(work_folder::results(m_folder) + '/' + task.name))
        return {}; // it was done before
    return work_folder::publish(
        work_folder::offers(m_folder) + '/' + work_folder::offerName(task.name, open.times), task.text);
}

std::vector<WorkTask> WorkLeader::results() const
{
    std::vector<WorkTask> all;
    const std::string place = work_folder::results(m_folder);
    for (const std::string& name : work_folder::names(place))
        if (m_tasks.contains(name))
            if (auto text = work_folder::content(place + '/' + name))
                all.push_back({name, std::move(*text)});
    return all;
}

/// The offer first: who claims it now finds none.
void WorkLeader::withdraw(const std::string& name, const Open& task)
{
    work_folder::remove(work_folder::offers(m_folder) + '/' + work_folder::offerName(name, task.times));
    work_folder::remove(claimOf(name, task));
}

void WorkLeader::take(const std::string& task)
{
    if (const auto found = m_tasks.find(task); found != m_tasks.end()) {
        withdraw(task, found->second);
        m_tasks.erase(found);
    }
}

Status WorkLeader::refuse(const std::string& task)
{
    work_folder::remove(work_folder::results(m_folder) + '/' + task);
    const auto found = m_tasks.find(task);
    return found == m_tasks.end() ? Status() : offerAgain(task, found->second);
}

Status WorkLeader::offerAgain(const std::string& name, Open& task)
{
    if (task.times == kMostOffers)
        return Error::failure(tr("%n workers have failed at the same trial",
                                 "%n worker has failed at the same trial", kMostOffers),
                              tr("Look whether it takes more memory or time than the hosts have"));
    withdraw(name, task);
    task = Open{std::move(task.text), task.times + 1};
    return work_folder::publish(
        work_folder::offers(m_folder) + '/' + work_folder::offerName(name, task.times), task.text);
}

Status WorkLeader::look()
{
    const double time = now();
    if (time - m_lastBeat < work_folder::beatOf(m_terms.lease))
        return {};
    m_lastBeat = time;
    const std::string leader = work_folder::leaderFile(m_folder);
    const auto before = work_folder::content(leader);
    const auto other = before ? work_folder::signIn(*before) : std::nullopt;
    if (other && other->who != m_who) {
        m_isOthers = true;
        return inUse(m_folder);
    }
    ++m_beats;
    work_folder::renew(leader, sign());
    for (auto& [name, task] : m_tasks) {
        auto seen = work_folder::content(claimOf(name, task));
        if (!seen) {
            task.isTaken = false; // not yet, or its worker has given it back
            continue;
        }
        if (!task.isTaken || *seen != task.sign) {
            if (!task.isTaken)
                task.since = time;
            task.isTaken = true;
            task.changed = time;
            task.sign = std::move(*seen);
            if (const auto claim = work_folder::signIn(task.sign))
                task.done = std::min(1.0, static_cast<double>(claim->number) / work_folder::kMillionths);
        } else if (time - task.changed > m_terms.lease) {
            if (const Status offered = offerAgain(name, task); !offered)
                return offered;
        }
    }
    return {};
}

Status WorkLeader::lost(const std::string& worker)
{
    for (auto& [name, task] : m_tasks) {
        const auto seen = work_folder::content(claimOf(name, task));
        const auto claim = seen ? work_folder::signIn(*seen) : std::nullopt;
        if (!claim || claim->who != worker ||
            work_folder::exists(work_folder::results(m_folder) + '/' + name))
            continue;
        if (const Status offered = offerAgain(name, task); !offered)
            return offered;
    }
    return {};
}

WorkLeader::AtWork WorkLeader::atWork() const
{
    AtWork sum;
    const double time = now();
    for (const auto& [name, task] : m_tasks)
        if (task.isTaken) {
            ++sum.tasks;
            sum.done += task.done;
            sum.seconds += time - task.since;
        }
    return sum;
}

void WorkLeader::leave()
{
    if (m_folder.empty() || m_hasLeft || m_isOthers)
        return;
    m_hasLeft = true;
    work_folder::renew(work_folder::leaderFile(m_folder), work_folder::text({m_who, ++m_beats, 0}));
}

void WorkLeader::end(bool keepsResults)
{
    if (m_folder.empty())
        return;
    leave();
    const std::string folder = std::exchange(m_folder, {});
    m_tasks.clear();
    if (m_isOthers)
        return;
    work_folder::remove(work_folder::leaderFile(folder));
    for (const std::string& place : {work_folder::offers(folder), work_folder::claims(folder)}) {
        clear(place);
        os::rmdir(place.c_str());
    }
    const std::string results = work_folder::results(folder);
    if (keepsResults && !work_folder::names(results).empty())
        return;
    clear(results);
    os::rmdir(results.c_str());
    work_folder::remove(work_folder::workFile(folder));
    if (m_hasMade)
        os::rmdir(folder.c_str());
}

} // namespace shelf
