// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/atomic_file.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/output/file_kind.h"
#include "engine/output/leftovers.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <filesystem>
#include <system_error>
#include <thread>

namespace shelf {

namespace {

constexpr std::size_t kBufferSize = 1 << 20;
constexpr int kTries = 100;
constexpr std::chrono::seconds kWaitForReader(10);

/// The end of a chain of links, so that saving over a link changes the file that it names.
std::string followLinks(const std::string& path)
{
    std::error_code code;
    if (!std::filesystem::is_symlink(path, code))
        return path;
    const auto target = std::filesystem::canonical(path, code);
    return code ? path : target.string();
}

} // namespace

std::string folderOf(const std::string& path)
{
    const std::string folder = std::filesystem::path(path).parent_path().string();
    return folder.empty() ? "." : folder;
}

Error fileError(const Message& what, const std::string& path, int code)
{
    const auto failed = [&](const Message& why, const Message& advice) {
        return Error::failure(tr("%1: %2", "what could not be done, and why").arg(what).arg(why), advice).in(path);
    };
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return failed(tr("the disk is full"), tr("Free some space or choose another folder"));
    case EACCES:
    case EPERM:
        return failed(tr("no permission to write there"), tr("Choose a folder that you may write to"));
    case EROFS:
        return failed(tr("the disk is read-only"), tr("Choose a folder on another disk"));
    case ELOOP:
        return failed(tr("the links of this name lead in a circle"),
                      tr("Remove the link, or choose another name"));
    case ENOENT:
        return failed(tr("its folder does not exist"), tr("Make the folder first or choose another"));
    case ENOTDIR:
    case EEXIST:
        return failed(tr("a part of the path is a file, not a folder"), tr("Choose another folder"));
    case EISDIR:
        return failed(tr("there is a folder of that name"), tr("Choose another name"));
    case ENAMETOOLONG:
        return failed(tr("the name is too long"), tr("Choose a shorter name"));
    default:
        return failed(std::generic_category().message(code), tr("Choose another folder"));
    }
}

AtomicFile::AtomicFile(std::string path, const FileKind* kind, Flushed flushed)
    : m_path(std::move(path)), m_flushed(flushed)
{
    open(kind);
}

AtomicFile::~AtomicFile()
{
    discard();
}

void AtomicFile::open(const FileKind* kind)
{
    if (kind)
        if (Status fits = checkReplaced(m_path, *kind); !fits) {
            m_status = std::move(fits);
            return;
        }
    m_target = followLinks(m_path);
    os::Stat existing{};
    const bool exists = os::stat(m_target.c_str(), &existing) == 0;
    if (exists && S_ISDIR(existing.st_mode))
        return fail(EISDIR);
    if (exists && !S_ISREG(existing.st_mode))
        return openDirectly();
    // A file that may not be written is not replaced either, though its folder would allow it.
    if (exists && os::access(m_target.c_str(), W_OK) != 0)
        return fail(errno);
    if (Status own = checkMayGo(m_target); !own) {
        m_status = std::move(own);
        return;
    }
    openBeside();
    if (exists && !failed())
        (void)!os::fchmod(m_descriptor, existing.st_mode & 07777);
}

void AtomicFile::openDirectly()
{
    m_direct = true;
    const auto deadline = std::chrono::steady_clock::now() + kWaitForReader;
    do { // a pipe opens once somebody reads it; waiting without end is for nobody
        m_descriptor = os::open(m_target.c_str(), O_WRONLY | O_CLOEXEC | O_NONBLOCK);
        if (m_descriptor < 0 && errno != ENXIO)
            return fail(errno);
        if (m_descriptor < 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
    } while (m_descriptor < 0 && std::chrono::steady_clock::now() < deadline);
    if (m_descriptor < 0) {
        m_status = Error::failure(tr("Nobody reads this pipe"), tr("Start its reader first, or name a file"))
                       .in(m_path);
        return;
    }
    os::setWaiting(m_descriptor);
}

void AtomicFile::openBeside()
{
    const std::string folder = folderOf(m_target);
    tidyLeftovers(folder);
    m_descriptor = os::openUnnamed(folder); // until it is whole: a process that dies leaves nothing
    if (m_descriptor >= 0) {
        lockWhileWritten(m_descriptor);
        return;
    }
    const std::string name = std::filesystem::path(m_target).filename().string();
    for (int attempt = 0; attempt < kTries && m_descriptor < 0; ++attempt) {
        m_temporary = folder + '/' + partName(name, attempt);
        m_descriptor = os::open(m_temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
        if (m_descriptor < 0 && errno != EEXIST)
            break;
        if (m_descriptor >= 0 && !lockWhileWritten(m_descriptor, m_temporary)) {
            os::close(m_descriptor);
            m_descriptor = -1;
            errno = EEXIST;
        }
    }
    if (m_descriptor < 0) {
        m_temporary.clear();
        fail(errno);
    }
}

/// Gives a file without a name its own where that is free, else one beside it.
void AtomicFile::nameBeside()
{
    if (os::nameUnnamed(m_descriptor, m_target))
        return;
    const std::string name = std::filesystem::path(m_target).filename().string();
    for (int attempt = 0; attempt < kTries && errno == EEXIST; ++attempt) {
        m_temporary = folderOf(m_target) + '/' + partName(name, attempt);
        if (os::nameUnnamed(m_descriptor, m_temporary))
            return;
        m_temporary.clear();
    }
    fail(errno);
}

void AtomicFile::putInPlace()
{
    if (m_temporary.empty())
        nameBeside();
    if (failed())
        return;
    if (!m_temporary.empty() && os::rename(m_temporary.c_str(), m_target.c_str()) != 0)
        return fail(errno);
    m_temporary.clear();
    if (m_flushed == Flushed::no)
        return;
    // The name is safe on the disk only once its folder is; not every file system can do this.
    if (const int folder = os::open(folderOf(m_target).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        folder >= 0) {
        os::fsync(folder);
        os::close(folder);
    }
}

void AtomicFile::write(std::string_view bytes)
{
    if (failed())
        return;
    if (bytes.size() >= kBufferSize) {
        flush();
        writeNow(bytes.data(), bytes.size());
        return;
    }
    m_buffer.append(bytes);
    if (m_buffer.size() >= kBufferSize)
        flush();
}

void AtomicFile::write(std::span<const std::byte> bytes)
{
    write(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

void AtomicFile::flush()
{
    writeNow(m_buffer.data(), m_buffer.size());
    m_buffer.clear();
}

void AtomicFile::writeNow(const char* bytes, std::size_t size)
{
    while (size > 0 && !failed()) {
        const ssize_t written = os::write(m_descriptor, bytes, std::min<std::size_t>(size, 1 << 30));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return fail(errno);
        bytes += written;
        size -= static_cast<std::size_t>(written);
    }
}

Status AtomicFile::commit()
{
    if (!failed())
        flush();
    if (!failed() && !m_direct && m_flushed == Flushed::yes && os::fsync(m_descriptor) != 0)
        fail(errno);
    if (!failed() && !m_direct)
        putInPlace();
    if (!failed()) {
        const int closed = os::close(m_descriptor);
        m_descriptor = -1;
        if (closed != 0 && m_direct)
            fail(errno);
    }
    return m_status;
}

void AtomicFile::fail(int code)
{
    discard();
    m_status = fileError(tr("Cannot write this file"), m_path, code);
}

void AtomicFile::discard()
{
    if (m_descriptor >= 0)
        os::close(m_descriptor);
    m_descriptor = -1;
    if (!m_temporary.empty())
        os::unlink(m_temporary.c_str());
    m_temporary.clear();
    m_buffer.clear();
}

Status makeFolder(const std::string& folder)
{
    std::error_code code;
    std::filesystem::create_directories(folder, code);
    if (!code && !std::filesystem::is_directory(folder, code) && !code)
        code = std::make_error_code(std::errc::not_a_directory);
    if (code)
        return fileError(tr("Cannot make this folder"), folder, code.value());
    return {};
}

Status writeFileAtomically(const std::string& path, std::string_view bytes, const FileKind* kind)
{
    try {
        AtomicFile file(path, kind);
        file.write(bytes);
        return file.commit();
    } catch (const std::exception&) {
        return fileError(tr("Cannot write this file"), path, ENOMEM);
    }
}

} // namespace shelf
