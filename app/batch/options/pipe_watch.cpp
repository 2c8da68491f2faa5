// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/pipe_watch.h"

#include "app/base/console.h"
#include "engine/base/system/os.h"

#include <cerrno>
#include <chrono>

namespace shelf {

namespace {

constexpr std::chrono::seconds kWaitForWriter(10);
constexpr int kPause = 50; ///< ms between two looks at Ctrl+C

} // namespace

PipeWatch::~PipeWatch()
{
    for (const int descriptor : m_held)
        os::close(descriptor);
}

Status PipeWatch::waitFor(const std::string& path)
{
    os::Stat there{};
    if (os::stat(path.c_str(), &there) != 0 || !S_ISFIFO(there.st_mode))
        return {};
    const int descriptor = os::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (descriptor < 0)
        return {}; // whoever reads it says why it cannot be
    m_held.push_back(descriptor);
    const auto deadline = std::chrono::steady_clock::now() + kWaitForWriter;
    while (std::chrono::steady_clock::now() < deadline) {
        if (os::waitForBytes(descriptor, kPause) > 0)
            return {};
        if (interrupted())
            return Error::cancelledByCaller();
    }
    return Error::failure(tr("Nobody writes into this pipe"), tr("Start its writer first, or name a file."))
        .in(path);
}

} // namespace shelf
