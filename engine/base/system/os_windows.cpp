// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "engine/base/system/file_pages.h"
#include "engine/base/system/os.h"
#include "engine/base/system/pages.h"
#include "engine/base/system/wide_names_windows.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>

namespace shelf::os {

const int kHangUp = 0;
const int kBrokenPipe = 0;

int pipe(int (&ends)[2], bool)
{
    return ::_pipe(ends, 1 << 18, _O_BINARY | _O_NOINHERIT);
}

int waitForBytes(int descriptor, int milliseconds)
{
    for (int waited = 0; milliseconds < 0 || waited <= milliseconds; waited += 5) {
        DWORD count = 0;
        if (!::PeekNamedPipe(handleOf(descriptor), nullptr, 0, nullptr, &count, nullptr) || count > 0)
            return 1;
        ::Sleep(5);
    }
    return 0;
}

void setWaiting(int) {}

int openUnnamed(const std::string&)
{
    return -1;
}

bool nameUnnamed(int, const std::string&)
{
    errno = ENOSYS;
    return false;
}

bool renameToNew(const std::string& from, const std::string& to)
{
    return ::MoveFileExW(widePath(from).c_str(), widePath(to).c_str(), 0) || failed() == 0;
}

void touch(const std::string& path)
{
    const int descriptor = open(path.c_str(), _O_RDWR);
    if (descriptor < 0)
        return;
    FILETIME now{};
    ::GetSystemTimeAsFileTime(&now);
    ::SetFileTime(handleOf(descriptor), nullptr, &now, &now);
    close(descriptor);
}

bool isTerminal(int descriptor)
{
    return ::_isatty(descriptor) != 0;
}

std::size_t terminalWidth(int descriptor)
{
    CONSOLE_SCREEN_BUFFER_INFO about{};
    if (!::GetConsoleScreenBufferInfo(handleOf(descriptor), &about))
        return 0;
    return static_cast<std::size_t>(about.srWindow.Right - about.srWindow.Left + 1);
}

std::string hostName()
{
    wchar_t name[MAX_COMPUTERNAME_LENGTH + 1];
    DWORD size = MAX_COMPUTERNAME_LENGTH + 1;
    return ::GetComputerNameW(name, &size) ? narrow({name, size}) : std::string();
}

std::string ownProgram()
{
    std::wstring path(32768, L'\0');
    path.resize(::GetModuleFileNameW(nullptr, path.data(), static_cast<DWORD>(path.size())));
    return narrow(path);
}

std::string preferredLanguages()
{
    ULONG count = 0;
    std::array<wchar_t, 512> names{};
    auto room = static_cast<ULONG>(names.size());
    std::string list;
    if (::GetUserPreferredUILanguages(MUI_LANGUAGE_NAME, &count, names.data(), &room))
        for (std::size_t i = 0; i + 1 < room; ++i)
            list += names[i] == 0 ? ':' : static_cast<char>(names[i]);
    return list;
}

std::string pathOf(int)
{
    return {};
}

double threadSeconds()
{
    FILETIME began{}, ended{}, system{}, user{};
    if (!::GetThreadTimes(::GetCurrentThread(), &began, &ended, &system, &user))
        return 0;
    const auto steps = [](const FILETIME& time) {
        return static_cast<double>(static_cast<std::uint64_t>(time.dwHighDateTime) << 32 |
                                   time.dwLowDateTime);
    };
    return 1e-7 * (steps(system) + steps(user));
}

std::tm localTime(std::time_t time)
{
    std::tm local{};
    ::localtime_s(&local, &time);
    return local;
}

bool isGone(long process)
{
    const HANDLE handle = ::OpenProcess(SYNCHRONIZE, FALSE, static_cast<DWORD>(process));
    if (!handle)
        return ::GetLastError() == ERROR_INVALID_PARAMETER;
    const bool ended = ::WaitForSingleObject(handle, 0) == WAIT_OBJECT_0;
    ::CloseHandle(handle);
    return ended;
}

std::uint64_t physicalMemory()
{
    MEMORYSTATUSEX memory{};
    memory.dwLength = sizeof memory;
    return ::GlobalMemoryStatusEx(&memory) ? memory.ullTotalPhys : 0;
}

void* mapPrivately(int descriptor, std::size_t size)
{
    const HANDLE mapping = ::CreateFileMappingW(handleOf(descriptor), nullptr, PAGE_WRITECOPY, 0, 0, nullptr);
    if (!mapping) {
        failed();
        return nullptr;
    }
    void* at = ::MapViewOfFile(mapping, FILE_MAP_COPY, 0, 0, size);
    if (!at)
        failed();
    ::CloseHandle(mapping);
    return at;
}

void unmap(void* at, std::size_t)
{
    ::UnmapViewOfFile(at);
}

int openScratch(const std::string&, std::uint64_t)
{
    errno = ENOSYS;
    return -1;
}

void* mapFile(int, std::size_t, Pages)
{
    errno = ENOSYS;
    return nullptr;
}

void* mapWithSpare(int, std::size_t, std::size_t)
{
    errno = ENOSYS;
    return nullptr;
}

void unmapFile(void*, std::size_t) {}
void letGo(void*, std::size_t) {}

Resident residentMemory()
{
    return {};
}

std::size_t usableSize(void* block, std::size_t asked)
{
    return block ? asked : 0;
}

void askForLargePages(void*, std::size_t) {}
void makePageLarge(void*, std::size_t) {}

bool catchSignal(int number, void (*handler)(int), Catching)
{
    return number != 0 && std::signal(number, handler) != SIG_ERR;
}

void become(const std::string& program, char** words)
{
    std::wstring line;
    for (char** word = words; *word; ++word)
        line += (line.empty() ? L"" : L" ") + quotedWord(*word);
    STARTUPINFOW how{};
    how.cb = sizeof how;
    PROCESS_INFORMATION started{};
    if (!::CreateProcessW(widePath(program).c_str(), line.data(), nullptr, nullptr, TRUE, 0, nullptr, nullptr,
                          &how, &started)) {
        failed();
        return;
    }
    std::signal(SIGINT, SIG_IGN); // the other program hears it too, and says how it ends
    ::WaitForSingleObject(started.hProcess, INFINITE);
    DWORD code = 1;
    ::GetExitCodeProcess(started.hProcess, &code);
    std::exit(static_cast<int>(code));
}

void goToTheBackground()
{
    ::SetThreadPriority(::GetCurrentThread(), THREAD_PRIORITY_BELOW_NORMAL);
}

} // namespace shelf::os

#endif
