// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vectors/arrays/hdf5.h"

#include "engine/base/memory.h"
#include "engine/base/numbers.h"
#include "engine/base/system/program_beside.h"
#include "engine/data/archives/unpack_limits.h"
#include "engine/vectors/arrays/number_type.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <functional>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

namespace shelf {

namespace {

constexpr const char* kProgram = "shelfspace-hdf5";
constexpr std::size_t kMostListed = std::size_t{64} << 20;
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
            return systemError("There is no memory for the HDF5 file", path);
        done += static_cast<std::size_t>(put);
    }
    return {};
}

/// One run of the helper: what it writes is handed to `take`, which says no to too much.
Status ask(const VectorBytes& bytes, std::vector<std::string> words, const std::string& path,
           const std::function<Status(std::string_view)>& take)
{
    words.insert(words.begin(), programBeside(kProgram));
    if (words.front().empty())
        return Error::failure(std::string("HDF5 is read by a program called ") + kProgram +
                                  ", which is not there",
                              "Install the program anew, all of it.")
            .in(path);
    const Descriptor file{::memfd_create("hdf5", MFD_CLOEXEC)};
    if (file.fd < 0)
        return systemError("There is no memory for the HDF5 file", path);
    if (const Status put = putIntoMemory(bytes, file.fd, path); !put)
        return put;
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError("The helper that reads HDF5 could not be started", path);
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
        return systemError("The helper that reads HDF5 could not be started", path);
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
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0 && !isSilent)
        return {};
    if (WIFEXITED(status) && WEXITSTATUS(status) == 3)
        return Error::failure("The array lies in other files than this one, which are not read",
                              "Save it into one file.")
            .in(path);
    return Error::failure(isSilent || WIFSIGNALED(status)
                              ? "The HDF5 file could not be read within limits of memory and time"
                              : "The HDF5 file is damaged, or of a kind that is not read here",
                          "Save it anew, for example by Keras or h5py.")
        .in(path);
}

bool takeArray(std::string_view line, Hdf5Array& array)
{
    std::vector<std::string_view> cells;
    for (std::size_t at = 0; at <= line.size();) {
        const std::size_t end = std::min(line.find('\t', at), line.size());
        cells.push_back(line.substr(at, end - at));
        at = end + 1;
    }
    if (cells.size() != 4)
        return false;
    array.path = cells[0];
    array.type = cells[1];
    array.given = cells[2];
    for (std::string_view rest = cells[3]; !rest.empty();) {
        std::uint64_t length = 0;
        const auto [end, wrong] = std::from_chars(rest.data(), rest.data() + rest.size(), length);
        if (wrong != std::errc())
            return false;
        array.shape.push_back(length);
        rest.remove_prefix(std::min(static_cast<std::size_t>(end - rest.data()) + 1, rest.size()));
    }
    return true;
}

} // namespace

Result<Hdf5Contents> listHdf5(const VectorBytes& bytes, const std::string& path, const Progress& progress)
{
    std::string text;
    const Status asked = ask(bytes, {"list"}, path, [&](std::string_view part) -> Status {
        if (!report(progress, 0, 1))
            return Error::cancelledByCaller();
        text += part;
        if (text.size() > kMostListed)
            return Error::failure("The HDF5 file names more arrays than any model has").in(path);
        return {};
    });
    if (!asked)
        return asked.error();
    Hdf5Contents contents;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = std::string_view(text).substr(at, end - at);
        at = end + 1;
        if (line.empty()) { // what follows is the text at the root
            contents.about = text.substr(std::min(at, text.size()));
            break;
        }
        Hdf5Array array;
        if (!takeArray(line, array))
            return Error::failure("The helper that reads HDF5 gave an answer that makes no sense").in(path);
        contents.arrays.push_back(std::move(array));
    }
    return contents;
}

Result<VectorValues> readHdf5(const VectorBytes& bytes, const Hdf5Array& array, const std::string& path,
                              const Progress& progress)
{
    const auto size = bytesOf(array.shape, NumberType{});
    if (array.shape.empty() || !size || *size == 0)
        return Error::failure("The array '" + array.path + "' holds nothing: its shape is " +
                              shapeOfArray(array.shape))
            .in(path);
    if (const Status possible = UnpackLimits().check(*size, bytes.size, path); !possible)
        return possible.error();
    auto values = std::make_shared<AlignedVector<float>>(static_cast<std::size_t>(*size / sizeof(float)));
    auto* to = reinterpret_cast<char*>(values->data());
    std::size_t done = 0;
    const Status asked = ask(bytes, {"read", array.path}, path, [&](std::string_view part) -> Status {
        if (!report(progress, done, *size))
            return Error::cancelledByCaller();
        if (part.size() > *size - done)
            return Error::failure("The helper that reads HDF5 gave more than was asked for").in(path);
        std::copy(part.begin(), part.end(), to + done);
        done += part.size();
        return {};
    });
    if (!asked)
        return asked.error();
    if (done != *size)
        return Error::failure("The HDF5 file is cut off within the array '" + array.path + "'").in(path);
    VectorValues out;
    out.rows = static_cast<std::size_t>(array.shape.front());
    out.cols = values->size() / out.rows;
    out.data = values->data();
    out.owner = std::move(values);
    return out;
}

} // namespace shelf
