// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "engine/base/system/resident.h"

#include "engine/base/system/wide_names_windows.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include <psapi.h>

namespace shelf::os {

std::uint64_t residentPeak()
{
    PROCESS_MEMORY_COUNTERS counters{};
    return ::K32GetProcessMemoryInfo(::GetCurrentProcess(), &counters, sizeof counters)
               ? counters.PeakWorkingSetSize
               : 0;
}

void restartResidentPeak() {} // it cannot be begun anew

std::uint64_t availableMemory()
{
    MEMORYSTATUSEX memory{};
    memory.dwLength = sizeof memory;
    return ::GlobalMemoryStatusEx(&memory) ? memory.ullAvailPhys : 0;
}

std::uint64_t largestCache()
{
    DWORD bytes = 0;
    ::GetLogicalProcessorInformation(nullptr, &bytes);
    std::vector<SYSTEM_LOGICAL_PROCESSOR_INFORMATION> parts(
        bytes / sizeof(SYSTEM_LOGICAL_PROCESSOR_INFORMATION) + 1);
    bytes = static_cast<DWORD>(parts.size() * sizeof parts[0]);
    if (!::GetLogicalProcessorInformation(parts.data(), &bytes))
        return 0;
    parts.resize(bytes / sizeof parts[0]);
    std::uint64_t largest = 0;
    for (const auto& part : parts)
        if (part.Relationship == RelationCache)
            largest = std::max<std::uint64_t>(largest, part.Cache.Size);
    return largest;
}

std::string processorName()
{
    const char* name = std::getenv("PROCESSOR_IDENTIFIER");
    return name ? name : "";
}

} // namespace shelf::os

#endif
