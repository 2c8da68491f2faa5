// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/standard_input.h"

#include "engine/base/system/os.h"
#include "engine/output/atomic_file.h"

#include <cerrno>
#include <cstdint>
#include <filesystem>
#include <string>
#include <system_error>

namespace shelf {

namespace {

constexpr std::uint64_t kMost = std::uint64_t(64) << 30; ///< bytes; beyond it somebody pours without end
constexpr int kInputPause = 50;                               ///< ms between two looks at Ctrl+C

/// A file without a name, which is gone with the process; -1 with errno.
int unnamedFile(std::string& folder)
{
    std::error_code code;
    folder = std::filesystem::temp_directory_path(code).string();
    if (code)
        folder = "/tmp";
    int file = os::openUnnamed(folder);
    if (file >= 0)
        return file;
    const std::string name = folder + "/.shelfspace-input." + std::to_string(os::getpid());
    file = os::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file >= 0)
        os::unlink(name.c_str());
    return file;
}

/// Whether all of it was written; else errno.
bool writeAll(int file, const char* bytes, std::size_t count)
{
    while (count > 0) {
        const auto done = os::write(file, bytes, count);
        if (done < 0 && errno != EINTR)
            return false;
        if (done > 0) {
            bytes += done;
            count -= static_cast<std::size_t>(done);
        }
    }
    return true;
}

Status copyInput(int file, const std::string& folder)
{
    std::uint64_t total = 0;
    char piece[1 << 16];
    for (;;) {
        if (interrupted())
            return Error::cancelledByCaller();
        if (os::waitForBytes(STDIN_FILENO, kInputPause) <= 0) // nothing yet, or a signal
            continue;
        const auto got = os::read(STDIN_FILENO, piece, sizeof piece);
        if (got == 0)
            return {};
        if (got < 0 && errno != EINTR && errno != EAGAIN)
            return fileError(tr("Cannot read standard input"), {}, errno);
        if (got < 0)
            continue;
        total += static_cast<std::uint64_t>(got);
        if (total > kMost)
            return Error::failure(tr("Standard input holds more than 64 GB"),
                                  tr("Write it to a file, and name that."));
        if (!writeAll(file, piece, static_cast<std::size_t>(got)))
            return fileError(
                tr("Cannot keep standard input while it is read; TMPDIR names another folder for that"),
                folder, errno);
    }
}

} // namespace

Status takeStandardInput(int times, Console& console)
{
    if (times == 0)
        return {};
    if (times > 1)
        return Error::usageError(tr("'-' is standard input, which can be read only once"),
                                 tr("Name files for all but one."));
    os::Stat there {};
    if (os::fstat(STDIN_FILENO, &there) != 0)
        return Error::failure(tr("Standard input is closed"), tr("Name a file."));
    if (S_ISREG(there.st_mode) && os::lseek(STDIN_FILENO, 0, SEEK_CUR) == 0)
        return {};
    if (os::isTerminal(STDIN_FILENO))
        console.note(tr("Reading from the terminal; Ctrl+D ends it."));
    std::string folder;
    const int file = unnamedFile(folder);
    if (file < 0)
        return fileError(
            tr("Cannot keep standard input while it is read; TMPDIR names another folder for that"), folder,
            errno);
    Status copied = copyInput(file, folder);
    // What is opened next takes the lowest number that is free, which is that of standard input.
    const std::string path = os::pathOf(file);
    if (copied && (os::close(STDIN_FILENO) != 0 || os::open(path.c_str(), O_RDONLY) != STDIN_FILENO))
        copied = fileError(tr("Cannot read standard input"), {}, errno);
    os::close(file);
    return copied;
}

} // namespace shelf
