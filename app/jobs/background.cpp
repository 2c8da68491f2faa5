// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/jobs/background.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#endif

namespace shelf {

#ifdef __linux__
namespace {

constexpr int kNicer = 5; ///< a third of the time of a thread that is not
constexpr int kNicest = 19;

} // namespace

void goToTheBackground()
{
    // On Linux a thread has a nice value of its own, which its threads inherit.
    const auto thread = static_cast<id_t>(gettid());
    errno = 0;
    const int now = getpriority(PRIO_PROCESS, thread);
    if (errno == 0)
        setpriority(PRIO_PROCESS, thread, now + kNicer < kNicest ? now + kNicer : kNicest);
}
#else
void goToTheBackground() {}
#endif

} // namespace shelf
