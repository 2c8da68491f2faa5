// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/parallel.h"

#include "engine/base/system/usual_threads.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace shelf {

struct Workers::Pool {
    std::mutex mutex;
    std::condition_variable wake;
    std::condition_variable idle;
    const std::function<void(std::size_t, int)>* body = nullptr;
    std::atomic<std::size_t> next{0};
    std::size_t chunks = 0;
    std::size_t round = 0;
    int busy = 0;
    bool quit = false;
    std::exception_ptr thrown;
    std::vector<std::thread> threads;

    // Nothing may leave it: a thread would end the program, and the caller would leave the others with a body
    // that is gone.
    void drain(int worker) noexcept
    {
        try {
            for (;;) {
                const std::size_t chunk = next.fetch_add(1, std::memory_order_relaxed);
                if (chunk >= chunks)
                    return;
                (*body)(chunk, worker);
            }
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!thrown)
                thrown = std::current_exception();
            next.store(chunks, std::memory_order_relaxed);
        }
    }

    void loop(int worker)
    {
        std::size_t seen = 0;
        std::unique_lock lock(mutex);
        for (;;) {
            wake.wait(lock, [&] { return quit || round != seen; });
            if (quit)
                return;
            seen = round;
            lock.unlock();
            drain(worker);
            lock.lock();
            if (--busy == 0)
                idle.notify_one();
        }
    }
};

Workers::Workers(int threads) : m_pool(std::make_unique<Pool>())
{
    if (threads <= 0)
        threads = usualThreads();
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
    {
        const std::lock_guard lock(m_pool->mutex);
        m_pool->body = &body;
        m_pool->chunks = chunks;
        m_pool->next.store(0, std::memory_order_relaxed);
        m_pool->busy = static_cast<int>(m_pool->threads.size());
        m_pool->thrown = nullptr;
        ++m_pool->round;
    }
    m_pool->wake.notify_all();
    m_pool->drain(0);
    std::unique_lock lock(m_pool->mutex);
    m_pool->idle.wait(lock, [&] { return m_pool->busy == 0; });
    if (m_pool->thrown)
        std::rethrow_exception(std::exchange(m_pool->thrown, nullptr));
}

} // namespace shelf
