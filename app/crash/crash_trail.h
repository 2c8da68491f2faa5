// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <ctime>

namespace shelf {

/// The last steps, in memory that a signal handler can read: written by one thread, without a lock.
struct CrashTrail {
    static constexpr std::size_t kSteps = 32;
    static constexpr std::size_t kLongest = 47; ///< characters of a step

    struct Step {
        std::time_t when = 0;
        std::array<char, kLongest + 1> words = {};
    };
    std::array<Step, kSteps> steps = {};
    std::atomic<std::uint32_t> count = 0; ///< of all steps ever; the newest stands at (count - 1) % kSteps
    static_assert(std::atomic<std::uint32_t>::is_always_lock_free, "read by a signal handler");
};

CrashTrail& crashTrail();

} // namespace shelf
