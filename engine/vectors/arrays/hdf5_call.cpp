// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/hdf5_call.h"

#include "engine/base/text/message.h"

#include <cerrno>
#include <chrono>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shelf {

namespace {

constexpr int kLook = 100; ///< ms between two looks at whether to go on
constexpr std::chrono::seconds kMostSilence{60};

struct Descriptor {
    int fd = -1;
    ~Descriptor()
    {
        if (fd >= 0)
            ::close(fd);
    }
};

Error systemError(const char* what, const std::string& path)
{
    return {std::string(what) + ": " + std::strerror(errno), path};
}

/// The file in memory, as what the helper reads must not change while it does.
Status putIntoMemory(const VectorBytes& bytes, int fd, const std::string& path)
{
    for (std::size_t done = 0; done < bytes.size;) {
        const ssize_t put = ::write(fd, bytes.data + done, bytes.size - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return systemError(tr("There is no memory for the HDF5 file"), path);
        done += static_cast<std::size_t>(put);
    }
    return {};
}

/// Its last word: how it ended.
Status endOf(int status, bool isSilent, const std::string& path)
{
    constexpr int kLiesElsewhere = 3;
    constexpr const char* kAnew = trNoop("Save it anew, for example by Keras or h5py.");
    if (isSilent || (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU))
        return Error::failure(tr("The HDF5 file could not be read in a sensible time"), tr(kAnew)).in(path);
    if (WIFSIGNALED(status))
        return Error::failure(tr("The helper that reads HDF5 broke down over this file: it is damaged, or "
                                 "wants more memory than it may have"),
                              tr(kAnew))
            .in(path);
    if (WEXITSTATUS(status) == 0)
        return {};
    if (WEXITSTATUS(status) == kLiesElsewhere)
        return Error::failure(tr("The array lies in other files than this one, which are not read"),
                              tr("Save it into one file."))
            .in(path);
    return Error::failure(tr("The HDF5 file is damaged, or of a kind that is not read here"), tr(kAnew))
        .in(path);
}

} // namespace

Status callHdf5Helper(const std::string& program, std::vector<std::string> words, const VectorBytes& bytes,
                      const std::string& path, const std::function<Status(std::string_view)>& take)
{
    words.insert(words.begin(), program);
    const Descriptor file{::memfd_create("hdf5", MFD_CLOEXEC)};
    if (file.fd < 0)
        return systemError(tr("There is no memory for the HDF5 file"), path);
    if (const Status put = putIntoMemory(bytes, file.fd, path); !put)
        return put;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError(tr("The helper that reads HDF5 could not be started"), path);
    const Descriptor output{ends[0]};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, file.fd, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char*> arguments;
    for (std::string& word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::string noLocks = "HDF5_USE_FILE_LOCKING=FALSE";
    char* const environment[] = {noLocks.data(), nullptr};
    pid_t child = -1;
    const int failed =
        ::posix_spawn(&child, arguments.front(), &actions, nullptr, arguments.data(), environment);
    posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    if (failed != 0) {
        errno = failed;
        return systemError(tr("The helper that reads HDF5 could not be started"), path);
    }
    Status taken;
    bool isSilent = false;
    auto heard = std::chrono::steady_clock::now();
    std::vector<char> part(std::size_t{1} << 18);
    while (taken) {
        pollfd ready{output.fd, POLLIN, 0};
        const int got = ::poll(&ready, 1, kLook);
        if (got == 0 || (got < 0 && errno == EINTR)) {
            taken = take({});
            isSilent = std::chrono::steady_clock::now() - heard > kMostSilence;
            if (isSilent)
                break;
            continue;
        }
        const ssize_t count = ::read(output.fd, part.data(), part.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        heard = std::chrono::steady_clock::now();
        taken = take({part.data(), static_cast<std::size_t>(count)});
    }
    if (!taken || isSilent)
        ::kill(child, SIGKILL);
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    if (!taken)
        return taken;
    return endOf(status, isSilent, path);
}

} // namespace shelf
