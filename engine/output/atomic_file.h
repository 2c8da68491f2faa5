// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/text/message.h"

#include <span>
#include <string>
#include <string_view>

namespace shelf {

struct FileKind;

/// The folder in which a file of this path stands; "." where the path names none.
std::string folderOf(const std::string& path);

/// Whether a file must be on the disk before it bears its name: not where it can be had again.
enum class Flushed { yes, no };

/// A file that appears under its name whole or not at all: written without a name (beside it, where the file
/// system knows no such files), flushed to the disk, then put in its place. What stood there before stays
/// untouched until then, and nothing is left behind by a failure; what a killed process left in the folder is
/// removed.
/// Where a kind is given, a file of another kind is never replaced. A device or pipe (/dev/stdout) is written
/// directly; a pipe that nobody reads is given up after some seconds. The first failure is kept and returned
/// by commit().
class AtomicFile {
public:
    explicit AtomicFile(std::string path, const FileKind* kind = nullptr, Flushed flushed = Flushed::yes);
    ~AtomicFile();
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;

    void write(std::string_view bytes);
    void write(std::span<const std::byte> bytes);
    bool failed() const { return !m_status.ok(); }
    /// Where commit() has not been called or has failed the file is as it was.
    Status commit();

private:
    void open(const FileKind* kind);
    void openDirectly();
    void openBeside();
    void nameBeside();
    void putInPlace();
    void flush();
    void writeNow(const char* bytes, std::size_t size);
    void fail(int code);
    void discard();

    std::string m_path;
    std::string m_target;    ///< m_path with symbolic links followed
    std::string m_temporary; ///< empty where written directly, or without a name so far
    bool m_direct = false;
    Flushed m_flushed;
    std::string m_buffer;
    int m_descriptor = -1;
    Status m_status;
};

/// Writes the bytes beside `path`, flushes them to the disk and renames; never over a file of another kind,
/// where a kind is given.
Status writeFileAtomically(const std::string& path, std::string_view bytes, const FileKind* kind = nullptr);

/// Makes a folder and those above it, where missing.
Status makeFolder(const std::string& folder);

/// What could not be done to a file or folder, why (an errno value) and what to do about it.
Error fileError(const Message& what, const std::string& path, int code);

} // namespace shelf
