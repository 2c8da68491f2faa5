// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

// What this process takes of the machine, and what that is: resident_posix.cpp and resident_windows.cpp
// answer.
namespace shelf::os {

/// Bytes of this process that were in memory at most since it began, or since restartResidentPeak(); 0 where
/// nobody knows.
std::uint64_t residentPeak();
/// Gives what was freed back to the system, and begins the peak anew where the system can.
void restartResidentPeak();
/// Bytes that can be taken before the system runs short; 0 where nobody knows.
std::uint64_t availableMemory();
/// The largest cache; 0 where nobody knows.
std::uint64_t largestCache();
/// "Intel(R) Xeon(R) Processor"; empty where nobody knows.
std::string processorName();

} // namespace shelf::os
