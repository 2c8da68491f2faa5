// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/jobs.h"

#include "app/jobs/background.h"
#include "engine/base/text/message.h"

#include <QTimer>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <vector>

namespace shelf {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPublishInterval(50);
/// Below these an estimate of the time left would be noise.
constexpr double kEstimateFromFraction = 0.01;
constexpr double kEstimateFromSeconds = 0.3;

double seconds(Clock::duration duration)
{
    return std::chrono::duration<double>(duration).count();
}

} // namespace

/// Shared by a worker and the window. The worker writes what it reports, the window reads it at its own pace,
/// so a worker that reports a million times a second costs the window no more than one that reports twenty.
struct JobControl::State {
    std::atomic<bool> stop = false;
    std::atomic<bool> paused = false;

    std::mutex mutex;
    std::condition_variable wake;
    QString detail;
    double fraction = -1;
    double secondsLeft = -1;
    bool changed = false;
    Clock::duration pausedFor = Clock::duration::zero();
    std::optional<Error> thrown; ///< by the work; read when it has ended

    /// True where the work may go on.
    bool waitWhilePaused()
    {
        if (!paused.load(std::memory_order_relaxed))
            return !stop.load(std::memory_order_relaxed);
        std::unique_lock lock(mutex);
        const auto began = Clock::now();
        wake.wait(lock, [this] { return stop || !paused; });
        pausedFor += Clock::now() - began;
        return !stop;
    }
};

bool JobControl::report(double fraction, const QString& detail, double secondsLeft)
{
    {
        const std::lock_guard lock(m_state->mutex);
        m_state->fraction = fraction < 0 ? -1 : std::min(fraction, 1.0);
        m_state->detail = detail;
        m_state->secondsLeft = secondsLeft;
        m_state->changed = true;
    }
    return m_state->waitWhilePaused();
}

bool JobControl::stopRequested() const
{
    return m_state->stop;
}

Progress JobControl::progress()
{
    return [state = m_state, began = Clock::now()](std::uint64_t done, std::uint64_t total) {
        {
            const std::lock_guard lock(state->mutex);
            const double fraction = total == 0 ? -1 : std::min(1.0, double(done) / double(total));
            const double worked = seconds(Clock::now() - began - state->pausedFor);
            const bool known = fraction >= kEstimateFromFraction && worked >= kEstimateFromSeconds;
            state->fraction = fraction;
            state->secondsLeft = known ? worked * (1 - fraction) / fraction : -1;
            state->changed = true;
        }
        return state->waitWhilePaused();
    };
}

struct Jobs::Private {
    struct Job {
        Options options;
        QPointer<QObject> receiver;
        std::shared_ptr<JobControl::State> state;
        std::shared_ptr<const char> place; ///< of its slot; null where it has none
        std::function<const Error*()> error;
        std::function<void()> done;
        Ended ended;
        std::thread thread;
        bool superseded = false;

        JobEnd end() const
        {
            if (superseded)
                return JobEnd::superseded;
            const Error* said = state->thrown ? &*state->thrown : error();
            if (said && said->kind != ErrorKind::cancelled)
                return JobEnd::failed;
            return said || state->stop ? JobEnd::cancelled : JobEnd::done;
        }
    };

    std::map<int, Job> jobs;
    int lastId = 0;
    QTimer timer;

    JobInfo info(int id, const Job& job) const
    {
        JobInfo result;
        result.id = id;
        result.title = job.options.title;
        result.canPause = job.options.canPause;
        result.paused = job.state->paused;
        result.stopping = job.state->stop;
        const std::lock_guard lock(job.state->mutex);
        result.detail = job.state->detail;
        result.fraction = job.state->fraction;
        result.secondsLeft = job.state->secondsLeft;
        return result;
    }

    static void requestStop(Job& job)
    {
        {
            const std::lock_guard lock(job.state->mutex);
            job.state->stop = true;
        }
        job.state->wake.notify_all();
    }
};

Jobs::Jobs(QObject* parent) : QObject(parent), m_private(std::make_unique<Private>())
{
    m_private->timer.setInterval(kPublishInterval);
    connect(&m_private->timer, &QTimer::timeout, this, &Jobs::publish);
}

Jobs::~Jobs()
{
    const QSignalBlocker quiet(this);
    stopAll();
}

int Jobs::startErased(const Options& options, QObject* receiver, Erased erased)
{
    const std::shared_ptr<const char> place = options.slot ? options.slot->m_place : nullptr;
    if (place) {
        for (auto& [id, job] : m_private->jobs) {
            if (job.place == place) {
                job.superseded = true;
                cancel(id);
            }
        }
    }
    const int id = ++m_private->lastId;
    Private::Job& job = m_private->jobs[id];
    job.options = options;
    job.options.slot = nullptr; // it may go before the job does
    job.place = place;
    job.receiver = receiver ? receiver : this;
    job.state = std::make_shared<JobControl::State>();
    job.done = std::move(erased.done);
    job.error = std::move(erased.error);
    job.ended = std::move(erased.ended);
    if (!options.quiet) {
        m_private->timer.start();
        emit started(m_private->info(id, job));
    }

    const auto announceEnd = [this, id] {
        QMetaObject::invokeMethod(
            this, [this, id] { deliver(id); }, Qt::QueuedConnection);
    };
    const auto fail = [state = job.state, keep = std::move(erased.fail)](Message reason) {
        state->thrown = Error::failure(std::move(reason));
        keep(*state->thrown);
    };
    try {
        job.thread = std::thread(
            [control = JobControl(job.state), work = std::move(erased.work), fail, announceEnd]() mutable {
                goToTheBackground();
                try {
                    work(control);
                } catch (const std::bad_alloc&) {
                    fail(shelf::tr("There is not enough memory for this"));
                } catch (const std::exception& problem) {
                    fail(shelf::tr("Something went wrong inside the program: %1").arg(problem.what()));
                } catch (...) {
                    fail(shelf::tr("Something went wrong inside the program"));
                }
                work = nullptr; // what it holds may be large: freed here rather than in the window's thread
                announceEnd();
            });
    } catch (const std::system_error&) {
        fail(shelf::tr("The system could not start another thread; close other programs and try again"));
        announceEnd();
    }
    return id;
}

void Jobs::deliver(int id)
{
    const auto found = m_private->jobs.find(id);
    if (found == m_private->jobs.end())
        return; // stopAll() was here first
    Private::Job job = std::move(found->second);
    m_private->jobs.erase(found);
    if (job.thread.joinable())
        job.thread.join();
    if (!isBusy())
        m_private->timer.stop();
    const JobEnd end = job.end();
    const bool swallowed = job.state->thrown && !job.error();
    if (job.receiver && !job.superseded)
        job.done();
    if (job.receiver && job.ended)
        job.ended(end);
    if (swallowed && !job.superseded)
        emit failed(*job.state->thrown);
    emit finished(id);
}

void Jobs::publish()
{
    for (const auto& [id, job] : m_private->jobs) {
        if (job.options.quiet)
            continue;
        {
            const std::lock_guard lock(job.state->mutex);
            if (!std::exchange(job.state->changed, false))
                continue;
        }
        emit progressed(m_private->info(id, job));
    }
}

void Jobs::cancel(int id)
{
    const auto found = m_private->jobs.find(id);
    if (found == m_private->jobs.end() || found->second.state->stop)
        return;
    Private::requestStop(found->second);
    if (!found->second.options.quiet)
        emit progressed(m_private->info(id, found->second));
}

void Jobs::cancelAll()
{
    std::vector<int> ids;
    for (const auto& [id, job] : m_private->jobs)
        ids.push_back(id);
    for (const int id : ids)
        cancel(id);
}

void Jobs::setPaused(int id, bool paused)
{
    const auto found = m_private->jobs.find(id);
    if (found == m_private->jobs.end() || !found->second.options.canPause)
        return;
    auto& state = *found->second.state;
    {
        const std::lock_guard lock(state.mutex);
        if (state.paused == paused)
            return;
        state.paused = paused;
    }
    state.wake.notify_all();
    if (!found->second.options.quiet)
        emit progressed(m_private->info(id, found->second));
}

void Jobs::stopAll()
{
    auto jobs = std::move(m_private->jobs);
    m_private->jobs.clear();
    m_private->timer.stop();
    for (auto& [id, job] : jobs)
        Private::requestStop(job);
    for (auto& [id, job] : jobs) {
        if (job.thread.joinable())
            job.thread.join();
        emit finished(id);
    }
}

QList<JobInfo> Jobs::running() const
{
    QList<JobInfo> list;
    for (const auto& [id, job] : m_private->jobs) {
        if (!job.options.quiet)
            list.append(m_private->info(id, job));
    }
    return list;
}

bool Jobs::isIdle() const
{
    return m_private->jobs.empty();
}

bool Jobs::isBusy() const
{
    return std::any_of(m_private->jobs.begin(), m_private->jobs.end(),
                       [](const auto& entry) { return !entry.second.options.quiet; });
}

} // namespace shelf
