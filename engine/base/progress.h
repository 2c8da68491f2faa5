// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>

namespace shelf {

/// Called now and then by long work with how much of it is done; false asks the work to stop.
/// It may block: that is how a job is paused. An empty Progress means "go on".
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// True where the work may go on.
inline bool report(const Progress& progress, std::uint64_t done, std::uint64_t total)
{
    return !progress || progress(done, total);
}

/// Least time between two looks at the observer of a loop that is far quicker than a screen. Requests of such
/// loops have it as a field, which 0 turns into "at every opportunity": then a loop can be stopped at a point
/// that is known, whatever the speed of the machine.
inline constexpr double kProgressSeconds = 1.0 / 30;

} // namespace shelf
