// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32

#include "engine/base/system/resident.h"

#include "engine/base/system/os.h"
#include "engine/base/system/pages.h"

#include <algorithm>
#include <fstream>
#include <initializer_list>

#include <sys/resource.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace shelf::os {

namespace {

/// What stands behind the first of these words in a file of "NAME: VALUE" lines.
std::string valueIn(const char* file, std::initializer_list<std::string_view> names)
{
    std::ifstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t colon = line.find(':');
        const std::size_t end = colon == std::string::npos ? colon : line.find_last_not_of(" \t", colon - 1);
        const std::size_t value =
            colon == std::string::npos ? colon : line.find_first_not_of(" \t", colon + 1);
        if (value != std::string::npos && end != std::string::npos &&
            std::find(names.begin(), names.end(), std::string_view(line).substr(0, end + 1)) != names.end())
            return line.substr(value);
    }
    return {};
}

/// Of "1234 kB".
std::uint64_t bytesIn(const char* file, std::string_view name)
{
    const std::string value = valueIn(file, {name});
    return value.empty() ? 0 : 1024 * std::strtoull(value.c_str(), nullptr, 10);
}

} // namespace

std::uint64_t residentPeak()
{
    if (const std::uint64_t peak = bytesIn("/proc/self/status", "VmHWM"))
        return peak;
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return static_cast<std::uint64_t>(usage.ru_maxrss);
#else
    return 1024 * static_cast<std::uint64_t>(usage.ru_maxrss);
#endif
}

void restartResidentPeak()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
    std::ofstream("/proc/self/clear_refs") << "5";
}

std::uint64_t availableMemory()
{
    const std::uint64_t available = bytesIn("/proc/meminfo", "MemAvailable");
    return available > 0 ? available : physicalMemory();
}

std::uint64_t largestCache()
{
#ifdef _SC_LEVEL3_CACHE_SIZE
    const long bytes = std::max(::sysconf(_SC_LEVEL3_CACHE_SIZE), ::sysconf(_SC_LEVEL2_CACHE_SIZE));
    return bytes > 0 ? static_cast<std::uint64_t>(bytes) : 0;
#else
    return 0;
#endif
}

std::string processorName()
{
    return valueIn("/proc/cpuinfo", {"model name", "Model", "cpu", "uarch"});
}

} // namespace shelf::os

#endif
