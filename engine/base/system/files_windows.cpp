// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "engine/base/system/os.h"
#include "engine/base/system/wide_names_windows.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include <process.h>

namespace shelf::os {

namespace {

timespec timeOf(const FILETIME& time)
{
    constexpr std::int64_t kUntil1970 = 116'444'736'000'000'000; // in steps of 100 ns
    const std::int64_t steps =
        (static_cast<std::int64_t>(time.dwHighDateTime) << 32 | time.dwLowDateTime) - kUntil1970;
    timespec out{};
    out.tv_sec = static_cast<std::time_t>(steps / 10'000'000);
    out.tv_nsec = static_cast<long>(steps % 10'000'000 * 100);
    return out;
}

int describe(HANDLE handle, Stat* about)
{
    *about = {};
    const DWORD type = ::GetFileType(handle);
    if (type == FILE_TYPE_PIPE || type == FILE_TYPE_CHAR) {
        about->st_mode = type == FILE_TYPE_PIPE ? 0010000 : 0020000;
        return 0;
    }
    BY_HANDLE_FILE_INFORMATION found{};
    if (!::GetFileInformationByHandle(handle, &found))
        return failed();
    const DWORD kind = found.dwFileAttributes;
    about->st_mode = (kind & FILE_ATTRIBUTE_DIRECTORY) != 0 ? 0040000U : 0100000U;
    about->st_mode |= (kind & FILE_ATTRIBUTE_READONLY) != 0 ? 0444U : 0666U;
    about->st_dev = found.dwVolumeSerialNumber;
    about->st_ino = static_cast<std::uint64_t>(found.nFileIndexHigh) << 32 | found.nFileIndexLow;
    about->st_nlink = found.nNumberOfLinks;
    about->st_size = static_cast<std::int64_t>(found.nFileSizeHigh) << 32 | found.nFileSizeLow;
    about->st_mtim = timeOf(found.ftLastWriteTime);
    about->st_ctim = about->st_mtim;
    about->st_mtime = about->st_mtim.tv_sec;
    return 0;
}

int describe(const char* path, Stat* about, DWORD flags)
{
    const HANDLE handle = ::CreateFileW(widePath(path).c_str(), FILE_READ_ATTRIBUTES,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS | flags, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failed();
    int result = describe(handle, about);
    if (result == 0 && (flags & FILE_FLAG_OPEN_REPARSE_POINT) != 0) {
        FILE_ATTRIBUTE_TAG_INFO tag{};
        if (::GetFileInformationByHandleEx(handle, FileAttributeTagInfo, &tag, sizeof tag) &&
            (tag.FileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0 &&
            tag.ReparseTag == IO_REPARSE_TAG_SYMLINK)
            about->st_mode = 0120777;
    }
    ::CloseHandle(handle);
    return result;
}

/// Locks are told from what is read: they lie far behind the end of any file.
OVERLAPPED lockPlace()
{
    OVERLAPPED place{};
    place.Offset = 0;
    place.OffsetHigh = 0x7fffffff;
    return place;
}

OVERLAPPED placeOf(std::int64_t offset)
{
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(offset);
    place.OffsetHigh = static_cast<DWORD>(offset >> 32);
    return place;
}

DWORD atOnce(std::size_t size)
{
    return static_cast<DWORD>(std::min<std::size_t>(size, 1 << 30));
}

} // namespace

int failed(DWORD code)
{
    switch (code) {
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_NETPATH:
        errno = ENOENT;
        break;
    case ERROR_ACCESS_DENIED:
    case ERROR_SHARING_VIOLATION:
    case ERROR_WRITE_PROTECT:
        errno = code == ERROR_WRITE_PROTECT ? EROFS : EACCES;
        break;
    case ERROR_LOCK_VIOLATION:
    case ERROR_IO_PENDING:
        errno = EWOULDBLOCK;
        break;
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        errno = EEXIST;
        break;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        errno = ENOSPC;
        break;
    case ERROR_DIRECTORY:
        errno = ENOTDIR;
        break;
    case ERROR_DIR_NOT_EMPTY:
        errno = ENOTEMPTY;
        break;
    case ERROR_FILENAME_EXCED_RANGE:
        errno = ENAMETOOLONG;
        break;
    case ERROR_BROKEN_PIPE:
    case ERROR_NO_DATA:
        errno = EPIPE;
        break;
    case ERROR_NOT_ENOUGH_MEMORY:
    case ERROR_COMMITMENT_LIMIT:
        errno = ENOMEM;
        break;
    case ERROR_INVALID_HANDLE:
        errno = EBADF;
        break;
    default:
        errno = EIO;
    }
    return -1;
}

int access(const char* path, int how)
{
    const DWORD kind = ::GetFileAttributesW(widePath(path).c_str());
    if (kind == INVALID_FILE_ATTRIBUTES)
        return failed();
    const bool isFolder = (kind & FILE_ATTRIBUTE_DIRECTORY) != 0;
    if ((how & W_OK) != 0 && !isFolder && (kind & FILE_ATTRIBUTE_READONLY) != 0)
        return failed(ERROR_ACCESS_DENIED);
    return 0;
}

int chmod(const char* path, Mode mode)
{
    const std::wstring name = widePath(path);
    const DWORD kind = ::GetFileAttributesW(name.c_str());
    if (kind == INVALID_FILE_ATTRIBUTES)
        return failed();
    const DWORD wanted = (mode & 0200) != 0 ? kind & ~static_cast<DWORD>(FILE_ATTRIBUTE_READONLY)
                                            : kind | FILE_ATTRIBUTE_READONLY;
    return ::SetFileAttributesW(name.c_str(), wanted) ? 0 : failed();
}

int close(int descriptor)
{
    return ::_close(descriptor);
}

int fchmod(int, Mode)
{
    return 0; // a file that may not be written is not replaced: there is nothing to hand on
}

int flock(int descriptor, int how)
{
    OVERLAPPED place = lockPlace();
    if ((how & LOCK_UN) != 0)
        return ::UnlockFileEx(handleOf(descriptor), 0, 1, 0, &place) ? 0 : failed();
    const DWORD flags = ((how & LOCK_EX) != 0 ? LOCKFILE_EXCLUSIVE_LOCK : 0U) |
                        ((how & LOCK_NB) != 0 ? LOCKFILE_FAIL_IMMEDIATELY : 0U);
    return ::LockFileEx(handleOf(descriptor), flags, 0, 1, 0, &place) ? 0 : failed();
}

int fstat(int descriptor, Stat* about)
{
    const HANDLE handle = handleOf(descriptor);
    return handle == INVALID_HANDLE_VALUE ? failed(ERROR_INVALID_HANDLE) : describe(handle, about);
}

int fsync(int descriptor)
{
    return ::FlushFileBuffers(handleOf(descriptor)) ? 0 : failed();
}

int ftruncate(int descriptor, std::int64_t size)
{
    return ::_chsize_s(descriptor, size) == 0 ? 0 : -1;
}

int geteuid()
{
    return 0;
}

int getpid()
{
    return ::_getpid();
}

std::int64_t lseek(int descriptor, std::int64_t offset, int from)
{
    return ::_lseeki64(descriptor, offset, from);
}

int lstat(const char* path, Stat* about)
{
    return describe(path, about, FILE_FLAG_OPEN_REPARSE_POINT);
}

int stat(const char* path, Stat* about)
{
    return describe(path, about, 0);
}

int mkdir(const char* path, Mode)
{
    return ::CreateDirectoryW(widePath(path).c_str(), nullptr) ? 0 : failed();
}

int open(const char* path, int flags, Mode mode)
{
    const bool isFolder = (flags & O_DIRECTORY) != 0;
    const int way = flags & (_O_RDONLY | _O_WRONLY | _O_RDWR);
    DWORD wanted = way == _O_WRONLY ? GENERIC_WRITE
                   : way == _O_RDWR ? GENERIC_READ | GENERIC_WRITE
                                    : GENERIC_READ;
    const DWORD made = (flags & _O_CREAT) == 0 ? ((flags & _O_TRUNC) != 0 ? TRUNCATE_EXISTING : OPEN_EXISTING)
                       : (flags & _O_EXCL) != 0  ? CREATE_NEW
                       : (flags & _O_TRUNC) != 0 ? CREATE_ALWAYS
                                                 : OPEN_ALWAYS;
    const DWORD kind =
        made != OPEN_EXISTING && (mode & 0200) == 0 ? FILE_ATTRIBUTE_READONLY : FILE_ATTRIBUTE_NORMAL;
    const HANDLE handle =
        ::CreateFileW(widePath(path).c_str(), wanted, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
                      nullptr, made, kind | FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failed();
    Stat about;
    if (isFolder && (describe(handle, &about) != 0 || !S_ISDIR(about.st_mode))) {
        ::CloseHandle(handle);
        return failed(ERROR_DIRECTORY);
    }
    const int descriptor = ::_open_osfhandle(reinterpret_cast<std::intptr_t>(handle),
                                             (flags & _O_APPEND) | _O_NOINHERIT | _O_BINARY);
    if (descriptor < 0)
        ::CloseHandle(handle);
    return descriptor;
}

ssize_t pread(int descriptor, void* to, std::size_t size, std::int64_t offset)
{
    OVERLAPPED place = placeOf(offset);
    DWORD got = 0;
    if (::ReadFile(handleOf(descriptor), to, atOnce(size), &got, &place) ||
        ::GetLastError() == ERROR_HANDLE_EOF)
        return static_cast<ssize_t>(got);
    return failed();
}

ssize_t pwrite(int descriptor, const void* from, std::size_t size, std::int64_t offset)
{
    OVERLAPPED place = placeOf(offset);
    DWORD put = 0;
    return ::WriteFile(handleOf(descriptor), from, atOnce(size), &put, &place) ? static_cast<ssize_t>(put)
                                                                               : failed();
}

ssize_t read(int descriptor, void* to, std::size_t size)
{
    DWORD got = 0;
    if (::ReadFile(handleOf(descriptor), to, atOnce(size), &got, nullptr) ||
        ::GetLastError() == ERROR_BROKEN_PIPE)
        return static_cast<ssize_t>(got);
    return failed();
}

ssize_t write(int descriptor, const void* from, std::size_t size)
{
    DWORD put = 0;
    return ::WriteFile(handleOf(descriptor), from, atOnce(size), &put, nullptr) ? static_cast<ssize_t>(put)
                                                                                : failed();
}

int rename(const char* from, const char* to)
{
    const std::wstring source = widePath(from);
    const std::wstring target = widePath(to);
    if (::MoveFileExW(source.c_str(), target.c_str(), MOVEFILE_REPLACE_EXISTING))
        return 0;
    const DWORD problem = ::GetLastError();
    if (problem != ERROR_ACCESS_DENIED)
        return failed(problem);
    // Somebody has the old one open: Windows 10 and later replace it all the same, where they are asked to.
    constexpr auto kRenameInfoEx = static_cast<FILE_INFO_BY_HANDLE_CLASS>(22);
    constexpr DWORD kReplaceAsPosix = 1 | 2;
    std::vector<char> bytes(sizeof(FILE_RENAME_INFO) + target.size() * sizeof(wchar_t));
    auto* wanted = reinterpret_cast<FILE_RENAME_INFO*>(bytes.data());
    std::memcpy(wanted, &kReplaceAsPosix,
                sizeof kReplaceAsPosix); // Flags, which older headers call ReplaceIfExists
    wanted->FileNameLength = static_cast<DWORD>(target.size() * sizeof(wchar_t));
    std::memcpy(wanted->FileName, target.data(), wanted->FileNameLength);
    const HANDLE handle = ::CreateFileW(source.c_str(), DELETE | SYNCHRONIZE,
                                        FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                        OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failed(problem);
    const bool done =
        ::SetFileInformationByHandle(handle, kRenameInfoEx, wanted, static_cast<DWORD>(bytes.size())) != 0;
    ::CloseHandle(handle);
    return done ? 0 : failed(problem);
}

int rmdir(const char* path)
{
    return ::RemoveDirectoryW(widePath(path).c_str()) ? 0 : failed();
}

int unlink(const char* path)
{
    return ::DeleteFileW(widePath(path).c_str()) ? 0 : failed();
}

} // namespace shelf::os

#endif
