// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace shelf {

/// Threads that work on what one thread gives and takes again, in the order in which it was given: what comes
/// of it is the same with any number of them. What nobody has begun when it is due, the taker does himself.
template <class Item> class WorkAhead {
public:
    /// work(item, worker): worker is 0 .. workers()-1 and names memory that no other call uses at the time.
    /// helpers < 0: as many as the machine has processors beside the caller's, and at most three, since each
    /// needs memory of its own. What work throws is thrown by take().
    explicit WorkAhead(std::function<void(Item&, std::size_t worker)> work, int helpers = -1)
        : m_work(std::move(work))
    {
        constexpr int kMost = 3;
        const int wanted = helpers >= 0
                               ? helpers
                               : std::min(kMost, static_cast<int>(std::thread::hardware_concurrency()) - 1);
        m_wanted = static_cast<std::size_t>(std::max(0, wanted));
    }
    ~WorkAhead()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_given.notify_all();
        for (std::thread& thread : m_threads)
            thread.join();
    }
    WorkAhead(const WorkAhead&) = delete;
    WorkAhead& operator=(const WorkAhead&) = delete;

    std::size_t workers() const { return m_wanted + 1; }
    /// How many items are worth giving before the first is taken.
    std::size_t depth() const { return 2 * m_wanted + 1; }
    std::size_t size() const { return m_queue.size(); }
    const Item& front() const { return m_queue.front()->item; }

    void give(Item item)
    {
        startOne();
        {
            const std::lock_guard lock(m_mutex);
            m_queue.push_back(std::make_unique<Entry>(std::move(item)));
        }
        m_given.notify_one();
    }

    /// The item that was given first, once it is done.
    Item take()
    {
        std::unique_lock lock(m_mutex);
        Entry& entry = *m_queue.front();
        if (entry.state == State::waiting) {
            entry.state = State::begun;
            lock.unlock();
            doWork(entry, 0);
            lock.lock();
        }
        m_done.wait(lock, [&] { return entry.state == State::done; });
        const std::unique_ptr<Entry> owned = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        if (owned->thrown)
            std::rethrow_exception(owned->thrown);
        return std::move(owned->item);
    }

private:
    enum class State { waiting, begun, done };
    struct Entry {
        explicit Entry(Item given) : item(std::move(given)) {}
        Item item;
        State state = State::waiting;
        std::exception_ptr thrown;
    };

    /// Threads are made as they are needed: a small file needs none.
    void startOne()
    {
        if (m_threads.size() >= m_wanted || m_queue.empty())
            return;
        try {
            const std::size_t worker = m_threads.size() + 1;
            m_threads.emplace_back([this, worker] { loop(worker); });
        } catch (const std::exception&) {
            m_wanted = m_threads.size(); // the machine gives no more
        }
    }

    void doWork(Entry& entry, std::size_t worker) noexcept
    {
        std::exception_ptr thrown;
        try {
            m_work(entry.item, worker);
        } catch (...) {
            thrown = std::current_exception();
        }
        {
            const std::lock_guard lock(m_mutex);
            entry.thrown = thrown;
            entry.state = State::done;
        }
        m_done.notify_one();
    }

    void loop(std::size_t worker)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            const auto next = std::find_if(m_queue.begin(), m_queue.end(),
                                           [](const auto& entry) { return entry->state == State::waiting; });
            if (m_quit)
                return;
            if (next == m_queue.end()) {
                m_given.wait(lock);
                continue;
            }
            Entry& entry = **next;
            entry.state = State::begun;
            lock.unlock();
            doWork(entry, worker);
            lock.lock();
        }
    }

    std::function<void(Item&, std::size_t)> m_work;
    std::size_t m_wanted = 0;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::condition_variable m_done;
    std::deque<std::unique_ptr<Entry>> m_queue; ///< changed by the taker only
    bool m_quit = false;
    std::vector<std::thread> m_threads;
};

} // namespace shelf
