// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/parallel.h"
#include "engine/kernels/kernels.h"

#include <functional>

namespace shelf {

/// Runs numbered chunks in the calling thread, or over Workers where a batch is big enough to repay waking
/// them. A chunk does the same work either way, so the choice does not show in the result.
class Team {
public:
    explicit Team(Workers* workers = nullptr) : m_workers(workers) {}

    bool parallel() const { return m_workers != nullptr; }
    int count() const { return m_workers ? m_workers->count() : 1; }

    template <class Body> void run(std::size_t chunks, const Body& body) const
    {
        if (!m_workers || chunks <= 1) {
            for (std::size_t chunk = 0; chunk < chunks; ++chunk)
                body(chunk, 0);
            return;
        }
        m_workers->run(chunks, [&body](std::size_t chunk, int worker) {
            const FlushTiny flush;
            body(chunk, worker);
        });
    }

private:
    Workers* m_workers;
};

} // namespace shelf
