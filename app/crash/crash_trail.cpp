// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crash/crash_trail.h"

#include "app/crash/crash_watch.h"

namespace shelf {

CrashTrail& crashTrail()
{
    static CrashTrail trail;
    return trail;
}

void leaveTrail(std::string_view step)
{
    CrashTrail& trail = crashTrail();
    const std::uint32_t number = trail.count.load(std::memory_order_relaxed);
    CrashTrail::Step& place = trail.steps[number % CrashTrail::kSteps];
    std::size_t length = 0;
    for (const char c : step.substr(0, CrashTrail::kLongest)) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                             c == '-' || c == '_' || c == ' ' || c == ':';
        place.words[length++] = isPlain ? c : '?';
    }
    place.words[length] = '\0';
    place.when = std::time(nullptr);
    trail.count.store(number + 1, std::memory_order_release);
}

} // namespace shelf
