// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "engine/base/system/child.h"
#include "engine/base/system/os.h"
#include "engine/base/system/wide_names_windows.h"

#include <algorithm>
#include <cerrno>
#include <thread>

namespace shelf::os {

namespace {

/// One end for this process, as a descriptor, and one that the child inherits.
struct Pipe {
    int own = -1;
    HANDLE childs = INVALID_HANDLE_VALUE;
};

Pipe makePipe(bool isRead)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    HANDLE reads = nullptr;
    HANDLE writes = nullptr;
    if (!::CreatePipe(&reads, &writes, &inherited, 1 << 18))
        return {};
    HANDLE own = isRead ? reads : writes;
    ::SetHandleInformation(own, HANDLE_FLAG_INHERIT, 0);
    return {::_open_osfhandle(reinterpret_cast<std::intptr_t>(own), 0), isRead ? writes : reads};
}

HANDLE nowhere(DWORD access)
{
    SECURITY_ATTRIBUTES inherited{sizeof(SECURITY_ATTRIBUTES), nullptr, TRUE};
    return ::CreateFileW(L"NUL", access, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0,
                         nullptr);
}

} // namespace

Child::Child(const ChildCall& call)
{
    const Pipe input = call.input ? makePipe(false) : Pipe{-1, nowhere(GENERIC_READ)};
    const Pipe output = makePipe(true);
    const Pipe complaints = call.hearsComplaints ? makePipe(true) : Pipe{-1, nowhere(GENERIC_WRITE)};
    m_ends = {output.own, complaints.own};
    m_input = input.own;
    std::wstring line;
    for (const std::string& word : call.words)
        line += (line.empty() ? L"" : L" ") + quotedWord(word);
    std::wstring environment;
    if (call.environment) {
        for (const std::string& one : *call.environment)
            environment += wide(one) + L'\0';
        if (const wchar_t* root = ::_wgetenv(L"SystemRoot")) // without it few libraries load
            environment += L"SystemRoot=" + std::wstring(root) + L'\0';
        environment += L'\0';
    }
    STARTUPINFOW how{};
    how.cb = sizeof how;
    how.dwFlags = STARTF_USESTDHANDLES;
    how.hStdInput = input.childs;
    how.hStdOutput = output.childs;
    how.hStdError = complaints.childs;
    PROCESS_INFORMATION started{};
    const BOOL done = ::CreateProcessW(
        nullptr, line.data(), nullptr, nullptr, TRUE, CREATE_NO_WINDOW | CREATE_UNICODE_ENVIRONMENT,
        call.environment ? environment.data() : nullptr, nullptr, &how, &started);
    errno = done ? 0 : ENOENT;
    for (HANDLE handle : {input.childs, output.childs, complaints.childs})
        ::CloseHandle(handle);
    if (!done)
        return;
    ::CloseHandle(started.hThread);
    m_process = reinterpret_cast<std::intptr_t>(started.hProcess);
    if (!call.input)
        return;
    // What it reads is copied, since it is read while this goes on.
    std::thread([descriptor = m_input, bytes = std::string(*call.input)] {
        for (std::size_t at = 0; at < bytes.size();) {
            DWORD put = 0;
            const auto size = static_cast<DWORD>(std::min<std::size_t>(bytes.size() - at, 1 << 20));
            if (!::WriteFile(handleOf(descriptor), bytes.data() + at, size, &put, nullptr))
                break;
            at += put;
        }
        ::_close(descriptor);
    }).detach();
    m_input = -1;
}

Child::~Child()
{
    kill();
    wait();
    for (const int descriptor : {m_ends[0], m_ends[1], m_input})
        if (descriptor >= 0)
            ::_close(descriptor);
}

Child::Ready Child::waitFor(int milliseconds)
{
    const auto isReady = [](int descriptor) {
        DWORD count = 0;
        return descriptor >= 0 &&
               (!::PeekNamedPipe(handleOf(descriptor), nullptr, 0, nullptr, &count, nullptr) || count > 0);
    };
    for (int waited = 0;; waited += 5) {
        const Ready ready{isReady(m_ends[0]), isReady(m_ends[1])};
        if (ready.output || ready.complaints || waited >= milliseconds)
            return ready;
        ::Sleep(5);
    }
}

std::size_t Child::read(End end, std::span<char> to)
{
    DWORD got = 0;
    const auto size = static_cast<DWORD>(std::min<std::size_t>(to.size(), 1 << 20));
    if (!::ReadFile(handleOf(m_ends[index(end)]), to.data(), size, &got, nullptr) || got == 0)
        closeEnd(end);
    return got;
}

void Child::closeEnd(End end)
{
    ::_close(m_ends[index(end)]);
    m_ends[index(end)] = -1;
}

void Child::kill()
{
    if (m_process > 0)
        ::TerminateProcess(reinterpret_cast<HANDLE>(static_cast<std::intptr_t>(m_process)), 9);
}

bool Child::hasEnded() const
{
    HANDLE process = reinterpret_cast<HANDLE>(static_cast<std::intptr_t>(m_process));
    return m_process <= 0 || ::WaitForSingleObject(process, 0) == WAIT_OBJECT_0;
}

Child::Ended Child::wait()
{
    if (m_process <= 0)
        return {};
    HANDLE process = reinterpret_cast<HANDLE>(static_cast<std::intptr_t>(m_process));
    m_process = -1;
    ::WaitForSingleObject(process, INFINITE);
    DWORD code = 0;
    ::GetExitCodeProcess(process, &code);
    ::CloseHandle(process);
    constexpr DWORD kFaults = 0xC0000000; // what the system ends a program with
    return code >= kFaults ? Ended{} : Ended{Fate::exited, static_cast<int>(code)};
}

bool isOnPath(const std::string& program)
{
    return ::SearchPathW(nullptr, wide(program).c_str(), L".exe", 0, nullptr, nullptr) > 0;
}

} // namespace shelf::os

#endif
