// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "engine/base/system/sandbox.h"
#include "engine/base/system/wide_names_windows.h"

#include <cstdlib>

#include <fcntl.h>

namespace shelf::os {

namespace {

/// By a job that this process is alone in.
void limitProcess(std::uint64_t memory, unsigned seconds)
{
    const HANDLE job = ::CreateJobObjectW(nullptr, nullptr);
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags =
        JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
        JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = std::int64_t{10'000'000} * seconds;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(memory);
    ::SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    ::AssignProcessToJobObject(job, ::GetCurrentProcess());
}

} // namespace

InputImage takeInput(std::uint64_t memory, unsigned seconds)
{
    ::_setmode(0, _O_BINARY);
    ::_setmode(1, _O_BINARY);
    const HANDLE input = handleOf(0);
    char* bytes = nullptr;
    std::size_t size = 0;
    std::size_t room = 0;
    for (;;) {
        if (size == room) {
            room = room == 0 ? std::size_t{1} << 20 : 2 * room;
            auto* more = static_cast<char*>(std::realloc(bytes, room));
            if (!more)
                return {nullptr, size};
            bytes = more;
        }
        DWORD got = 0;
        const auto most = static_cast<DWORD>(room - size < (1U << 30) ? room - size : 1U << 30);
        if (!::ReadFile(input, bytes + size, most, &got, nullptr) || got == 0)
            break;
        size += got;
    }
    limitProcess(memory + room, seconds);
    return size > 0 ? InputImage{bytes, size} : InputImage{};
}

void openNothingMore() {} // nothing can be started; files are kept to by what the reader asks for

} // namespace shelf::os

#endif
