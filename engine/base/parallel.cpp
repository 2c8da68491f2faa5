// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"

#include "engine/base/system/usual_threads.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace shelf {

namespace {

using Clock = std::chrono::steady_clock;

/// A thread looks so long for what comes next before it sleeps: about what it takes to wake one. Steps of a
/// training follow each other within less.
constexpr Clock::duration kPatience = std::chrono::microseconds(20);
constexpr int kLooks = 16; ///< between two looks at the clock

void pauseBriefly()
{
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#else
    std::this_thread::yield();
#endif
}

template <class Done> bool comesSoon(const Done& done)
{
    if (done())
        return true;
    const Clock::time_point begun = Clock::now();
    do {
        for (int look = 0; look < kLooks; ++look) {
            if (done())
                return true;
            pauseBriefly();
        }
    } while (Clock::now() - begun < kPatience);
    return false;
}

// A round of work in one number, so that it is taken, joined and closed in one step each: who works on it,
// whether others may still join, and which it is.
constexpr std::uint64_t kAtWork = 0xFFFF;
constexpr std::uint64_t kOpen = kAtWork + 1;
constexpr std::uint64_t kRound = 2 * kOpen;

} // namespace

struct Workers::Pool {
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable idle;
    std::atomic<std::uint64_t> state{0};
    std::atomic<int> sleepers{0};
    std::atomic<int> lookers{0}; ///< awake, with nothing to do yet
    std::atomic<bool> callerSleeps{false};
    std::atomic<bool> quit{false};
    bool looksForMore = false; ///< there is a processor for each thread
    const std::function<void(std::size_t, int)>* body = nullptr;
    std::atomic<std::size_t> next{0};
    std::size_t chunks = 0;
    std::exception_ptr thrown;
    std::vector<std::thread> threads;

    // Nothing may leave it: a thread would end the program, and the caller would leave the others with a body
    // that is gone.
    /// False: all was taken before it came.
    bool drain(int worker) noexcept
    {
        bool took = false;
        try {
            for (;;) {
                const std::size_t chunk = next.fetch_add(1, std::memory_order_relaxed);
                if (chunk >= chunks)
                    return took;
                took = true;
                (*body)(chunk, worker);
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!thrown)
                thrown = std::current_exception();
            next.store(chunks, std::memory_order_relaxed);
        }
        return took;
    }

    /// Counts itself among those at work, if the round is another than `seen` and not closed.
    bool join(std::uint64_t& seen)
    {
        std::uint64_t now = state.load();
        while ((now & kOpen) != 0 && now / kRound != seen)
            if (state.compare_exchange_weak(now, now + 1)) {
                seen = now / kRound;
                return true;
            }
        return false;
    }

    void leave()
    {
        const std::uint64_t left = state.fetch_sub(1) - 1;
        if ((left & (kAtWork | kOpen)) == 0 && callerSleeps.load()) {
            const std::lock_guard lock(mutex);
            idle.notify_one();
        }
    }

    void loop(int worker)
    {
        std::uint64_t seen = 0;
        bool looks = false; // not who was called in vain: there is less to do than there are threads
        for (;;) {
            bool joined = false;
            const auto called = [&] { return quit.load() || (joined = join(seen)); };
            if (looks) {
                ++lookers;
                comesSoon(called);
                --lookers;
            }
            if (!joined) {
                std::unique_lock lock(mutex);
                ++sleepers;
                wake.wait(lock, called);
                --sleepers;
            }
            if (!joined)
                return;
            looks = drain(worker) && looksForMore;
            leave();
        }
    }
};

Workers::Workers(int threads) : m_pool(std::make_unique<Pool>())
{
    const int usual = usualThreads();
    if (threads <= 0)
        threads = usual;
    m_pool->looksForMore = threads <= usual;
    try {
        for (int worker = 1; worker < threads; ++worker)
            m_pool->threads.emplace_back([pool = m_pool.get(), worker] { pool->loop(worker); });
    } catch (const std::exception&) {
        // The machine gives no more threads: those there are do the same work.
    }
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_pool->mutex);
        m_pool->quit = true;
    }
    m_pool->wake.notify_all();
    for (auto& thread : m_pool->threads)
        thread.join();
}

int Workers::count() const
{
    return static_cast<int>(m_pool->threads.size()) + 1;
}

void Workers::run(std::size_t chunks, const std::function<void(std::size_t, int)>& body)
{
    if (chunks <= 1 || m_pool->threads.empty()) {
        for (std::size_t chunk = 0; chunk < chunks; ++chunk)
            body(chunk, 0);
        return;
    }
    Pool& pool = *m_pool;
    pool.body = &body;
    pool.chunks = chunks;
    pool.next.store(0, std::memory_order_relaxed);
    pool.thrown = nullptr;
    pool.state.store((pool.state.load() / kRound + 1) * kRound + kOpen);
    // Who looks for work finds it, if only on the way to sleep.
    const std::size_t helpers = std::min(chunks - 1, pool.threads.size());
    const auto awake = static_cast<std::size_t>(pool.lookers.load());
    const auto asleep = static_cast<std::size_t>(pool.sleepers.load());
    if (awake < helpers && asleep > 0) {
        {
            const std::lock_guard lock(pool.mutex); // whoever counted itself asleep hears it now
        }
        if (helpers - awake >= asleep)
            pool.wake.notify_all();
        else
            for (std::size_t called = awake; called < helpers; ++called)
                pool.wake.notify_one();
    }
    pool.drain(0);
    // Who has not come by now has nothing left to do: a thread without a processor keeps nobody waiting.
    pool.state.fetch_and(~kOpen);
    const auto done = [&] { return (pool.state.load() & kAtWork) == 0; };
    if (!(pool.looksForMore && comesSoon(done))) {
        std::unique_lock lock(pool.mutex);
        pool.callerSleeps = true;
        pool.idle.wait(lock, done);
        pool.callerSleeps = false;
    }
    if (pool.thrown)
        std::rethrow_exception(std::exchange(pool.thrown, nullptr));
}

} // namespace shelf
