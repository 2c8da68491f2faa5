// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32

#include "engine/base/system/child.h"
#include "engine/base/system/os.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <filesystem>

#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>

extern char** environ;

namespace shelf::os {

namespace {

void closeAll(std::initializer_list<int> descriptors)
{
    const int before = errno;
    for (const int descriptor : descriptors)
        if (descriptor >= 0)
            ::close(descriptor);
    errno = before;
}

/// A descriptor from which all of it can be read, which nobody else has; -1 and errno where there is no room.
int inMemory(std::string_view bytes)
{
#ifdef __linux__
    const int descriptor = ::memfd_create("input", MFD_CLOEXEC);
#else
    std::error_code none;
    std::string name = (std::filesystem::temp_directory_path(none) / "shelfspace-input.XXXXXX").string();
    const int descriptor = ::mkstemp(name.data());
    if (descriptor >= 0)
        ::unlink(name.c_str());
#endif
    for (std::size_t done = 0; descriptor >= 0 && done < bytes.size();) {
        const ssize_t put = ::write(descriptor, bytes.data() + done, bytes.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0) {
            closeAll({descriptor});
            return -1;
        }
        done += static_cast<std::size_t>(put);
    }
    if (descriptor >= 0)
        ::lseek(descriptor, 0, SEEK_SET);
    return descriptor;
}

std::vector<char*> pointersTo(const std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (const std::string& text : texts)
        pointers.push_back(const_cast<char*>(text.c_str()));
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Child::Child(const ChildCall& call)
{
    int output[2] = {-1, -1};
    int complaints[2] = {-1, -1};
    if (call.input && (m_input = inMemory(*call.input)) < 0)
        return;
    if (os::pipe(output) != 0)
        return;
    if (call.hearsComplaints && os::pipe(complaints) != 0) {
        closeAll({output[0], output[1]});
        return;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    if (call.input)
        posix_spawn_file_actions_adddup2(&actions, m_input, STDIN_FILENO);
    else
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO);
    if (call.hearsComplaints)
        posix_spawn_file_actions_adddup2(&actions, complaints[1], STDERR_FILENO);
    else
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const std::vector<char*> words = pointersTo(call.words);
    const std::vector<char*> named =
        call.environment ? pointersTo(*call.environment) : std::vector<char*>{nullptr};
    char* const* environment = call.environment ? named.data() : environ;
    pid_t process = -1;
    const int failed = ::posix_spawnp(&process, words.front(), &actions, nullptr, words.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    closeAll({output[1], complaints[1]});
    m_ends = {output[0], complaints[0]};
    if (failed != 0)
        errno = failed;
    else
        m_process = process;
}

Child::~Child()
{
    kill();
    wait();
    closeAll({m_ends[0], m_ends[1], m_input});
}

Child::Ready Child::waitFor(int milliseconds)
{
    pollfd ready[2] = {{m_ends[0], POLLIN, 0}, {m_ends[1], POLLIN, 0}};
    if (::poll(ready, 2, milliseconds) <= 0)
        return {};
    return {ready[0].revents != 0, ready[1].revents != 0};
}

std::size_t Child::read(End end, std::span<char> to)
{
    const ssize_t got = ::read(m_ends[index(end)], to.data(), to.size());
    if (got == 0 || (got < 0 && errno != EINTR))
        closeEnd(end);
    return got > 0 ? static_cast<std::size_t>(got) : 0;
}

void Child::closeEnd(End end)
{
    ::close(m_ends[index(end)]);
    m_ends[index(end)] = -1;
}

void Child::kill()
{
    if (m_process > 0)
        ::kill(static_cast<pid_t>(m_process), SIGKILL);
}

bool Child::hasEnded() const
{
    siginfo_t about{};
    return m_process <= 0 ||
           (::waitid(P_PID, static_cast<id_t>(m_process), &about, WEXITED | WNOHANG | WNOWAIT) == 0 &&
            about.si_pid != 0);
}

Child::Ended Child::wait()
{
    int status = 0;
    pid_t ended = -1;
    while (m_process > 0 && (ended = ::waitpid(static_cast<pid_t>(m_process), &status, 0)) < 0 &&
           errno == EINTR) {
    }
    m_process = -1;
    if (ended <= 0)
        return {};
    if (WIFEXITED(status))
        return {Fate::exited, WEXITSTATUS(status)};
    return {WTERMSIG(status) == SIGXCPU ? Fate::outOfTime : Fate::killed, -1};
}

bool isOnPath(const std::string& program)
{
    const char* path = std::getenv("PATH");
    std::string_view folders = path ? path : "";
    while (!folders.empty()) {
        const std::string_view folder = folders.substr(0, folders.find(':'));
        folders.remove_prefix(folder.size() + (folder.size() < folders.size() ? 1 : 0));
        if (!folder.empty() && ::access((std::string(folder) + '/' + program).c_str(), X_OK) == 0)
            return true;
    }
    return false;
}

} // namespace shelf::os

#endif
