// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace shelf {

/// A few threads that live as long as this object, which a long call makes for itself and drops at its end.
/// Work is given as numbered chunks; which thread runs a chunk is not fixed, so a result is independent of
/// the number of threads exactly when each chunk writes only its own part.
class Workers {
public:
    /// threads = 0: as many as the machine has. One thread: everything runs in the caller. Where the machine
    /// gives fewer, count() says how many there are.
    explicit Workers(int threads = 0);
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    int count() const;

    /// Runs body(chunk, worker) for chunk = 0 .. chunks-1 and returns when all are done. worker is
    /// 0 .. count()-1 and names scratch memory that no other call uses at the same time. The caller takes
    /// part in the work. What body throws first is thrown again here once all threads are idle; chunks that
    /// had not begun by then are left out.
    void run(std::size_t chunks, const std::function<void(std::size_t chunk, int worker)>& body);

private:
    struct Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace shelf
