// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/drawing_threads.h"

#include "engine/base/text/message.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>
#include <system_error>
#include <thread>
#include <vector>

namespace shelf {

namespace {

constexpr int kMost = 4; ///< more gain nothing for pictures of this size

/// How many threads there can be at once, up to `wanted`.
int possibleThreads(int wanted)
{
    QSemaphore go;
    std::vector<std::thread> threads;
    try {
        while (static_cast<int>(threads.size()) < wanted)
            threads.emplace_back([&go] { go.acquire(); });
    } catch (const std::system_error&) { // no more than these
    }
    go.release(wanted);
    for (std::thread& thread : threads)
        thread.join();
    return static_cast<int>(threads.size());
}

} // namespace

Status makeDrawingThreads()
{
    QThreadPool& pool = *QThreadPool::globalInstance();
    const int wanted = std::clamp(pool.maxThreadCount(), 1, kMost);
    const int possible = possibleThreads(wanted);
    if (possible == 0)
        return Error::failure(
            tr("No thread can be made, and without one nothing can be drawn"),
            tr("Raise the limit of processes or of memory (ulimit -u, ulimit -v), or end other programs."));
    // Where the limit is near, one is left to others, so that these can be made for sure.
    const int count = possible == wanted ? wanted : std::max(1, possible - 1);
    pool.setExpiryTimeout(-1);
    pool.setMaxThreadCount(count);
    QSemaphore started;
    QSemaphore go;
    for (int i = 0; i < count; ++i)
        pool.start([&started, &go] {
            started.release();
            go.acquire();
        });
    started.acquire(count);
    go.release(count);
    pool.waitForDone();
    return {};
}

} // namespace shelf
