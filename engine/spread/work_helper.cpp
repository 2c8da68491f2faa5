// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/spread/work_helper.h"

#include "engine/base/text/message.h"
#include "engine/spread/work_folder.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <utility>

namespace shelf {

namespace {

constexpr auto kIdle = std::chrono::milliseconds(50);
constexpr double kUsualLease = 60; ///< until the leader's file was read

} // namespace

Result<std::unique_ptr<WorkHelper>> WorkHelper::join(const std::string& folder, std::string name)
{
    const auto work = work_folder::content(work_folder::workFile(folder));
    const auto leader = work_folder::content(work_folder::leaderFile(folder));
    const auto sign = leader ? work_folder::signIn(*leader) : std::nullopt;
    // What an earlier leader has left may be other work.
    if (!work || !sign || sign->number == 0 || !work->starts_with(sign->who + '\n'))
        return Error::failure(tr("Nobody hands out work in this folder"),
                              tr("Begin a search or a leaderboard with --queue and this folder, or wait "
                                 "until it has begun"))
            .in(folder);
    return std::unique_ptr<WorkHelper>(
        new WorkHelper(folder, std::move(name), sign->who, work->substr(sign->who.size() + 1)));
}

WorkHelper::WorkHelper(std::string folder, std::string name, std::string leader, std::string work)
    : m_folder(std::move(folder)),
      m_name(std::move(name)),
      m_leaderName(std::move(leader)),
      m_work(std::move(work)),
      m_leaderSeen(work_folder::secondsHere()),
      m_lease(kUsualLease),
      m_thread([this] { live(); })
{}

WorkHelper::~WorkHelper()
{
    giveBack();
    {
        const std::lock_guard lock(m_lock);
        m_ends = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void WorkHelper::live()
{
    std::unique_lock lock(m_lock);
    double renewed = 0;
    while (!m_ends) {
        const double time = work_folder::secondsHere();
        const double beat = work_folder::beatOf(m_lease);
        if (time - renewed >= beat) {
            renewClaim();
            renewed = time;
        }
        lock.unlock();
        seeLeader(time);
        lock.lock();
        const std::chrono::duration<double> pause(std::min(beat, work_folder::kLookSeconds));
        m_wake.wait_for(lock, pause, [this] { return m_ends; });
    }
}

/// With the lock held.
void WorkHelper::renewClaim()
{
    if (m_claim.empty())
        return;
    const auto done = static_cast<std::uint64_t>(
        std::llround(std::clamp(m_done.load(), 0.0, 1.0) * work_folder::kMillionths));
    if (!work_folder::renew(m_claim, work_folder::text({m_name, ++m_beats, done})))
        m_isWanted = false; // the leader took this worker for dead, and gave the task to another
}

void WorkHelper::seeLeader(double time)
{
    if (m_leader == Leader::hasLeft)
        return;
    const std::string file = work_folder::leaderFile(m_folder);
    const auto text = work_folder::content(file);
    if (!text && !work_folder::exists(file)) {
        // Not at once: where a leader takes the place of one that died there is none for a moment.
        if (m_isMissing)
            m_leader = Leader::hasLeft;
        m_isMissing = true;
        return;
    }
    m_isMissing = false;
    if (text && *text != m_leaderSign) {
        m_leaderSign = *text;
        m_leaderSeen = time;
        if (const auto sign = work_folder::signIn(*text)) {
            if (sign->who != m_leaderName || sign->number == 0) { // whose work is another, or over
                m_leader = Leader::hasLeft;
                return;
            }
            m_lease = static_cast<double>(sign->number) / work_folder::kMilliseconds;
        }
    }
    m_leader = time - m_leaderSeen > m_lease ? Leader::isSilent : Leader::lives;
}

bool WorkHelper::isLed() const
{
    const auto text = work_folder::content(work_folder::leaderFile(m_folder));
    const auto sign = text ? work_folder::signIn(*text) : std::nullopt;
    return sign && sign->who == m_leaderName && sign->number > 0;
}

std::optional<WorkTask> WorkHelper::take()
{
    const std::string offers = work_folder::offers(m_folder);
    const std::string claims = work_folder::claims(m_folder);
    const std::vector<std::string> taken = work_folder::names(claims);
    for (const std::string& offer : work_folder::names(offers)) {
        if (std::binary_search(taken.begin(), taken.end(), offer))
            continue;
        const std::string claim = claims + '/' + offer;
        if (!work_folder::make(claim, work_folder::text({m_name, 0, 0})))
            continue; // another was quicker
        auto text = work_folder::content(offers + '/' + offer);
        if (!text) { // it was done meanwhile
            work_folder::remove(claim);
            continue;
        }
        if (!isLed()) { // it is of other work
            work_folder::remove(claim);
            m_leader = Leader::hasLeft;
            return {};
        }
        const std::lock_guard lock(m_lock);
        m_claim = claim;
        m_task = work_folder::taskOf(offer);
        m_beats = 0;
        m_done = 0;
        m_isWanted = true;
        return WorkTask{m_task, std::move(*text)};
    }
    return {};
}

bool WorkHelper::goesOn(double done)
{
    m_done = done;
    return m_isWanted && m_leader == Leader::lives;
}

Status WorkHelper::answer(const std::string& text)
{
    // The claim stays until the leader has seen the result: nobody takes the task once more.
    const auto [claim, task] = [this] {
        const std::lock_guard lock(m_lock);
        return std::pair(std::exchange(m_claim, {}), std::exchange(m_task, {}));
    }();
    Status published = work_folder::publish(work_folder::results(m_folder) + '/' + task, text);
    if (!published)
        work_folder::remove(claim);
    return published;
}

void WorkHelper::giveBack()
{
    const std::lock_guard lock(m_lock);
    if (!m_claim.empty() && m_isWanted)
        work_folder::remove(m_claim);
    m_claim.clear();
    m_task.clear();
}

Result<WorkEnd> workAt(WorkHelper& helper, const TaskWork& work, const std::function<bool()>& goesOn)
{
    while (true) {
        if (!goesOn())
            return WorkEnd::stopped;
        if (helper.leader() == WorkHelper::Leader::hasLeft)
            return WorkEnd::over;
        if (helper.leader() == WorkHelper::Leader::isSilent)
            return WorkEnd::leaderIsSilent;
        const auto task = helper.take();
        if (!task) {
            std::this_thread::sleep_for(kIdle);
            continue;
        }
        const auto result = work(*task, [&](double done) { return goesOn() && helper.goesOn(done); });
        if (!result || !*result)
            helper.giveBack();
        if (!result)
            return result.error();
        if (*result)
            if (const Status answered = helper.answer(**result); !answered)
                return answered.error();
    }
}

} // namespace shelf
